// Package assets has files as variables of every kind.
package assets

import (
	"embed"
	"fmt"
	"io/fs"

	"example.com/Inventory/internal/trace"
)

//go:embed motto.txt
var Motto string

//go:embed "logo.bin"
var Logo []byte

type text string

//go:embed pages/line.txt
var line text

var Line = string(line) // its initialiser sees the file

//go:embed pages *.txt
//go:embed logo.bin
var files embed.FS

//go:embed all:pages
var all embed.FS

var _ = trace.Note("assets " + Motto[:4])

func Show() {
	for _, f := range []fs.FS{files, all, embed.FS{}} {
		err := fs.WalkDir(f, ".", func(path string, d fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			info, _ := d.Info()
			fmt.Println(path, d.IsDir(), info.Size(), info.Mode())
			return nil
		})
		fmt.Println(err)
	}
	b, err := files.ReadFile("pages/line.txt")
	fmt.Printf("%q %v\n", b, err)
	_, err = files.ReadFile("pages")
	fmt.Println(err)
	_, err = files.Open("nothing")
	fmt.Println(err)
	_, err = files.ReadDir("motto.txt")
	fmt.Println(err)
	sub, err := fs.Sub(all, "pages")
	fmt.Println(err)
	names, err := fs.Glob(sub, "*.txt")
	fmt.Println(names, err)
	f, _ := files.Open("motto.txt")
	buf := make([]byte, 4)
	n, err := f.Read(buf)
	fmt.Printf("%d %v %s\n", n, err, buf)
	fmt.Println(files == files, f.Close())
}
