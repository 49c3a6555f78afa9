package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
	"time"
)

func main() {
	dir, err := os.MkdirTemp("", "fs*")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	for _, name := range []string{"a.txt", "b.txt", "sub/c.txt", "sub/deep/d.go"} {
		if i := strings.LastIndex(name, "/"); i > 0 {
			os.MkdirAll(dir+"/"+name[:i], 0o755)
		}
		os.WriteFile(dir+"/"+name, []byte(name), 0o640)
	}
	os.Symlink("a.txt", dir+"/link")
	fsys := os.DirFS(dir)
	for _, pattern := range []string{"*.txt", "*/*.txt", "sub/*", "[", "nothing*", "link", "*/deep/*.go"} {
		names, err := fs.Glob(fsys, pattern)
		fmt.Println(pattern, names, err)
	}
	fs.WalkDir(fsys, ".", func(path string, d fs.DirEntry, err error) error {
		fmt.Println(path, d, err)
		if path == "sub/deep" {
			return fs.SkipDir
		}
		return nil
	})
	err = fs.WalkDir(fsys, "none", func(path string, d fs.DirEntry, err error) error { return err })
	fmt.Println(err, errors.Is(err, fs.ErrNotExist))
	b, err := fs.ReadFile(fsys, "sub/c.txt")
	fmt.Println(string(b), err)
	_, err = fs.ReadFile(fsys, "../x")
	fmt.Println(err)
	_, err = fsys.Open("/abs")
	fmt.Println(err, errors.Is(err, fs.ErrInvalid))
	sub, err := fs.Sub(fsys, "sub")
	fmt.Println(err)
	entries, err := fs.ReadDir(sub, ".")
	fmt.Println(len(entries), entries[0], entries[1].IsDir(), err)
	_, err = fs.Stat(sub, "nope")
	fmt.Println(err)
	info, err := fs.Stat(fsys, "a.txt")
	fmt.Println(info.Name(), info.Size(), info.Mode(), info.Mode().Perm(), info.Mode().IsRegular(), err)
	when := time.Date(2020, 1, 2, 3, 4, 5, 0, time.UTC)
	fmt.Println(os.Chtimes(dir+"/a.txt", when, when))
	info, _ = os.Stat(dir + "/a.txt")
	fmt.Println(info.ModTime().UTC())
	fmt.Println(fs.ValidPath("a/b"), fs.ValidPath("a//b"), fs.ValidPath("."), fs.ValidPath("./a"), fs.ValidPath(""))
	fmt.Println(fs.ModeDir|0o755, fs.ModeSymlink|fs.ModeSetuid|0o7, fs.FileMode(0), fs.ModeNamedPipe.Type())

	f, err := os.Create(dir + "/w")
	fmt.Println(err)
	fmt.Fprintf(f, "%s", "0123456789")
	fmt.Println(f.WriteAt([]byte("ab"), 3))
	fmt.Println(f.Truncate(8))
	fmt.Println(f.Seek(0, io.SeekStart))
	b, err = io.ReadAll(f)
	fmt.Println(string(b), err)
	fmt.Println(f.ReadAt(make([]byte, 4), 6))
	_, err = f.ReadAt(make([]byte, 4), -1)
	fmt.Println(strings.ReplaceAll(err.Error(), dir, "DIR"))
	fmt.Println(f.Sync(), f.Close())
	_, err = f.Stat()
	fmt.Println(strings.ReplaceAll(err.Error(), dir, "DIR"), errors.Is(err, os.ErrClosed))
	_, err = os.OpenFile(dir+"/w", os.O_CREATE|os.O_EXCL, 0o600)
	fmt.Println(strings.ReplaceAll(err.Error(), dir, "DIR"), os.IsExist(err))
	a, _ := os.OpenFile(dir+"/w", os.O_APPEND|os.O_WRONLY, 0)
	a.WriteString("+")
	_, err = a.WriteAt([]byte("x"), 0)
	fmt.Println(err, a.Close())
	d, _ := os.Open(dir)
	names, err := d.Readdirnames(2)
	fmt.Println(len(names), err)
	rest, err := d.ReadDir(-1)
	fmt.Println(len(rest), err)
	_, err = d.ReadDir(1)
	fmt.Println(err)
	fmt.Println(os.SameFile(info, must(os.Stat(dir+"/link"))), must(os.Lstat(dir+"/link")).Mode().Type() == fs.ModeSymlink)
	fmt.Println(os.CopyFS(dir+"/copy", sub))
	b, err = os.ReadFile(dir + "/copy/deep/d.go")
	fmt.Println(string(b), err)
	fmt.Println(os.RemoveAll(dir+"/copy"), os.RemoveAll(dir+"/none"))
	_, err = os.Stat(dir + "/copy")
	fmt.Println(os.IsNotExist(err))
	var nilFile *os.File
	fmt.Println(nilFile.Close(), errors.Is(nilFile.Sync(), os.ErrInvalid))
	r, w, _ := os.Pipe()
	r.SetReadDeadline(time.Now().Add(5 * time.Millisecond))
	_, err = r.Read(make([]byte, 1))
	fmt.Println(err, os.IsTimeout(err))
	r.Close()
	_, err = w.Write([]byte("x"))
	fmt.Println(err)
}

func must(info os.FileInfo, err error) os.FileInfo {
	if err != nil {
		panic(err)
	}
	return info
}
