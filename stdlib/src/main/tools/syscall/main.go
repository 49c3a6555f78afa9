// Prints the constants of Linux that Go's package syscall has on amd64 and ours does not have by hand: go run . ../../go/syscall. Its argument is our
// package. The values are the kernel's; they are looked up with go/types in the installed Go.
package main

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

// part is the file that a constant goes into.
func part(name string) string {
	switch {
	case strings.HasPrefix(name, "SYS_"):
		return "calls"
	case name < "IP":
		return "a_i"
	case name < "O":
		return "i_n"
	case name < "S":
		return "o_r"
	}
	return "s_z"
}

func main() {
	dir := os.Args[1]
	ours := map[string]bool{}
	files, err := filepath.Glob(filepath.Join(dir, "*.go"))
	check(err)
	for _, f := range files {
		if strings.HasPrefix(filepath.Base(f), "linux_") {
			continue
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), f, nil, 0)
		check(err)
		for name := range parsed.Scope.Objects {
			ours[name] = true
		}
	}
	pkg, err := importer.ForCompiler(token.NewFileSet(), "source", nil).Import("syscall")
	check(err)
	lines := map[string][]string{}
	for _, name := range pkg.Scope().Names() {
		c, ok := pkg.Scope().Lookup(name).(*types.Const)
		if !ok || ours[name] || !ast.IsExported(name) || c.Val().Kind() != constant.Int {
			continue
		}
		if b, ok := c.Type().(*types.Basic); !ok || b.Kind() != types.UntypedInt {
			continue
		}
		v, _ := constant.Int64Val(c.Val())
		text := fmt.Sprint(v)
		if !strings.HasPrefix(name, "SYS_") && v >= 0 {
			text = fmt.Sprintf("%#x", v)
		}
		lines[part(name)] = append(lines[part(name)], "\t"+name+" = "+text)
	}
	for p, list := range lines {
		sort.Strings(list)
		text := "package syscall\n\n// Made by stdlib/src/main/tools/syscall.\nconst (\n" + strings.Join(list, "\n") + "\n)\n"
		check(os.WriteFile(filepath.Join(dir, "linux_"+p+".go"), []byte(text), 0o644))
	}
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
