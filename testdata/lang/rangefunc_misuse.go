package main

import (
	"fmt"
	"runtime"
)

// What happens when an iterator does not keep to the rules.

type seq func(yield func() bool)

func try(name string, f func()) {
	defer func() {
		r := recover()
		_, ok := r.(runtime.Error)
		fmt.Printf("%s: %v %v\n", name, r, ok)
	}()
	f()
}

func calls(n int) seq {
	return func(yield func() bool) {
		for range n {
			yield()
		}
	}
}

func swallow(yield func() bool) {
	defer func() { fmt.Println("swallowed", recover()) }()
	yield()
}

func swallowAndGoOn(yield func() bool) {
	swallow(yield)
	yield()
}

func double(yield func() bool) {
	yield()
	fmt.Println("and again")
	yield()
}

func main() {
	try("break", func() {
		for range calls(2) {
			break
		}
	})
	try("return", func() {
		for range calls(2) {
			return
		}
	})
	try("goto", func() {
		for range calls(2) {
			goto out
		}
	out:
	})
	try("continue is fine", func() {
		n := 0
		for range calls(3) {
			n++
			continue
		}
		fmt.Println(n)
	})
	try("kept", func() {
		var kept func() bool
		for range func(yield func() bool) { kept = yield } {
		}
		kept()
	})
	try("kept after break", func() {
		var kept func() bool
		for range func(yield func() bool) { kept = yield; yield() } {
			break
		}
		kept()
	})
	try("inside itself", func() {
		var kept func() bool
		for range func(yield func() bool) { kept = yield; yield() } {
			kept()
		}
	})
	try("panic swallowed", func() {
		for range swallow {
			panic("body")
		}
	})
	try("panic swallowed, goes on", func() {
		for range swallowAndGoOn {
			panic("body")
		}
	})
	try("misuse swallowed", func() {
		for range func(yield func() bool) {
			yield()
			func() {
				defer func() { recover() }()
				yield()
			}()
		} {
			break
		}
	})
	try("panic passes", func() {
		for range calls(1) {
			panic("body")
		}
	})
	try("iterator panics", func() {
		for range func(func() bool) { panic("iterator") } {
		}
	})
	try("iterator panics after break", func() {
		for range func(yield func() bool) { yield(); panic("late") } {
			break
		}
	})
	try("nil", func() {
		var s seq
		for range s {
		}
	})
	try("outer loop left", func() {
	outer:
		for range double {
			for range double {
				break outer
			}
		}
	})
	try("outer loop continued", func() {
	outer:
		for range double {
			for range double {
				continue outer
			}
		}
	})
	try("inner kept by outer", func() {
		var kept func() bool
		for range calls(2) {
			if kept != nil {
				kept()
			}
			for range func(yield func() bool) { kept = yield; yield() } {
			}
		}
	})
	try("replaced panic", func() {
		for range func(yield func() bool) {
			defer func() { panic(fmt.Sprint("instead of ", recover())) }()
			yield()
		} {
			panic("body")
		}
	})
	try("goexit", func() {
		done := make(chan bool)
		go func() {
			defer close(done)
			for range func(yield func() bool) { defer fmt.Println("unwinds"); yield() } {
				runtime.Goexit()
			}
		}()
		<-done
	})
	try("recover in the body", func() {
		for range calls(1) {
			fmt.Println("nothing:", recover())
		}
	})
}
