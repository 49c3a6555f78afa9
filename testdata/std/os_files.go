package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
)

func check(what string, err error) {
	if err != nil {
		fmt.Println(what, strings.ReplaceAll(err.Error(), dir, "DIR"))
	}
}

var dir string

func main() {
	var err error
	dir, err = os.MkdirTemp("", "gruffle")
	check("temp", err)
	defer os.RemoveAll(dir)
	name := dir + "/a.txt"
	check("write", os.WriteFile(name, []byte("hello\nworld\n"), 0o640))
	b, err := os.ReadFile(name)
	fmt.Printf("%q %v\n", b, err)
	f, err := os.OpenFile(name, os.O_RDWR|os.O_APPEND, 0)
	check("open", err)
	n, err := f.WriteString("appended")
	fmt.Println(n, err, strings.TrimPrefix(f.Name(), dir))
	pos, err := f.Seek(6, io.SeekStart)
	buf := make([]byte, 5)
	n, err2 := io.ReadFull(f, buf)
	fmt.Println(pos, err, n, err2, string(buf))
	n, err = f.ReadAt(buf, 0)
	fmt.Println(n, err, string(buf))
	n, err = f.ReadAt(buf, 17)
	fmt.Println(n, err)
	st, err := f.Stat()
	fmt.Println(st.Name(), st.Size(), st.Mode(), st.IsDir(), err, st.Mode().Perm() == 0o640)
	fmt.Println(f.Truncate(5), f.Sync(), f.Close(), errors.Is(f.Close(), os.ErrClosed))
	_, err = f.Write([]byte("x"))
	check("closed", err)
	_, err = os.Open(dir + "/none")
	check("open", err)
	fmt.Println(os.IsNotExist(err), errors.Is(err, fs.ErrNotExist))
	check("mkdir", os.Mkdir(dir+"/sub", 0o755))
	check("mkdir again", os.Mkdir(dir+"/sub", 0o755))
	check("mkdirall", os.MkdirAll(dir+"/sub/x/y", 0o755))
	check("rename", os.Rename(name, dir+"/sub/b.txt"))
	check("remove", os.Remove(dir+"/sub"))
	_, err = os.OpenFile(dir+"/sub/b.txt", os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	check("excl", err)
	for _, s := range []string{"z", "m", "a"} {
		g, err := os.Create(dir + "/sub/" + s)
		check("create", err)
		fmt.Fprintln(g, s)
		g.Close()
	}
	entries, err := os.ReadDir(dir + "/sub")
	for _, e := range entries {
		info, _ := e.Info()
		fmt.Print(e.Name(), " ", e.IsDir(), " ", info.Mode().IsRegular(), "; ")
	}
	fmt.Println(err)
	_, err = os.ReadFile(dir)
	check("read dir", err)
	_, err = os.Stat(dir + "/sub/a/below")
	check("stat", err)
	check("link", os.Symlink("b.txt", dir+"/sub/link"))
	target, err := os.Readlink(dir + "/sub/link")
	fmt.Println(target, err)
	ls, _ := os.Lstat(dir + "/sub/link")
	fmt.Println(ls.Mode()&fs.ModeSymlink != 0, os.Chmod(dir+"/sub/b.txt", 0o400))
	st, _ = os.Stat(dir + "/sub/link")
	fmt.Println(st.Size(), st.Mode())
	w, err := os.OpenFile(dir+"/new", os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o644)
	check("new", err)
	w.WriteAt([]byte("abc"), 3)
	w.Seek(-1, io.SeekEnd)
	w.Write([]byte("Z"))
	_, err = w.Read(buf)
	check("read of a write-only file", err)
	w.Close()
	b, _ = os.ReadFile(dir + "/new")
	fmt.Printf("%q\n", b)
	fmt.Println(os.RemoveAll(dir), os.RemoveAll(dir))
	_, err = os.Stat(dir)
	fmt.Println(os.IsNotExist(err))
}
