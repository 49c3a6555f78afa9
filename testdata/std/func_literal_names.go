package main

import (
	"bytes"
	"fmt"
	"path/filepath"
	"reflect"
	"runtime"
	"strings"
)

// here prints the place of its caller, which gc does not inline because of its defer statement.
func here() int {
	pc, file, line, _ := runtime.Caller(1)
	fmt.Println(filepath.Base(file), line, runtime.FuncForPC(pc).Name())
	return 1
}

func none() {}

type iterator = func(func(int) bool)

func use(f func()) iterator {
	defer none()
	f()
	return func(yield func(int) bool) {
		defer none()
		here()
		yield(1)
	}
}

// The literals in the body of a range over a function are numbered before those of its expression.
func loops() {
	defer none()
	func() { defer none(); here() }()
	for range func(yield func(int) bool) { defer none(); here(); yield(1) } {
		here()
		func() { defer none(); here(); func() { defer none(); here() }() }()
	}
	for range use(func() { defer none(); here() }) {
		func() { defer none(); here() }()
		for range use(func() { defer none(); here() }) {
			func() { defer none(); here() }()
		}
	}
	func() {
		defer none()
		for range func(yield func(int) bool) { defer none(); here(); yield(1) } {
			here()
			func() { defer none(); here() }()
		}
	}()
	for range []int{func() int { defer none(); return here() }()} {
		func() { defer none(); here() }()
	}
	for i := range func() int { defer none(); return here() }() {
		func() { defer none(); here(); _ = i }()
	}
	for range func(yield func(int) bool) { defer none(); func() { defer none(); here() }(); yield(1) } {
		defer func() { here() }()
		for range func(yield func(int) bool) { defer none(); func() { defer none(); here() }(); yield(1) } {
			defer func() { here() }()
		}
	}
}

func name(f any) string { return runtime.FuncForPC(reflect.ValueOf(f).Pointer()).Name() }

type local struct{ bytes.Buffer }

func main() {
	loops()
	// Methods of other packages as values.
	fmt.Println(name(strings.NewReader("").Read))
	fmt.Println(name(new(bytes.Buffer).Write))
	fmt.Println(name(fmt.Stringer.String))
	fmt.Println(name(new(local).Len))
	fmt.Println(name(reflect.ValueOf(1).Int))
}
