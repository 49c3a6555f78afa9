// What runtime.Callers sees in deferred calls: the line of the return, the frames of a panic.
package main

import (
	"fmt"
	"runtime"
)

var yes = true

func where() {
	pc := make([]uintptr, 20)
	frames := runtime.CallersFrames(pc[:runtime.Callers(2, pc)])
	for {
		f, more := frames.Next()
		if !more {
			break
		}
		if f.Function == "runtime.main" {
			continue
		}
		line := f.Line
		if len(f.Function) > 7 && f.Function[:7] == "runtime" {
			line = 0
		}
		fmt.Println(f.Function, line)
	}
	fmt.Println()
}

func atReturn() int {
	defer where()
	if yes {
		return 1
	}
	return 2
}

func atEnd() {
	defer where()
	if !yes {
		fmt.Println("no")
	}
}

func panics() {
	defer func() { recover() }()
	defer where()
	panic(1)
}

func index(i int) {
	defer func() { recover() }()
	defer where()
	var a []int
	fmt.Println(a[i])
}

func divide(i int) {
	defer func() { recover() }()
	defer where()
	fmt.Println(1 / i)
}

func dereference(p *int) {
	defer func() { recover() }()
	defer where()
	fmt.Println(*p)
}

func nested() {
	defer func() {
		defer where()
		recover()
	}()
	panic("outer")
}

func main() {
	atReturn()
	atEnd()
	panics()
	index(3)
	divide(0)
	dereference(nil)
	nested()
}
