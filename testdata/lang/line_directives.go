package main

import (
	"fmt"
	"path"
	"runtime"
)

// Line directives that name other files, at the top and inside functions.

func where() string {
	_, file, line, _ := runtime.Caller(1)
	if path.IsAbs(file) {
		file = path.Base(file)
	}
	return fmt.Sprint(file, ":", line)
}

func generic[T any](x T) (string, T) {
//line template.tmpl:7
	return where(), x
}

func seq(yield func(string) bool) {
//line seq.y:20
	yield(where())
}

//line vars.go:3
var global = where()

func main() {
	fmt.Println(where())
//line foo.go:100
	fmt.Println(where())
	func() {
		fmt.Println(where())
//line sub/bar.go:7
		fmt.Println(where())
	}()
	/*line /abs/x.go:3:4*/ fmt.Println(where())
//line :1
	fmt.Println(where())
//line line_directives.go:42
	fmt.Println(where(), global)
	fmt.Println(generic(1))
	fmt.Println(generic("s"))
//line range.go:1
	for s := range seq {
//line body.go:1
		fmt.Println(s, where())
		defer func() {
//line deferred.go:9
			fmt.Println(where(), recover())
		}()
	}
//line last.go:77
	var m map[string]int
	m["x"] = 1
}
