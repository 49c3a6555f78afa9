// Who may recover: the deferred function itself, called by the panic, and nobody else.
package main

import (
	"errors"
	"fmt"
)

func try(name string, f func()) {
	defer func() {
		r := recover()
		fmt.Println(name, "left:", r, recover())
	}()
	f()
}

func helper(depth int) any {
	if depth > 0 {
		return helper(depth - 1)
	}
	return recover()
}

type closer struct{ name string }

func (c *closer) Close()      { fmt.Println(c.name, "close:", recover()) }
func (c *closer) CloseInner() { c.Close() }

type wrapped struct{ *closer }

func (w wrapped) Outer() { w.Close() }

// Both as a deferred function and as a plain call within itself.
func again(n int) {
	if n > 0 {
		again(n - 1)
		fmt.Println("again", n, recover())
		return
	}
	fmt.Println("again", n, recover())
}

func mutualA(n int) {
	if n > 0 {
		mutualB(n - 1)
	}
	fmt.Println("A", n, recover())
}

func mutualB(n int) {
	if n > 0 {
		mutualA(n - 1)
	}
	fmt.Println("B", n, recover())
}

func iterate(yield func(int)) {
	for i := range 3 {
		yield(i)
	}
}

var state struct {
	depth int
	log   []string
}

// Panics in its own deferred call until the depth is used up; each level recovers its own.
func ladder(n int) (s string) {
	defer func() {
		s += fmt.Sprint(" ", n, ":", recover())
	}()
	if n > 0 {
		defer func() {
			s = ladder(n - 1)
			panic(fmt.Sprint("second of ", n))
		}()
	}
	panic(fmt.Sprint("first of ", n))
}

func main() {
	try("helper", func() {
		defer func() { fmt.Println(helper(0), helper(3)) }()
		panic(1)
	})
	try("literal in deferred", func() {
		defer func() { func() { fmt.Println("inner literal", recover()) }() }()
		panic(2)
	})
	try("variable in deferred", func() {
		f := func() { fmt.Println("f", recover()) }
		defer func() { f() }()
		panic(3)
	})
	try("the same function deferred and called", func() {
		f := func() { fmt.Println("f", recover()) }
		defer f()
		defer func() { f() }()
		panic(4)
	})
	try("goroutine", func() {
		defer func() {
			done := make(chan any)
			go func() { done <- recover() }()
			fmt.Println("goroutine", <-done)
		}()
		panic(5)
	})
	try("method by method", func() {
		c := &closer{"m"}
		defer c.CloseInner()
		panic(6)
	})
	try("method by a method of the embedding struct", func() {
		w := wrapped{&closer{"w"}}
		defer w.Outer()
		panic(7)
	})
	try("recursion", func() { defer again(2); panic(8) })
	try("mutual recursion", func() { defer mutualA(3); panic(9) })
	try("callback", func() {
		defer iterate(func(i int) { fmt.Println("callback", i, recover()) })
		panic(10)
	})
	try("deferred in deferred", func() {
		defer func() {
			defer func() { fmt.Println("deferred in deferred", recover()) }()
		}()
		panic(11)
	})
	try("deferred in deferred, with a panic", func() {
		defer func() {
			defer func() { fmt.Println("inner", recover()) }()
			panic(fmt.Sprint("again ", recover()))
		}()
		panic(12)
	})
	try("at normal return during a panic", func() {
		defer func() {
			g := func() {
				defer func() { fmt.Println("return", recover()) }()
			}
			g()
			fmt.Println("then", recover())
		}()
		panic(13)
	})
	try("twice", func() {
		defer func() { fmt.Println(recover(), recover()) }()
		panic(14)
	})
	try("arguments of the deferred call", func() {
		defer func() {
			defer fmt.Println("evaluated now:", recover())
		}()
		panic(15)
	})
	try("arguments at the top", func() {
		defer fmt.Println("too early:", recover())
		panic(16)
	})
	try("recovered, then panics anew", func() {
		defer func() {
			r := recover()
			panic(fmt.Sprint("new after ", r))
		}()
		panic(17)
	})
	try("the same value again", func() {
		defer func() { panic(recover()) }()
		panic(errors.New("same"))
	})
	try("three levels", func() {
		defer func() { panic(fmt.Sprint("c", recover())) }()
		defer func() { panic(fmt.Sprint("b", recover())) }()
		panic("a")
	})
	try("replaced without recover", func() {
		defer func() { panic("c") }()
		defer func() { panic("b") }()
		panic("a")
	})
	try("several defers, one recovers", func() {
		for i := range 4 {
			defer func() {
				if i == 2 {
					fmt.Println("second recovers", recover())
				} else {
					fmt.Println("runs", i)
				}
			}()
		}
		panic(18)
	})
	try("all recover", func() {
		for i := range 3 {
			defer func() { fmt.Println(i, recover()) }()
		}
		panic(19)
	})
	try("recover in a loop", func() {
		defer func() {
			for i := range 3 {
				fmt.Println(i, recover())
			}
		}()
		panic(20)
	})
	try("recover in a branch", func() {
		defer func() {
			if false {
				recover()
			}
		}()
		panic(21)
	})
	try("recover as a statement, in a switch, in a condition", func() {
		defer func() {
			switch r := recover().(type) {
			case int:
				fmt.Println("int", r)
			case nil:
				fmt.Println("nil")
			}
		}()
		defer func() {
			if recover() != nil {
				panic(23)
			}
		}()
		panic(22)
	})
	fmt.Println(ladder(3))
	try("without a panic", func() {
		defer func() { fmt.Println("nothing", recover()) }()
	})
	fmt.Println("plain call", recover(), helper(1))
}
