package main

import (
	"fmt"
	"runtime"
	"strings"
)

type T struct{}

func (T) method() string   { return where(0) }
func (*T) pointer() string { return where(0) }

func where(skip int) string {
	pc, file, line, ok := runtime.Caller(skip + 1)
	return fmt.Sprint(runtime.FuncForPC(pc).Name(), " ", file[strings.LastIndex(file, "/")+1:], ":", line, " ", ok)
}

func outer() string { return inner() }
func inner() string { return where(1) }

func stack() []string {
	pcs := make([]uintptr, 20)
	n := runtime.Callers(1, pcs)
	frames := runtime.CallersFrames(pcs[:n])
	var out []string
	for {
		f, more := frames.Next()
		if strings.HasPrefix(f.Function, "main.") {
			out = append(out, fmt.Sprint(f.Function, ":", f.Line))
		}
		if !more {
			return out
		}
	}
}

//go:noinline
func nested() string {
	g := func() string { return func() string { return twice(where0) }() }
	return twice(g)
}

func where0() string { return where(0) }

//go:noinline
func twice(f func() string) string { return f() + "; " + f() }

func recursive(n int) []string {
	if n == 0 {
		return stack()
	}
	return recursive(n - 1)
}

func deferred() (s string) {
	defer func() { s = where(0) }()
	return
}

func main() {
	fmt.Println(where(0))
	fmt.Println(outer())
	fmt.Println(T{}.method())
	fmt.Println(new(T).pointer())
	f := func() string { return where(0) }
	fmt.Println(f())
	fmt.Println(nested())
	fmt.Println(deferred())
	for _, s := range recursive(3) {
		fmt.Println(s)
	}
	done := make(chan string)
	go func() { done <- where(0) }()
	fmt.Println(<-done)
	_, _, _, ok := runtime.Caller(1000)
	fmt.Println(ok)
	func() {
		defer func() {
			recover()
			for _, s := range stack() {
				fmt.Println("in panic", s)
			}
		}()
		var p *struct{ x int }
		p.x = 1
	}()
	buf := make([]byte, 4096)
	n := runtime.Stack(buf, false)
	text := string(buf[:n])
	fmt.Println(strings.HasPrefix(text, "goroutine 1 [running]:\nmain.main()\n"), strings.Contains(text, "runtime_callers.go:"))
	fmt.Println(runtime.GOOS, runtime.GOARCH, runtime.Compiler, runtime.NumCPU() > 0, runtime.GOMAXPROCS(0) > 0, strings.HasPrefix(runtime.Version(), "go1."))
	fmt.Println(runtime.FuncForPC(0) == nil)
	var ms runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&ms)
	fmt.Println(ms.HeapAlloc > 0, ms.NumGC > 0, ms.Sys > 0)
}
