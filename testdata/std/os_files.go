package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"syscall"
)

func main() {
	dir, err := os.MkdirTemp("", "gr*x")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	os.Chdir(dir)
	_, err = os.Open("nope")
	fmt.Println(err, errors.Is(err, fs.ErrNotExist), os.IsNotExist(err))
	var pe *fs.PathError
	if errors.As(err, &pe) {
		fmt.Println(pe.Op, pe.Path, pe.Err == syscall.ENOENT)
	}
	fmt.Println(os.WriteFile("a.txt", []byte("hello\nworld\n"), 0644))
	b, err := os.ReadFile("a.txt")
	fmt.Printf("%q %v\n", b, err)
	st, err := os.Stat("a.txt")
	fmt.Println(st.Name(), st.Size(), st.Mode(), st.IsDir(), err)
	fmt.Println(os.Mkdir("d", 0755), os.Mkdir("d", 0755))
	fmt.Println(os.MkdirAll("x/y/z", 0755), os.MkdirAll("a.txt/b", 0755))
	fmt.Println(os.Remove("x"), os.Remove("nope"), os.Remove("x/y/z"))
	fmt.Println(os.Rename("a.txt", "d/b.txt"), os.Rename("q", "r"))
	f, err := os.OpenFile("d/b.txt", os.O_RDWR|os.O_APPEND, 0)
	fmt.Println(err)
	n, err := f.WriteString("more\n")
	fmt.Println(n, err)
	fmt.Println(f.Close(), f.Close())
	_, err = f.Write([]byte("x"))
	fmt.Println(err)
	f, _ = os.Open("d/b.txt")
	buf := make([]byte, 5)
	fmt.Println(f.Read(buf))
	fmt.Println(f.Seek(-5, io.SeekEnd))
	all, err := io.ReadAll(f)
	fmt.Printf("%q %v\n", all, err)
	fmt.Println(f.ReadAt(buf, 6))
	fmt.Println(f.Read(buf))
	_, err = f.Write(buf)
	fmt.Println(err)
	f.Close()
	es, err := os.ReadDir(".")
	for _, e := range es {
		i, _ := e.Info()
		fmt.Println(e, e.Name(), e.IsDir(), i.Mode())
	}
	fmt.Println(os.Symlink("d/b.txt", "l"))
	fmt.Println(os.Readlink("l"))
	ls, _ := os.Lstat("l")
	fmt.Println(ls.Mode())
	fmt.Println(os.Chmod("d/b.txt", 0600))
	st, _ = os.Stat("l")
	fmt.Println(st.Mode(), st.Name())
	os.Setenv("FOO", "bar")
	fmt.Println(os.Getenv("FOO"), os.ExpandEnv("$FOO ${FOO} $$ ${"), os.Getenv("NOPE"))
	_, ok := os.LookupEnv("NOPE")
	fmt.Println(ok)
	_, err = os.ReadDir("nope")
	fmt.Println(err)
	_, err = os.ReadFile("d")
	fmt.Println(err)
	fmt.Println(os.Truncate("d/b.txt", 3))
	b, _ = os.ReadFile("d/b.txt")
	fmt.Printf("%q\n", b)
	err = fs.WalkDir(os.DirFS("."), ".", func(p string, d fs.DirEntry, err error) error {
		fmt.Println(p, d.IsDir(), err)
		return nil
	})
	fmt.Println(err)
	r, w, err := os.Pipe()
	go func() { fmt.Fprintln(w, "through the pipe"); w.Close() }()
	all, err = io.ReadAll(r)
	fmt.Printf("%q %v\n", all, err)
	fmt.Println(syscall.ENOENT, syscall.Errno(0), syscall.Errno(9999), syscall.SIGINT, os.Interrupt)
	fmt.Fprintln(os.Stderr, "to stderr")
	wd, err := os.Getwd()
	fmt.Println(wd == dir, err)
	fmt.Println(os.TempDir())
	h, err := os.Hostname()
	fmt.Println(h != "", err, os.Getpid() > 0, len(os.Args))
	defer fmt.Println("not printed")
	os.Exit(3)
}
