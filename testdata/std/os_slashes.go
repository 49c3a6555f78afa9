// Paths that end in a slash name directories, or links to them; the texts of symbolic links stay as they are.
package main

import (
	"fmt"
	"os"
	"strings"
)

var dir string

func say(what string, err error, more ...any) {
	fmt.Println(what, strings.ReplaceAll(fmt.Sprint(err), dir, "DIR"), more)
}

func main() {
	dir, _ = os.MkdirTemp("", "sl")
	defer os.RemoveAll(dir)
	os.Chdir(dir)
	os.WriteFile("file", []byte("x"), 0644)
	os.Mkdir("d", 0755)
	os.Symlink("d", "ld")
	os.Symlink("file", "lf")
	os.Symlink("file/", "lfs")
	os.Symlink("a//b/./c/", "odd")
	os.Symlink("none", "ln")
	os.Symlink("lloop", "lloop")
	os.Symlink("d/../file/x", "lup")
	for _, n := range []string{"file/", "d/", "ld/", "lf/", "ln/", "lfs", "lfs/", "lloop", "lup", "none/", "d//", "./file/", "file/.", "d/..//file", ""} {
		_, err := os.Stat(n)
		say("stat "+n, err)
		i, err := os.Lstat(n)
		say("lstat "+n, err)
		if err == nil {
			fmt.Println(i.Name(), i.Mode().Type())
		}
		f, err := os.Open(n)
		say("open "+n, err)
		if err == nil {
			fmt.Println(strings.ReplaceAll(f.Name(), dir, "DIR"))
			f.Close()
		}
		_, err = os.Readlink(n)
		say("readlink "+n, err)
		_, err = os.ReadDir(n)
		say("readdir "+n, err)
		say("chmod "+n, os.Chmod(n, 0755))
		say("truncate "+n, os.Truncate(n, 0))
	}
	for _, n := range []string{"odd", "lfs"} {
		s, err := os.Readlink(n)
		say(n, err, s)
	}
	for _, n := range []string{"file/", "new/", "ln/", "d/", "ld/"} {
		f, err := os.OpenFile(n, os.O_CREATE|os.O_RDWR, 0644)
		say("create "+n, err)
		if err == nil {
			f.Close()
		}
		say("mkdir "+n, os.Mkdir(n, 0755))
	}
	for _, n := range []string{"file/", "ld/", "lf/", "none/", "new/"} {
		say("remove "+n, os.Remove(n))
	}
	os.Mkdir("d2", 0755)
	say("rename", os.Rename("file/", "x"))
	say("rename", os.Rename("file", "x/"))
	say("rename", os.Rename("d2", "d3/"))
	say("rename", os.Rename("d3/", "d4"))
	say("link", os.Link("file/", "h"))
	say("link", os.Link("file", "h/"))
	say("symlink", os.Symlink("file", "h/"))
	say("symlink", os.Symlink("file", "d4/"))
	say("symlink", os.Symlink("", "h3"))
	say("removeall", os.RemoveAll("d4/"))
	say("removeall", os.RemoveAll("file/"))
	say("mkdirall", os.MkdirAll("p/q/", 0755))
	say("mkdirall", os.MkdirAll("lf/q/", 0755))
	say("mkdirall", os.MkdirAll("p/./q/../r", 0755))
}
