// Records what the installed Go's compiler says about the functions of Go's library: what inlining one costs, where its
// parameters leak to, and what is allocated where it is inlined. gruffle.ir.escape.flow.Std reads the result.
//
//	go run . ../../resources/gruffle/ir/escape/std.txt
package main

import (
	"bufio"
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"sort"
	"strconv"
	"strings"
)

// A param is one of a function's, the receiver included.
type param struct {
	name  string
	owner *function
	tags  []string // what the compiler's one-line summary says
	flows []string // what its explanations say: where to, and behind how many pointers
}

// An alloc is something that a function allocates.
type alloc struct {
	text string
	fate string // r0: its address is the first result; h: it is on the heap; v: it is a variable there; "-": it stays
}

type function struct {
	name        string // as the type checker writes it: (*pkg.T).m
	cost        string // "-": not inlined
	first, last int    // lines
	params      []*param
	results     []string
	allocs      []*alloc
}

// A pkg is a package of the library.
type pkg struct {
	name   string
	types  map[string]bool
	locals map[string]bool // names of variables in functions
}

var (
	functions []*function
	files     = map[string][]*function{}
	packages  = map[string]*pkg{}      // by file
	byPlace   = map[string]*function{} // file:line:col behind the word func
	params    = map[string]*param{}    // file:line:col
	ends      = map[string]string{}    // what escapes at a place, and where the explanation of that ends

	line      = regexp.MustCompile(`^(/\S+?:\d+:\d+): (.*)$`)
	inlined   = regexp.MustCompile(`^can inline \S.*? with cost (\d+) as: `)
	heap      = regexp.MustCompile(`^leaking param: \S+$`)
	content   = regexp.MustCompile(`^leaking param content: \S+$`)
	result    = regexp.MustCompile(`^leaking param: \S+ to result (\S+) level=(\d+)$`)
	leaks     = regexp.MustCompile(`^parameter (\S+) leaks to (.*) for (\S+) with derefs=(\d+):$`)
	escapes   = regexp.MustCompile(`^(.*) escapes to heap in \S+:$`)
	flow      = regexp.MustCompile(`^  flow: (.*) ← .*:$`)
	moved     = regexp.MustCompile(`^moved to heap: (\w+)$`)
	storage   = regexp.MustCompile(`^(.*) (escapes to heap|does not escape)$`)
	qualifier = regexp.MustCompile(`\b\w+\.\b`)
	word      = regexp.MustCompile(`"(\\.|[^"\\])*"|[.\w]+`)
)

func main() {
	log.SetFlags(0)
	var paths []string
	for _, row := range strings.Fields(output("go", "list", "-f", "{{.ImportPath}}|{{.Dir}}|{{range .GoFiles}}{{.}},{{end}}", "std")) {
		parts := strings.Split(row, "|")
		if strings.HasPrefix(parts[0], "vendor/") || strings.Contains("/"+parts[0]+"/", "/internal/") {
			continue
		}
		paths = append(paths, parts[0])
		p := &pkg{types: map[string]bool{}, locals: map[string]bool{}}
		for _, name := range strings.Split(strings.TrimSuffix(parts[2], ","), ",") {
			read(p, parts[0], filepath.Join(parts[1], name))
		}
	}
	build := exec.Command("go", append([]string{"build", "-gcflags=all=-m=2"}, paths...)...)
	pipe, err := build.StderrPipe()
	check(err)
	check(build.Start())
	scanner := bufio.NewScanner(pipe)
	scanner.Buffer(nil, 1<<24)
	explained := ""
	for scanner.Scan() {
		m := line.FindStringSubmatch(scanner.Text())
		if m == nil {
			continue
		}
		if e := escapes.FindStringSubmatch(m[2]); e != nil {
			explained = m[1] + " " + e[1]
		} else if f := flow.FindStringSubmatch(m[2]); f != nil {
			ends[explained] = f[1]
		} else if !strings.HasPrefix(m[2], "    from ") {
			explained = ""
			said(m[1], m[2])
		}
	}
	check(scanner.Err())
	check(build.Wait())
	var out bytes.Buffer
	sort.Slice(functions, func(i, j int) bool { return functions[i].name < functions[j].name })
	for _, f := range functions {
		f.write(&out)
	}
	check(os.WriteFile(os.Args[1], out.Bytes(), 0o644))
}

func (f *function) write(out *bytes.Buffer) {
	fmt.Fprintf(out, "%s\t%s", f.name, f.cost)
	allocates := f.cost != "-" && len(f.allocs) > 0
	for _, p := range f.params {
		ways := p.tags
		if allocates {
			ways = f.numbered(p.flows)
		}
		if len(ways) == 0 {
			ways = []string{"-"}
		}
		fmt.Fprintf(out, "\t%s", strings.Join(ways, ","))
	}
	if allocates {
		for _, a := range f.allocs {
			fmt.Fprintf(out, "\t=%s %s", a.fate, a.text)
		}
	}
	fmt.Fprintln(out)
}

// numbered gives the allocations that the compiler spoke of once more, after they were known, their numbers.
func (f *function) numbered(flows []string) (ways []string) {
	for _, way := range flows {
		colon := strings.LastIndexByte(way, ':')
		text, derefs := way[:max(colon, 0)], way[colon+1:]
		if name, ok := strings.CutPrefix(text, "a"); ok {
			for i, a := range f.allocs {
				if unqualified(a.text) == unqualified(name) {
					way = fmt.Sprintf("a%d:%s", i, derefs)
				}
			}
		}
		if !slices.Contains(ways, way) {
			ways = append(ways, way)
		}
	}
	return ways
}

// said takes in what the compiler says about a place.
func said(place, text string) {
	if m := inlined.FindStringSubmatch(text); m != nil {
		if f := byPlace[place]; f != nil {
			f.cost = m[1]
		}
		return
	}
	if p := params[place]; p != nil {
		p.said(text)
	} else if m := moved.FindStringSubmatch(text); m != nil {
		if f := enclosing(place); f != nil {
			f.allocated(place, "&"+m[1], true)
		}
	} else if m := storage.FindStringSubmatch(text); m != nil {
		if f := enclosing(place); f != nil {
			f.allocated(place, m[1], m[2] == "escapes to heap")
		}
	}
}

func (p *param) said(text string) {
	add := func(list *[]string, way string) {
		for _, w := range *list {
			if w == way {
				return
			}
		}
		*list = append(*list, way)
	}
	if heap.MatchString(text) {
		add(&p.tags, "h0")
	} else if content.MatchString(text) {
		add(&p.tags, "h1")
	} else if m := result.FindStringSubmatch(text); m != nil {
		if i := p.owner.result(m[1]); i >= 0 {
			add(&p.tags, fmt.Sprintf("%d:%s", i, m[2]))
		}
	} else if m := leaks.FindStringSubmatch(text); m != nil {
		dst, derefs := m[2], m[4]
		if i := p.owner.result(dst); i >= 0 {
			add(&p.flows, fmt.Sprintf("%d:%s", i, derefs))
		} else if s, ok := strings.CutPrefix(dst, "{storage for "); ok {
			add(&p.flows, "a"+strings.TrimSuffix(s, "}")+":"+derefs) // its number is not yet known
		} else {
			add(&p.flows, "h"+derefs)
		}
	}
}

func (f *function) result(name string) int {
	for i, r := range f.results {
		if r == name {
			return i
		}
	}
	return -1
}

// allocated notes that something is allocated at a place, once for each text.
func (f *function) allocated(place, text string, escapes bool) {
	variable := false
	if name, ok := strings.CutPrefix(text, "&"); ok && packages[strings.Split(place, ":")[0]].locals[name] {
		text, variable = name, true
	}
	qualified := packages[strings.Split(place, ":")[0]].qualify(text)
	number := 0
	for number < len(f.allocs) && f.allocs[number].text != qualified {
		number++
	}
	for _, p := range f.params {
		for i, way := range p.flows {
			if rest, ok := strings.CutPrefix(way, "a"+text+":"); ok {
				p.flows[i] = fmt.Sprintf("a%d:%s", number, rest)
			}
		}
	}
	if number < len(f.allocs) {
		return
	}
	fate := "-"
	if escapes {
		fate = "h"
		if i := f.result(ends[place+" "+text]); i >= 0 {
			fate = fmt.Sprintf("r%d", i)
		}
	}
	if variable {
		fate = "v"
	}
	f.allocs = append(f.allocs, &alloc{qualified, fate})
}

// qualify puts the package before its types and its functions' variables, as another package's messages have them.
func (p *pkg) qualify(text string) string {
	return word.ReplaceAllStringFunc(text, func(w string) string {
		first, _, _ := strings.Cut(w, ".")
		if p.types[w] || p.locals[first] {
			return p.name + "." + w
		}
		return w
	})
}

// unqualified takes packages and addresses of variables off a text.
func unqualified(text string) string {
	return strings.TrimPrefix(qualifier.ReplaceAllString(text, ""), "&")
}

func enclosing(place string) *function {
	parts := strings.Split(place, ":")
	line, err := strconv.Atoi(parts[1])
	check(err)
	for _, f := range files[parts[0]] {
		if f.first <= line && line <= f.last {
			return f
		}
	}
	return nil
}

// read finds the exported functions of a file.
func read(p *pkg, path, file string) {
	fset := token.NewFileSet()
	tree, err := parser.ParseFile(fset, file, nil, parser.SkipObjectResolution)
	check(err)
	p.name = tree.Name.Name
	packages[file] = p
	place := func(pos token.Pos) string {
		p := fset.Position(pos)
		return fmt.Sprintf("%s:%d:%d", p.Filename, p.Line, p.Column)
	}
	for _, d := range tree.Decls {
		if g, ok := d.(*ast.GenDecl); ok {
			for _, s := range g.Specs {
				if t, ok := s.(*ast.TypeSpec); ok {
					p.types[t.Name.Name] = true
				}
			}
		}
		d, ok := d.(*ast.FuncDecl)
		if ok {
			p.add(d)
		}
		if !ok || !d.Name.IsExported() || d.Recv != nil && !ast.IsExported(base(d.Recv.List[0].Type)) {
			continue
		}
		f := &function{name: path + "." + d.Name.Name, cost: "-"}
		if d.Recv != nil {
			f.name = "(" + receiver(path, d.Recv.List[0].Type) + ")." + d.Name.Name
			f.add(d.Recv, place)
		}
		f.add(d.Type.Params, place)
		if d.Type.Results != nil {
			for _, r := range d.Type.Results.List {
				for _, n := range r.Names {
					f.results = append(f.results, n.Name)
				}
				if r.Names == nil {
					f.results = append(f.results, fmt.Sprintf("~r%d", len(f.results)))
				}
			}
		}
		byPlace[place(d.Pos()+token.Pos(len("func ")))] = f
		f.first, f.last = fset.Position(d.Pos()).Line, fset.Position(d.End()).Line
		files[file] = append(files[file], f)
		functions = append(functions, f)
	}
}

// add finds the variables of a function.
func (p *pkg) add(d ast.Decl) {
	add := func(names ...*ast.Ident) {
		for _, n := range names {
			p.locals[n.Name] = true
		}
	}
	ast.Inspect(d, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.StructType, *ast.InterfaceType:
			return false
		case *ast.Field:
			add(n.Names...)
		case *ast.AssignStmt:
			for _, x := range n.Lhs {
				if id, ok := x.(*ast.Ident); ok && n.Tok == token.DEFINE {
					add(id)
				}
			}
		case *ast.ValueSpec:
			add(n.Names...)
		}
		return true
	})
}

func (f *function) add(list *ast.FieldList, place func(token.Pos) string) {
	for _, field := range list.List {
		for _, n := range field.Names {
			p := &param{name: n.Name, owner: f}
			f.params = append(f.params, p)
			params[place(n.Pos())] = p
		}
		if field.Names == nil {
			f.params = append(f.params, &param{owner: f})
		}
	}
}

func receiver(path string, t ast.Expr) string {
	if star, ok := t.(*ast.StarExpr); ok {
		return "*" + receiver(path, star.X)
	}
	return path + "." + base(t)
}

// base is the name of the type that a receiver has.
func base(t ast.Expr) string {
	switch t := t.(type) {
	case *ast.StarExpr:
		return base(t.X)
	case *ast.IndexExpr:
		return base(t.X)
	case *ast.IndexListExpr:
		return base(t.X)
	}
	return t.(*ast.Ident).Name
}

func output(name string, args ...string) string {
	out, err := exec.Command(name, args...).Output()
	check(err)
	return string(out)
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
