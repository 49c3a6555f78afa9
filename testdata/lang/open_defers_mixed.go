// Functions whose activations keep their deferred calls, between others that make records of them: the order in which panics, Goexit and
// returns run them, defer statements after a recovered panic, and panics in deferred calls.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
	"sync"
)

type trace struct{ b strings.Builder }

func (t *trace) note(s string) { t.b.WriteString(s); t.b.WriteByte(' ') }

func (t *trace) take() string {
	s := strings.TrimSpace(t.b.String())
	t.b.Reset()
	return s
}

// many defers in a loop: by records.
func many(t *trace, n int, f func()) {
	for i := range n {
		defer func() { t.note(fmt.Sprint("m", i)) }()
	}
	f()
}

// one and four have room in their activation, five has not.
func one(t *trace, f func()) {
	defer t.note("o0")
	f()
}

func four(t *trace, f func()) {
	defer t.note("f0")
	defer func() { t.note("f1") }()
	if t != nil {
		defer t.note("f2")
	}
	f()
	defer t.note("f3")
	t.note("four")
}

func five(t *trace, f func()) {
	defer t.note("v0")
	defer t.note("v1")
	defer t.note("v2")
	defer t.note("v3")
	defer t.note("v4")
	f()
}

func catch(t *trace, f func()) (err error) {
	defer func() {
		if x := recover(); x != nil {
			err = fmt.Errorf("caught %v", x)
		}
	}()
	defer t.note("c0")
	f()
	return nil
}

// after goes on after a panic further in, with defer statements to come.
func after(t *trace, f func()) {
	defer t.note("a0")
	fmt.Println("  inside:", catch(t, f))
	defer t.note("a1")
	defer func() { t.note("a2") }()
	one(t, func() { t.note("body") })
}

// bad has a deferred call that panics, with others before and behind it.
func bad(t *trace, how string) {
	defer t.note("b0")
	defer func() {
		t.note("b1")
		if how != "" {
			panic(how)
		}
	}()
	defer t.note("b2")
}

func deep(t *trace, n int, f func()) int {
	defer func() {
		if n%50 == 0 {
			t.note(fmt.Sprint(n))
		}
	}()
	if n == 0 {
		f()
		return 0
	}
	return deep(t, n-1, f) + 1
}

type account struct {
	mu sync.Mutex
	n  int
}

var errLow = errors.New("low")

func (a *account) take(n int) (err error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	defer func() {
		if x := recover(); x != nil {
			err = x.(error)
		}
	}()
	if n > a.n {
		panic(errLow)
	}
	a.n -= n
	return nil
}

func chain(t *trace, n int) func() {
	f := func() { t.note("end") }
	for i := range n {
		next := f
		f = func() {
			defer func() { t.note(fmt.Sprint("h", i)) }()
			next()
		}
	}
	return f
}

func nilDeref(p *account) int { return p.n }

func round(t *trace) {
	boom := func() { panic("boom") }
	show := func(name string, err error) { fmt.Println(name, err, "|", t.take()) }
	show("returns", catch(t, func() { many(t, 2, func() { four(t, func() { five(t, func() { one(t, func() {}) }) }) }) }))
	show("panics", catch(t, func() { many(t, 2, func() { four(t, func() { five(t, func() { one(t, boom) }) }) }) }))
	show("panics", catch(t, func() { one(t, func() { many(t, 2, func() { one(t, func() { many(t, 1, boom) }) }) }) }))
	show("faults", catch(t, func() { one(t, func() { many(t, 1, func() { nilDeref(nil) }) }) }))
	show("after", catch(t, func() { after(t, boom) }))
	show("after", catch(t, func() { one(t, func() { after(t, func() { four(t, boom) }) }) }))
	show("bad", catch(t, func() { bad(t, "") }))
	show("bad", catch(t, func() { one(t, func() { bad(t, "worse") }) }))
	show("bad", catch(t, func() {
		one(t, func() {
			defer bad(t, "second")
			panic("first")
		})
	}))
	show("in", catch(t, func() {
		defer func() {
			t.note("before")
			fmt.Println("  inner:", catch(t, func() { one(t, func() { panic("inner") }) }))
			one(t, func() { t.note("plain") })
			t.note("behind")
		}()
		defer t.note("last")
		panic("outer")
	}))
	show("again", catch(t, func() {
		defer func() {
			x := recover()
			t.note(fmt.Sprint("got ", x))
			defer t.note("re")
			panic(fmt.Sprint(x, " again"))
		}()
		four(t, boom)
	}))
	show("deep", catch(t, func() { fmt.Println(" ", deep(t, 200, func() {})) }))
	show("deep", catch(t, func() { deep(t, 200, boom) }))
	show("deep", catch(t, func() { deep(t, 100, func() { after(t, func() { deep(t, 100, boom) }) }) }))
	show("chain", catch(t, chain(t, 5)))
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		many(t, 1, func() {
			four(t, func() {
				one(t, func() {
					defer func() { fmt.Println("  in Goexit:", catch(t, boom)) }()
					runtime.Goexit()
				})
			})
		})
		t.note("never")
	}()
	wg.Wait()
	show("Goexit", nil)
	a := &account{n: 10}
	fmt.Println(a.take(3), a.take(30), a.take(7), a.n)
}

func main() {
	t := &trace{}
	for i := range 3 {
		fmt.Println("round", i)
		round(t)
	}
	n := 0
	for i := range 3000 { // enough for compiled code
		a := &account{n: i % 7}
		if a.take(3) != nil {
			n++
		}
		if catch(t, chain(t, 3)) != nil || i%3 == 0 && catch(t, func() { many(t, 1, func() { four(t, func() { panic(i) }) }) }) == nil {
			fmt.Println("wrong", i)
		}
		if got := t.take(); i%3 == 0 && got != "end h0 h1 h2 c0 f2 f1 f0 m0 c0" || i%3 != 0 && got != "end h0 h1 h2 c0" {
			fmt.Println("wrong", i, got)
		}
	}
	fmt.Println(n)
	round(t)
	defer one(t, func() { fmt.Println("the end") })
	four(t, func() {})
	fmt.Println(t.take())
}
