package main

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/doc"
	"go/format"
	"go/parser"
	"go/printer"
	"go/scanner"
	"go/token"
	"go/types"
	"os"
	"strings"
)

const src = `// Package p is an example.
package p

import ("fmt"; m "math")

// T is a type.
type T[K comparable] struct { A,B int; m map[string]*T[K] // comment
}

// F does things.
func (t *T[K]) F(x ...int) (r int, err error) {
	for i := range x { if i%2==0 { continue }
		r += x[i] << 1 }
	switch y := any(r).(type) { case int: fmt.Println(y, m.Pi); default: }
	go func() { defer close(make(chan int)) }()
	return
}

var ( v = []string{"a", ` + "`raw`" + `}; w, z = 1.5, 'c' )
`

func main() {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "p.go", src, parser.ParseComments)
	if err != nil {
		fmt.Println(err)
		return
	}
	n := map[string]int{}
	ast.Inspect(f, func(x ast.Node) bool {
		if x != nil {
			n[fmt.Sprintf("%T", x)]++
		}
		return true
	})
	fmt.Println(n)
	for _, d := range f.Decls {
		p := fset.Position(d.Pos())
		switch d := d.(type) {
		case *ast.FuncDecl:
			fmt.Println(p, "func", d.Name, d.Doc.Text(), fset.Position(d.End()))
		case *ast.GenDecl:
			fmt.Println(p, d.Tok, len(d.Specs))
		}
	}
	out, err := format.Source([]byte(src))
	fmt.Println(string(out), err)
	printer.Fprint(os.Stdout, fset, f.Decls[2])
	fmt.Println()
	e, err := parser.ParseExpr("a + b*f(x, y...)[1:2].(T).z")
	fmt.Println(err)
	ast.Fprint(os.Stdout, nil, e.(*ast.BinaryExpr).Y, ast.NotNilFilter)
	for _, bad := range []string{"package", "package p; func", "package p\nfunc f() { x := }\nvar = 1", "package p; import fmt", "package p\nfunc f() { if x { }", "package p\n\"str"} {
		_, err := parser.ParseFile(token.NewFileSet(), "bad.go", bad, parser.AllErrors)
		if list, ok := err.(scanner.ErrorList); ok {
			for _, e := range list {
				fmt.Print(e, "; ")
			}
		}
		fmt.Println()
	}
	var s scanner.Scanner
	file := fset.AddFile("s.go", -1, 39)
	s.Init(file, []byte("x := 0x1F + 'a' // c\n\t\"s\\n\" <<= .5e3i  "), nil, scanner.ScanComments)
	for {
		pos, tok, lit := s.Scan()
		if tok == token.EOF {
			break
		}
		fmt.Print(fset.Position(pos), " ", tok, " ", lit, "; ")
	}
	fmt.Println()
	pkg, err := doc.NewFromFiles(fset, []*ast.File{f}, "example.com/p")
	fmt.Println(pkg.Doc, pkg.Types[0].Name, pkg.Types[0].Methods[0].Doc, err)

	conf := types.Config{Error: func(err error) { fmt.Println("type error:", err) }, Importer: nil}
	tf, _ := parser.ParseFile(fset, "t.go", "package t\nconst C = 1 << 70 >> 68\ntype I interface{ M() int }\ntype S struct{}\nfunc (S) M() int { return C }\nvar x I = S{}\nvar y int = \"s\"\nfunc G[T ~int|string](t T) T { return t }\nvar z = G(5)\n", 0)
	info := &types.Info{Defs: map[*ast.Ident]types.Object{}, Types: map[ast.Expr]types.TypeAndValue{}}
	tp, err := conf.Check("t", fset, []*ast.File{tf}, info)
	fmt.Println(err)
	for _, name := range tp.Scope().Names() {
		fmt.Println(tp.Scope().Lookup(name))
	}
	c := tp.Scope().Lookup("C").(*types.Const)
	fmt.Println(c.Val(), types.AssignableTo(tp.Scope().Lookup("S").Type(), tp.Scope().Lookup("I").Type()))
	fmt.Println(constant.BinaryOp(constant.MakeInt64(1<<40), token.MUL, constant.MakeFromLiteral("1e30", token.FLOAT, 0)), strings.Contains(src, "F"))
}
