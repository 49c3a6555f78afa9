// os.Root: files below a directory, and nothing else, whatever paths and symbolic links say.
package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"sync"
	"time"
)

var dir string

// say prints what a call gave, without the directory's random name.
func say(what string, err error, more ...any) {
	text := "ok"
	if err != nil {
		text = fmt.Sprintf("%T %v", err, err)
		for _, known := range []error{fs.ErrNotExist, fs.ErrExist, fs.ErrClosed, fs.ErrInvalid, fs.ErrPermission} {
			if errors.Is(err, known) {
				text += " (" + known.Error() + ")"
			}
		}
	}
	if len(more) > 0 {
		text += " " + strings.TrimSpace(fmt.Sprintln(more...))
	}
	fmt.Println(what+":", strings.ReplaceAll(text, dir, "DIR"))
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func read(r *os.Root, name string) {
	data, err := r.ReadFile(name)
	say("read "+name, err, fmt.Sprintf("%q", data))
}

func stat(r *os.Root, name string) {
	for _, one := range []struct {
		what string
		f    func(string) (os.FileInfo, error)
	}{{"stat", r.Stat}, {"lstat", r.Lstat}} {
		info, err := one.f(name)
		if err != nil {
			say(one.what+" "+name, err)
			continue
		}
		say(one.what+" "+name, err, info.Name(), info.Mode().Type(), info.IsDir())
	}
}

func main() {
	var err error
	dir, err = os.MkdirTemp("", "root")
	must(err)
	defer os.RemoveAll(dir)
	must(os.MkdirAll(dir+"/in/a/b/c", 0755))
	must(os.WriteFile(dir+"/secret", []byte("out of reach"), 0644))
	must(os.WriteFile(dir+"/in/file", []byte("a file"), 0644))
	must(os.WriteFile(dir+"/in/a/b/deep", []byte("deep down"), 0600))
	for link, to := range map[string]string{
		"rel": "file", "up": "../secret", "abs": dir + "/in/file", "todir": "a/b", "back": "a/../file", "loop1": "loop2", "loop2": "loop1", "nowhere": "none",
		"a/b/up2": "../../file", "a/b/up3": "../../../secret", "outdir": "..", "slashed": "a/", "fileslash": "file/", "a/self": ".", "chain1": "chain2", "chain2": "chain3",
		"chain3": "rel", "a/hop": "b/../b/deep",
	} {
		must(os.Symlink(to, dir+"/in/"+link))
	}

	_, err = os.OpenRoot(dir + "/none")
	say("open none", err)
	_, err = os.OpenRoot(dir + "/secret")
	say("open a file", err)
	_, err = os.OpenRoot(dir + "/secret/x")
	say("open below a file", err)
	r, err := os.OpenRoot(dir + "/in")
	say("open", err, r.Name())

	for _, name := range []string{
		"file", "./file", "a/../file", "a/b/../../file", "a/./b/deep", "a//b///deep", "none", "a/none/x", "file/x", "file/", "a", "a/", ".", "", "/etc/passwd",
		"../secret", "a/../../secret", "a/b/../../../secret", "..", "../in/file", "rel", "up", "abs", "todir/deep", "todir/../b/deep", "back", "loop1", "nowhere",
		"a/b/up2", "a/b/up3", "todir/up2", "outdir/secret", "outdir/in/file", "slashed/b/deep", "fileslash", "a/self/self/b/deep", "chain1", "a/hop", "rel/", "todir/",
		"a/b/c/../../../file", "none/../file", "a/b/deep/..", "a/b/deep/../deep", "x\x00y",
	} {
		read(r, name)
	}
	for _, name := range []string{"file", "rel", "todir", "todir/", "rel/", "up", "nowhere", "loop1", ".", "..", "a/", "a/self", "outdir", "slashed", "fileslash", "file/", "none/"} {
		stat(r, name)
	}
	for _, name := range []string{"rel", "up", "abs", "file", "none", "todir/up2", "loop1", "todir/", "../in/rel"} {
		to, err := r.Readlink(name)
		say("readlink "+name, err, to)
	}

	fmt.Println("-- create")
	for _, name := range []string{"new", "a/new", "none/new", "nowhere", "up", "rel", "../new", "new/", "a", "todir/new2"} {
		f, err := r.Create(name)
		if err != nil {
			say("create "+name, err)
			continue
		}
		n, err := f.WriteString("made as " + name)
		say("create "+name, err, f.Name(), n)
		must(f.Close())
	}
	read(r, "none")
	read(r, "file")
	for _, one := range []struct {
		name string
		flag int
	}{
		{"excl", os.O_CREATE | os.O_EXCL | os.O_WRONLY}, {"excl", os.O_CREATE | os.O_EXCL | os.O_WRONLY}, {"rel", os.O_CREATE | os.O_EXCL | os.O_WRONLY},
		{"loop1", os.O_CREATE | os.O_EXCL | os.O_WRONLY}, {"up", os.O_CREATE | os.O_EXCL}, {"rel", os.O_WRONLY | os.O_APPEND}, {"a", os.O_WRONLY}, {"a/b/deep", os.O_RDWR},
	} {
		f, err := r.OpenFile(one.name, one.flag, 0640)
		say(fmt.Sprintf("openfile %s %#x", one.name, one.flag), err)
		if err == nil {
			if one.flag&os.O_APPEND != 0 {
				_, err := f.Write([]byte(" and more"))
				say("append", err)
				_, err = f.WriteAt([]byte("x"), 0)
				say("writeat", err)
			}
			must(f.Close())
		}
	}
	read(r, "rel")
	info, err := r.Stat("excl")
	must(err)
	fmt.Println(info.Mode())
	_, err = r.OpenFile("sticky", os.O_CREATE|os.O_WRONLY, 0644|os.ModeSticky)
	say("mode", err)
	say("writefile", r.WriteFile("a/written", []byte("whole"), 0600))
	say("writefile through a link out", r.WriteFile("up", []byte("no"), 0600))
	read(r, "a/written")
	f, err := r.Open("a/b/deep")
	must(err)
	part := make([]byte, 4)
	_, err = f.ReadAt(part, 5)
	say("readat", err, string(part))
	_, err = f.Seek(5, io.SeekStart)
	say("seek", err)
	rest, err := io.ReadAll(f)
	say("readall", err, string(rest))
	fi, err := f.Stat()
	say("fstat", err, fi.Name(), fi.Size(), fi.Mode())
	must(f.Close())

	fmt.Println("-- directories")
	for _, name := range []string{"d1", "d1", "d1/d2", "none2/d", "d3/", "up/d", "rel", "todir/d4", "nowhere2/", "../d", ".", "d1/../d5"} {
		say("mkdir "+name, r.Mkdir(name, 0755))
	}
	say("mkdir with bits", r.Mkdir("bits", 0755|os.ModeSetgid))
	for _, name := range []string{"m/a/t/r", "m/a", "todir/m1/m2", "file/x", "file", "rel", "todir", "outdir/m", "up/m", "m/../n/o", "../m", "loop1/x", "loop1", "n/p/"} {
		say("mkdirall "+name, r.MkdirAll(name, 0755))
	}
	sub, err := r.OpenRoot("todir")
	say("openroot", err, sub.Name())
	read(sub, "deep")
	read(sub, "up2")
	read(sub, "../../file")
	must(sub.Close())
	for _, name := range []string{"file", "none3", "up", "outdir", "rel", "."} {
		sub, err := r.OpenRoot(name)
		say("openroot "+name, err)
		if err == nil {
			sub.Close()
		}
	}
	d, err := r.Open("a/b")
	must(err)
	list, err := d.ReadDir(-1)
	sort.Slice(list, func(i, j int) bool { return list[i].Name() < list[j].Name() })
	say("readdir", err, list)
	for _, e := range list {
		info, err := e.Info()
		say("info", err, info.Name(), info.Mode().Type())
	}
	must(d.Close())

	fmt.Println("-- links and names")
	say("symlink", r.Symlink("/etc/passwd", "sym"))
	say("symlink again", r.Symlink("x", "sym"))
	say("symlink out", r.Symlink("x", "outdir/sym"))
	say("symlink below", r.Symlink("../file", "a/sym"))
	read(r, "sym")
	read(r, "a/sym")
	say("link", r.Link("file", "a/hard"))
	say("link of a link", r.Link("rel", "a/hardlink"))
	say("link out", r.Link("../secret", "hard2"))
	say("link to out", r.Link("file", "outdir/hard"))
	say("link none", r.Link("none9", "x"))
	read(r, "a/hard")
	to, err := r.Readlink("a/hardlink")
	say("readlink", err, to)
	say("rename", r.Rename("a/hard", "a/b/moved"))
	say("rename a link", r.Rename("a/sym", "sym2"))
	say("rename out", r.Rename("file", "../file"))
	say("rename from out", r.Rename("../secret", "mine"))
	say("rename through a link out", r.Rename("outdir/secret", "mine"))
	say("rename none", r.Rename("none9", "x"))
	say("rename over a directory", r.Rename("file", "d1"))
	say("rename a directory over one", r.Rename("d1/d2", "d5"))
	say("rename a directory", r.Rename("d1/d2", "d6/"))
	say("rename a file to a slash", r.Rename("file", "f7/"))
	say("rename a file from a slash", r.Rename("file/", "f7"))
	read(r, "a/b/moved")

	fmt.Println("-- permissions, owners, times")
	say("chmod", r.Chmod("file", 0600))
	say("chmod by link", r.Chmod("chain1", 0640))
	say("chmod out", r.Chmod("up", 0600))
	say("chmod none", r.Chmod("none9", 0600))
	say("chmod dir", r.Chmod("todir/", 0700))
	info, err = r.Stat("file")
	must(err)
	fmt.Println(info.Mode())
	info, err = r.Stat("a/b")
	must(err)
	fmt.Println(info.Mode())
	say("chown", r.Chown("rel", -1, -1))
	say("chown out", r.Chown("up", -1, -1))
	say("lchown", r.Lchown("up", -1, -1))
	say("lchown none", r.Lchown("none9", -1, -1))
	when := time.Date(2020, 2, 3, 4, 5, 6, 7000, time.UTC)
	say("chtimes", r.Chtimes("rel", when, when.Add(time.Hour)))
	say("chtimes of the one", r.Chtimes("file", time.Time{}, when))
	say("chtimes out", r.Chtimes("up", when, when))
	info, err = r.Stat("file")
	must(err)
	fmt.Println(info.ModTime().UTC())

	fmt.Println("-- file system")
	fsys := r.FS()
	_, a := fsys.(fs.StatFS)
	_, b := fsys.(fs.ReadFileFS)
	_, c := fsys.(fs.ReadDirFS)
	_, e := fsys.(fs.ReadLinkFS)
	fmt.Println(a, b, c, e)
	var names []string
	must(fs.WalkDir(fsys, ".", func(path string, d fs.DirEntry, err error) error {
		must(err)
		names = append(names, path+" "+d.Type().String())
		return nil
	}))
	fmt.Println(strings.Join(names, "\n"))
	for _, name := range []string{"file", "up", "/file", "a/../file", "none9"} {
		data, err := fs.ReadFile(fsys, name)
		say("fs read "+name, err, string(data))
		f, err := fsys.Open(name)
		say("fs open "+name, err, f != nil)
		if f != nil {
			f.Close()
		}
	}
	_, err = fs.ReadDir(fsys, "file")
	say("fs readdir", err)
	text, err := fs.ReadLink(fsys, "up")
	say("fs readlink", err, text)
	_, err = fs.ReadLink(fsys, "./up")
	say("fs readlink", err)
	_, err = fs.Stat(fsys, "up")
	say("fs stat", err)
	matches, err := fs.Glob(fsys, "*/*ee*")
	say("glob", err, matches)

	fmt.Println("-- remove")
	for _, name := range []string{"new", "new", "d1", "a", "up", "rel", "../secret", "outdir/secret", "todir/", "file/", "d5/", ".", "loop1"} {
		say("remove "+name, r.Remove(name))
	}
	for _, name := range []string{"m", "m", "none9", "n///", "file/", ".", "a/.", "todir", "../secret", "outdir/secret", "", "slashed/b", "a/..", "d3/../d6"} {
		say("removeall "+name, r.RemoveAll(name))
	}
	left, err := fs.ReadDir(fsys, ".")
	must(err)
	fmt.Println(left)
	secret, err := os.ReadFile(dir + "/secret")
	say("secret", err, string(secret))

	fmt.Println("-- in parallel, and moved")
	must(r.Mkdir("par", 0755))
	var wg sync.WaitGroup
	for i := range 20 {
		wg.Go(func() {
			name := fmt.Sprintf("par/%d", i)
			must(r.MkdirAll(name+"/x/y", 0755))
			must(r.WriteFile(name+"/x/y/z", []byte(name), 0644))
			data, err := r.ReadFile(name + "/x/../x/y/z")
			must(err)
			if string(data) != name {
				panic(string(data))
			}
			must(r.RemoveAll(name))
		})
	}
	wg.Wait()
	must(os.Rename(dir+"/in", dir+"/moved"))
	say("in the moved directory", r.WriteFile("after", []byte("x"), 0644))
	_, err = os.Stat(filepath.Join(dir, "moved", "after"))
	say("it is there", err)
	f, err = os.OpenInRoot(dir+"/moved", "after")
	say("openinroot", err, f.Name())
	must(f.Close())
	_, err = os.OpenInRoot(dir+"/moved", "../secret")
	say("openinroot", err)
	say("close", r.Close())
	say("close again", r.Close())
	read(r, "file")
	say("mkdir", r.Mkdir("x", 0755))
	fmt.Println(strings.ReplaceAll(r.Name(), dir, "DIR"))
}
