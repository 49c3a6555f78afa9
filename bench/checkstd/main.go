// Checkstd parses and type-checks all packages of Go's library with go/types, function bodies included, in one process:
// what gruffle vet std is measured against. Files are parsed on all processors; packages are checked one after the other, each
// after those that it imports, or with -parallel as soon as those are done.
package main

import (
	"flag"
	"fmt"
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
)

type pkg struct {
	path  string
	dir   string
	names []string
	deps  []string // as they are, vendored ones with their prefix
	files []*ast.File
	types *types.Package
	done  chan struct{}
}

var (
	parallel = flag.Bool("parallel", false, "check packages at the same time")
	fset     = token.NewFileSet()
	packages = map[string]*pkg{}
	order    []*pkg
	failed   bool
	mu       sync.Mutex
)

func main() {
	flag.Parse()
	build.Default.CgoEnabled = false
	build.Default.BuildTags = []string{"purego", "math_big_pure_go"}
	src := filepath.Join(runtime.GOROOT(), "src")
	find(src)
	parse()
	for _, p := range sorted() {
		visit(p)
	}
	lines := 0
	fset.Iterate(func(f *token.File) bool {
		lines += f.LineCount()
		return true
	})
	sizes := types.SizesFor("gc", "amd64")
	if *parallel {
		limit := make(chan struct{}, runtime.GOMAXPROCS(0))
		var wg sync.WaitGroup
		for _, p := range order {
			wg.Add(1)
			go func() {
				defer wg.Done()
				for _, d := range p.deps {
					if q := packages[d]; q != nil {
						<-q.done
					}
				}
				limit <- struct{}{}
				check(p, sizes)
				<-limit
				close(p.done)
			}()
		}
		wg.Wait()
	} else {
		for _, p := range order {
			check(p, sizes)
			close(p.done)
		}
	}
	fmt.Println(len(order), "packages,", lines, "lines")
	if failed {
		os.Exit(1)
	}
}

func find(src string) {
	filepath.WalkDir(src, func(dir string, d fs.DirEntry, err error) error {
		if err != nil {
			fatal(err)
		}
		if !d.IsDir() || dir == src {
			return nil
		}
		name := d.Name()
		path := filepath.ToSlash(dir[len(src)+1:])
		if name == "testdata" || name[0] == '_' || name[0] == '.' || path == "cmd" || path == "builtin" {
			return filepath.SkipDir
		}
		b, err := build.ImportDir(dir, 0)
		if err == nil && len(b.GoFiles) > 0 {
			p := &pkg{path: path, dir: dir, names: b.GoFiles, done: make(chan struct{})}
			packages[path] = p
			p.deps = b.Imports
		}
		return nil
	})
	for _, p := range packages {
		for i, d := range p.deps {
			p.deps[i] = resolve(d)
		}
	}
}

func resolve(path string) string {
	if packages["vendor/"+path] != nil {
		return "vendor/" + path
	}
	return path
}

func sorted() []*pkg {
	var list []*pkg
	for _, p := range packages {
		list = append(list, p)
	}
	return list
}

func parse() {
	type job struct {
		p *pkg
		i int
	}
	jobs := make(chan job, 100)
	var wg sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := range jobs {
				f, err := parser.ParseFile(fset, filepath.Join(j.p.dir, j.p.names[j.i]), nil, parser.SkipObjectResolution)
				if err != nil {
					fatal(err)
				}
				j.p.files[j.i] = f
			}
		}()
	}
	for _, p := range packages {
		p.files = make([]*ast.File, len(p.names))
		for i := range p.names {
			jobs <- job{p, i}
		}
	}
	close(jobs)
	wg.Wait()
}

func visit(p *pkg) {
	if p == nil || p.types != nil {
		return
	}
	p.types = types.NewPackage(p.path, "")
	for _, d := range p.deps {
		visit(packages[d])
	}
	order = append(order, p)
}

type importer struct{}

func (importer) Import(path string) (*types.Package, error) {
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	p := packages[resolve(path)]
	if p == nil {
		return nil, fmt.Errorf("no package %s", path)
	}
	<-p.done
	return p.types, nil
}

func check(p *pkg, sizes types.Sizes) {
	conf := types.Config{
		Importer:  importer{},
		Sizes:     sizes,
		GoVersion: "go1.26",
		Error: func(err error) {
			mu.Lock()
			failed = true
			mu.Unlock()
			fmt.Fprintln(os.Stderr, strings.TrimPrefix(err.Error(), p.dir))
		},
	}
	info := &types.Info{
		Types:      map[ast.Expr]types.TypeAndValue{},
		Defs:       map[*ast.Ident]types.Object{},
		Uses:       map[*ast.Ident]types.Object{},
		Implicits:  map[ast.Node]types.Object{},
		Selections: map[*ast.SelectorExpr]*types.Selection{},
		Scopes:     map[ast.Node]*types.Scope{},
		Instances:  map[*ast.Ident]types.Instance{},
	}
	p.types, _ = conf.Check(p.path, fset, p.files, info)
}

func fatal(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}
