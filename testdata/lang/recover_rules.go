package main

import (
	"fmt"
	"runtime"
)

func rec() any  { return recover() }
func recDefer() { fmt.Println("recDefer", recover()) }

type T struct{}

func (T) value() { fmt.Println("value method", recover()) }
func (*T) ptr()  { fmt.Println("pointer method", recover()) }

type I interface{ value() }
type E struct{ I }

func run(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "still panics:", r)
		} else {
			fmt.Println(name, "ok")
		}
	}()
	f()
}

func main() {
	fmt.Println(recover())
	run("direct", func() { defer recDefer(); panic(1) })
	run("closure", func() { defer func() { fmt.Println(recover()) }(); panic(2) })
	run("helper", func() { defer func() { fmt.Println(rec()) }(); panic(3) })
	run("recover itself", func() { defer recover(); panic(4) })
	run("deferred any recover", func() { defer rec(); panic(5) })
	run("value method", func() { defer T{}.value(); panic(6) })
	run("pointer method", func() { defer new(T).ptr(); panic(7) })
	run("method by pointer", func() { defer (&T{}).value(); panic(8) })
	run("interface method", func() { var i I = T{}; defer i.value(); panic(9) })
	run("embedded interface", func() { e := E{T{}}; defer e.value(); panic(10) })
	run("method value", func() { f := T{}.value; defer f(); panic(11) })
	run("method expression", func() { defer T.value(T{}); panic(12) })
	run("interface wrapper", func() { var i I = &E{T{}}; defer i.value(); panic(13) })
	run("nested defer", func() {
		defer func() {
			defer func() { fmt.Println("inner", recover()) }()
		}()
		panic(14)
	})
	run("twice", func() {
		defer func() { fmt.Println(recover(), recover()) }()
		panic(15)
	})
	run("second defer sees nothing", func() {
		defer func() { fmt.Println("second", recover()) }()
		defer func() { fmt.Println("first", recover()) }()
		panic(16)
	})
	run("called twice by others", func() {
		f := func() any { return recover() }
		defer func() { fmt.Println(f()) }()
		panic(17)
	})
	run("panic while recovering", func() {
		defer func() { fmt.Println("outer", recover()) }()
		defer func() {
			defer func() { panic("third") }()
			panic("second")
		}()
		panic("first")
	})
	run("recovered then panics", func() {
		defer func() { r := recover(); panic(fmt.Sprint("again ", r)) }()
		panic(18)
	})
	run("runtime error", func() {
		defer func() {
			e := recover().(runtime.Error)
			fmt.Println(e.Error())
		}()
		var m map[string]int
		m["x"] = 1
	})
	run("goes on after the caller", func() {
		func() {
			defer func() { recover() }()
			func() {
				defer fmt.Println("deferred on the way")
				panic(19)
			}()
			fmt.Println("never")
		}()
		fmt.Println("after")
	})
	run("wrapped in deferred call of panicking code", func() {
		defer func() {
			func() {
				defer func() { fmt.Println("own", recover()) }()
				panic("own panic")
			}()
			fmt.Println("still there", recover())
		}()
		panic(20)
	})
}
