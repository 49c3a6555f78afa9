// Programs about programs find Go's library where Go is installed: go/build, and what imports from sources.
package main

import (
	"fmt"
	"go/ast"
	"go/build"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"path/filepath"
	"runtime"
)

const source = `package p

import (
	"container/list"
	"unicode/utf8"
)

type queue struct{ *list.List }

func (q queue) push(s string) int { q.PushBack(s); return utf8.RuneCountInString(s) }

var bad int = list.New()
`

func main() {
	fmt.Println(filepath.IsAbs(runtime.GOROOT()), build.Default.GOROOT == runtime.GOROOT())
	p, err := build.Import("container/ring", "", 0)
	dir, _ := filepath.Rel(runtime.GOROOT(), p.Dir)
	fmt.Println(dir, p.Goroot, p.GoFiles, err)

	files := token.NewFileSet()
	file, err := parser.ParseFile(files, "p.go", source, 0)
	if err != nil {
		panic(err)
	}
	conf := types.Config{
		Importer: importer.ForCompiler(files, "source", nil),
		Error:    func(err error) { fmt.Println(err) },
	}
	pkg, err := conf.Check("p", files, []*ast.File{file}, nil)
	fmt.Println(pkg, err)
	methods := types.NewMethodSet(pkg.Scope().Lookup("queue").Type())
	for m := range methods.Methods() {
		fmt.Println(m)
	}
}
