// Writes what package unicode needs to know about Unicode 15.0.0, as the installed Go tells it: the tables to a
// resource, and the variables that hold them to Go source.
//
//	go run . ../../resources/gruffle/stdlib/unicode/tables.txt ../../go/unicode/tables.go
package main

import (
	"bytes"
	"fmt"
	"go/format"
	"go/importer"
	"go/token"
	"os"
	"sort"
	"unicode"
)

// A resource line is a name, the LatinOffset, and the ranges lo-hi or lo-hi/stride in hexadecimal, first those of R16,
// then after a bar those of R32.
func line(out *bytes.Buffer, name string, t *unicode.RangeTable) {
	fmt.Fprintf(out, "%s %d ", name, t.LatinOffset)
	sep := ""
	one := func(lo, hi, stride uint32) {
		fmt.Fprintf(out, "%s%x-%x", sep, lo, hi)
		if stride != 1 {
			fmt.Fprintf(out, "/%x", stride)
		}
		sep = ","
	}
	for _, r := range t.R16 {
		one(uint32(r.Lo), uint32(r.Hi), uint32(r.Stride))
	}
	fmt.Fprint(out, "|")
	sep = ""
	for _, r := range t.R32 {
		one(r.Lo, r.Hi, r.Stride)
	}
	fmt.Fprintln(out)
}

func keys(m map[string]*unicode.RangeTable) []string {
	var names []string
	for name := range m {
		names = append(names, name)
	}
	sort.Strings(names)
	return names
}

func main() {
	var data, code bytes.Buffer
	kinds := []struct {
		kind, doc string
		m         map[string]*unicode.RangeTable
	}{
		{"Categories", "Categories are the tables of the general categories, by their short names.", unicode.Categories},
		{"Scripts", "Scripts are the tables of the scripts, by name.", unicode.Scripts},
		{"Properties", "Properties are the tables of the properties, by name.", unicode.Properties},
		{"FoldCategory", "FoldCategory has for a category the code points outside it that case folding leads into it.", unicode.FoldCategory},
		{"FoldScript", "FoldScript has for a script the code points outside it that case folding leads into it.", unicode.FoldScript},
	}
	exported := map[string]bool{}
	pkg, err := importer.ForCompiler(token.NewFileSet(), "source", nil).Import("unicode")
	if err != nil {
		panic(err)
	}
	for _, name := range pkg.Scope().Names() {
		exported[name] = token.IsExported(name)
	}

	fmt.Fprintln(&code, "// Written by src/main/tools/unicode from what Go says.\n\n//go:lazy\npackage unicode\n")
	// The variables below are made when they are first touched, so what they are made of is nothing that a program can
	// assign to.
	fmt.Fprintln(&code, "var (")
	var public bytes.Buffer
	byTable := map[*unicode.RangeTable]string{}
	for _, k := range kinds[:3] {
		for _, name := range keys(k.m) {
			if !exported[name] {
				continue
			}
			if first, ok := byTable[k.m[name]]; ok {
				fmt.Fprintf(&public, "%s = %s\n", name, first)
				continue
			}
			held := "_" + name
			byTable[k.m[name]] = held
			fmt.Fprintf(&code, "%s = table(%q)\n", held, name)
			fmt.Fprintf(&public, "%s = %s\n", name, held)
			line(&data, name, k.m[name])
		}
	}
	fmt.Fprintf(&code, ")\n\n// The tables of single categories, scripts and properties.\nvar (\n%s", &public)
	fmt.Fprintln(&code, ")\n\n// The same by longer names.\nvar (")
	for _, alias := range [][2]string{{"Letter", "L"}, {"Upper", "Lu"}, {"Lower", "Ll"}, {"Title", "Lt"}, {"Mark", "M"}, {"Number", "N"}, {"Digit", "Nd"}, {"Other", "C"}, {"Punct", "P"}, {"Space", "Z"}, {"Symbol", "S"}} {
		fmt.Fprintf(&code, "%s = _%s\n", alias[0], alias[1])
	}
	fmt.Fprintln(&code, ")")
	for _, k := range kinds {
		fmt.Fprintf(&code, "\n// %s\nvar %s = map[string]*RangeTable{\n", k.doc, k.kind)
		for _, name := range keys(k.m) {
			if held, ok := byTable[k.m[name]]; ok {
				fmt.Fprintf(&code, "%q: %s,\n", name, held)
			} else {
				fmt.Fprintf(&code, "%q: table(%q),\n", name, k.kind+"."+name)
				line(&data, k.kind+"."+name, k.m[name])
			}
		}
		fmt.Fprintln(&code, "}")
	}
	fmt.Fprintln(&code, "\n// CategoryAliases are other names of the general categories.\nvar CategoryAliases = map[string]string{")
	var aliases []string
	for a := range unicode.CategoryAliases {
		aliases = append(aliases, a)
	}
	sort.Strings(aliases)
	for _, a := range aliases {
		fmt.Fprintf(&code, "%q: %q,\n", a, unicode.CategoryAliases[a])
	}
	fmt.Fprintln(&code, "}")

	fmt.Fprint(&data, "CaseRanges")
	for _, c := range unicode.CaseRanges {
		fmt.Fprintf(&data, " %x-%x:%d,%d,%d", c.Lo, c.Hi, c.Delta[0], c.Delta[1], c.Delta[2])
	}
	fmt.Fprintln(&data)
	write := func(name string, b []byte) {
		if err := os.WriteFile(name, b, 0o644); err != nil {
			panic(err)
		}
	}
	write(os.Args[1], data.Bytes())
	source, err := format.Source(code.Bytes())
	if err != nil {
		panic(err)
	}
	write(os.Args[2], source)
}
