package main

import (
	"fmt"
	"runtime"
)

func safe(f func()) {
	defer func() {
		r := recover()
		err, ok := r.(runtime.Error)
		fmt.Println(ok, err)
	}()
	f()
}

func main() {
	var m map[int]int
	var s []int
	var p *struct{ n int }
	var e any = 1
	safe(func() { m[1]++ })
	safe(func() { s[3]++ })
	safe(func() { p.n++ })
	safe(func() { _ = e.(string) })
	safe(func() { _ = s[1:len(s)] })
	safe(func() { panic(nil) })
	s[0] = 1
}
