// Goexit and panics in one another's deferred calls.
package main

import (
	"fmt"
	"runtime"
)

func in(name string, f func()) {
	done := make(chan bool)
	go func() {
		defer close(done)
		defer func() { fmt.Println(name, "recover at the bottom:", recover()) }()
		f()
		fmt.Println(name, "returned")
	}()
	<-done
}

func note(s string) func() { return func() { fmt.Println("  ", s, recover()) } }

type exiter struct{ n int }

func (e exiter) Exit()         { fmt.Println("  exit", e.n, recover()); runtime.Goexit() }
func (e *exiter) PointerExit() { fmt.Println("  exit", e.n, recover()); runtime.Goexit() }
func nested(n int, f func())   { defer note(fmt.Sprint("level ", n))(); deeper(n, f) }
func deeper(n int, f func()) {
	if n == 0 {
		f()
	} else {
		nested(n-1, f)
	}
}

var zero int

func main() {
	in("exit in a deferred function of a panic", func() {
		defer note("below")()
		defer func() { runtime.Goexit() }()
		panic("p")
	})
	in("exit by a deferred method", func() {
		defer note("below")()
		defer exiter{1}.Exit()
		panic("p")
	})
	in("exit by a deferred interface method", func() {
		var x interface{ PointerExit() } = &exiter{2}
		defer note("below")()
		defer x.PointerExit()
		panic("p")
	})
	in("panic during exit, recovered by the same function", func() {
		defer note("recovers")()
		defer func() { panic("q") }()
		runtime.Goexit()
	})
	in("panic during exit, recovered further out", func() {
		defer note("outermost")()
		func() {
			defer note("outer")()
			func() {
				defer func() { panic("q") }()
				runtime.Goexit()
			}()
			fmt.Println("not reached")
		}()
		fmt.Println("not reached either")
	})
	in("fault during exit", func() {
		defer note("recovers")()
		defer func() { fmt.Println(1 / zero) }()
		runtime.Goexit()
	})
	in("exit during exit", func() {
		defer note("last")()
		defer func() {
			defer note("inner")()
			runtime.Goexit()
		}()
		runtime.Goexit()
	})
	in("exit during a panic during exit", func() {
		defer note("last")()
		defer func() {
			defer func() { runtime.Goexit() }()
			panic("middle")
		}()
		runtime.Goexit()
	})
	in("panic, exit, panic", func() {
		defer note("last")()
		defer func() { panic("third") }()
		defer func() { runtime.Goexit() }()
		panic("first")
	})
	in("exit far below, defers at every level", func() { nested(4, runtime.Goexit) })
	in("panic far below, recovered, then exit", func() {
		nested(2, func() { panic("x") })
		runtime.Goexit()
	})
	in("exit after a recover in the same function", func() {
		defer func() {
			fmt.Println("  recovered", recover())
			runtime.Goexit()
		}()
		panic("y")
	})
	in("recover during exit sees only its own panic", func() {
		defer func() {
			defer note("own")()
			defer func() { panic("own panic") }()
			fmt.Println("  exit is none:", recover())
		}()
		runtime.Goexit()
	})
	in("a panic thrown over an exit and recovered, then a new one", func() {
		defer func() {
			fmt.Println("  second", recover())
		}()
		defer func() {
			fmt.Println("  first", recover())
			panic("again")
		}()
		defer func() { panic("one") }()
		runtime.Goexit()
	})
}
