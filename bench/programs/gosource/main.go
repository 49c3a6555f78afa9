// Gosource measures Go's own tools on generated source: go/parser, go/ast, go/printer. Size: files.
package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/printer"
	"go/token"
	"slices"
	"strings"

	"gruffle.bench/harness"
)

type statistics struct {
	functions, calls, literals, deepest int
	names                               map[string]int
}

func main() {
	harness.Run(620, func(size int) any {
		s := statistics{names: map[string]int{}}
		written := 0
		for i := range size {
			out, err := process(&s, fmt.Sprintf("file%d.go", i), source(i))
			if err != nil {
				panic(err)
			}
			written += len(out)
		}
		names := make([]string, 0, len(s.names))
		for name, n := range s.names {
			names = append(names, fmt.Sprint(name, n))
		}
		slices.Sort(names)
		return fmt.Sprint(written, s.functions, s.calls, s.literals, s.deepest, len(strings.Join(names, " ")))
	})
}

// process counts what is in a file, exports its functions, and prints it again.
func process(s *statistics, name, text string) ([]byte, error) {
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, name, text, parser.ParseComments)
	if err != nil {
		return nil, err
	}
	depth := 0
	ast.Inspect(file, func(n ast.Node) bool {
		if n == nil {
			depth--
			return false
		}
		depth++
		s.deepest = max(s.deepest, depth)
		switch n := n.(type) {
		case *ast.FuncDecl:
			s.functions++
			n.Name.Name = strings.ToUpper(n.Name.Name[:1]) + n.Name.Name[1:]
		case *ast.CallExpr:
			s.calls++
		case *ast.BasicLit:
			s.literals += files.Position(n.Pos()).Column
		case *ast.Ident:
			s.names[n.Name]++
		}
		return true
	})
	var out bytes.Buffer
	config := printer.Config{Mode: printer.UseSpaces | printer.TabIndent, Tabwidth: 8}
	err = config.Fprint(&out, files, file)
	return out.Bytes(), err
}

func source(seed int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "// Package p%d is generated.\npackage p%d\n\nimport (\n\t\"fmt\"\n\t\"os\"\n)\n", seed, seed)
	for i := range 12 {
		fmt.Fprintf(&b, "\n// t%d is a type.\ntype t%d struct {\n a, bb int // numbers\n next *t%d `json:\"next\"`\n m map[string][]func(int) error\n}\n", i, i, i)
		fmt.Fprintf(&b, `
// f%[1]d computes something.
func (t *t%[1]d) f%[1]d(x int, rest ...string) (n int, err error) {
	for i := 0; i < len(rest); i++ { // all of them
		if v, ok := t.m[rest[i]]; ok && x+%[2]d > i*3 || t.next == nil {
			n += len(v)<<2 | x&^0xff
		} else if s := rest[i]; len(s) > 3 {
			defer func() { fmt.Println("bye", s, 'x', %[2]d.5) }()
		}
	}
	switch y := any(x).(type) {
	case int, string:
		return n, fmt.Errorf("%%v of %%d", y, []int{1, 2, %[2]d})
	default:
		_, err = fmt.Fprintf(os.Stderr, "%%s", rest[1:])
	}
	return
}
`, i, seed%100)
	}
	return b.String()
}
