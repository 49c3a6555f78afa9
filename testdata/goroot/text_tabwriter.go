package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"text/scanner"
	"text/tabwriter"
	"time"
)

type list []string

func (l *list) String() string     { return strings.Join(*l, "+") }
func (l *list) Set(s string) error { *l = append(*l, s); return nil }

func main() {
	w := tabwriter.NewWriter(os.Stdout, 0, 8, 2, ' ', 0)
	fmt.Fprintln(w, "name\tvalue\tnote")
	fmt.Fprintln(w, "a\t1\tshort")
	fmt.Fprintln(w, "longer name\t12345\tlonger note")
	fmt.Fprintln(w, "é\tü\t日本")
	w.Flush()
	w = tabwriter.NewWriter(os.Stdout, 5, 0, 1, '.', tabwriter.AlignRight|tabwriter.Debug)
	fmt.Fprintln(w, "a\tb\tc")
	fmt.Fprintln(w, "aaa\tbbbb\tc")
	w.Flush()

	fs := flag.NewFlagSet("prog", flag.ContinueOnError)
	fs.SetOutput(os.Stdout)
	n := fs.Int("n", 5, "number of `things`")
	s := fs.String("s", "def", "a string")
	b := fs.Bool("v", false, "verbose")
	d := fs.Duration("d", time.Second, "how long")
	f := fs.Float64("f", 1.5, "ratio")
	var l list
	fs.Var(&l, "l", "list")
	fs.Func("fn", "calls", func(s string) error { return fmt.Errorf("bad %q", s) })
	fmt.Println(fs.Parse([]string{"-n", "7", "--s=x y", "-v", "-d=1m30s", "-l", "a", "-l=b", "-f", "2", "rest", "-n"}))
	fmt.Println(*n, *s, *b, *d, *f, l, fs.Args(), fs.NArg(), fs.NFlag())
	fs.VisitAll(func(f *flag.Flag) { fmt.Print(f.Name, "=", f.Value, "(", f.DefValue, ") ") })
	fmt.Println()
	for _, bad := range [][]string{{"-n", "x"}, {"-nope"}, {"-n"}, {"-fn", "z"}, {"-=x"}} {
		fs := flag.NewFlagSet("bad", flag.ContinueOnError)
		fs.SetOutput(os.Stdout)
		fs.Int("n", 1, "num")
		fs.Func("fn", "calls", func(s string) error { return fmt.Errorf("bad %q", s) })
		fmt.Println("->", fs.Parse(bad))
	}
	fs.PrintDefaults()

	for _, p := range []string{"a/b/../c", "/x//y/./z/", "", "../..", "a/*.go"} {
		dir, file := filepath.Split(p)
		ok, err := filepath.Match("a/*.go", p)
		fmt.Printf("%q %q %q %q %q %q %v %v %v\n", filepath.Clean(p), filepath.Base(p), filepath.Dir(p), filepath.Ext(p), dir, file, filepath.IsAbs(p), ok, err)
	}
	rel, err := filepath.Rel("/a/b", "/a/c/d")
	fmt.Println(filepath.Join("a", "../b", "c"), rel, err, filepath.SplitList("/a:/b"), filepath.ToSlash("a/b"), filepath.IsLocal("../x"), filepath.VolumeName("/a"))
	tmp, _ := os.MkdirTemp("", "walk")
	defer os.RemoveAll(tmp)
	os.MkdirAll(filepath.Join(tmp, "d", "e"), 0o755)
	os.WriteFile(filepath.Join(tmp, "d", "f.txt"), []byte("x"), 0o644)
	os.WriteFile(filepath.Join(tmp, "g.txt"), nil, 0o644)
	filepath.WalkDir(tmp, func(path string, e os.DirEntry, err error) error {
		r, _ := filepath.Rel(tmp, path)
		fmt.Print(r, " ", e.IsDir(), " ")
		return err
	})
	m, err := filepath.Glob(filepath.Join(tmp, "*", "*.txt"))
	fmt.Println(len(m), err)

	var sc scanner.Scanner
	sc.Init(strings.NewReader("x := 3.14 + \"str\" // comment\nif a > 'b' { return `raw` }"))
	sc.Filename = "ex"
	for t := sc.Scan(); t != scanner.EOF; t = sc.Scan() {
		fmt.Print(sc.Position, " ", scanner.TokenString(t), " ", sc.TokenText(), "; ")
	}
	fmt.Println()
}
