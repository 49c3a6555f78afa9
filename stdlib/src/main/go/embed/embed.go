// Package embed has the file system of files that are part of a program. A variable gets them by a directive right before it:
//
//	//go:embed pages/*.html style.css
//	var content embed.FS
//
// A variable of a string or byte slice type takes one file.
package embed

import (
	"errors"
	"io/fs"
	"strings"
	"time"
)

// An FS is a file system that nobody can change; zero has no files. Goroutines may share it.
type FS struct {
	// All files and the directories above them, ordered by directory and then by name. The compiler knows this type and file.
	files *[]file
}

// file is a file, or a directory if its name ends in a slash.
type file struct {
	name, data string
}

var (
	_ fs.ReadDirFS   = FS{}
	_ fs.ReadFileFS  = FS{}
	_ fs.FileInfo    = (*file)(nil)
	_ fs.DirEntry    = (*file)(nil)
	_ fs.ReadDirFile = (*openDir)(nil)
)

var root = &file{name: "./"}

// split cuts a name into directory and element.
func split(name string) (dir, elem string) {
	name = strings.TrimSuffix(name, "/")
	slash := strings.LastIndexByte(name, '/')
	if slash < 0 {
		return ".", name
	}
	return name[:slash], name[slash+1:]
}

// search returns the index of the first file that does not come before elem in dir.
func (f FS) search(dir, elem string) int {
	lo, hi := 0, len(*f.files)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		d, e := split((*f.files)[mid].name)
		if d < dir || d == dir && e < elem {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

func (f FS) lookup(name string) *file {
	if name == "." {
		return root
	}
	if f.files == nil || !fs.ValidPath(name) {
		return nil
	}
	if i := f.search(split(name)); i < len(*f.files) && strings.TrimSuffix((*f.files)[i].name, "/") == name {
		return &(*f.files)[i]
	}
	return nil
}

// in returns what is in a directory.
func (f FS) in(dir string) []file {
	if f.files == nil {
		return nil
	}
	from := f.search(dir, "")
	to := from
	for to < len(*f.files) {
		if d, _ := split((*f.files)[to].name); d != dir {
			break
		}
		to++
	}
	return (*f.files)[from:to]
}

// Open opens a file or directory; files are io.Seeker and io.ReaderAt too.
func (f FS) Open(name string) (fs.File, error) {
	x := f.lookup(name)
	switch {
	case x == nil:
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	case x.IsDir():
		return &openDir{file: x, entries: f.in(name)}, nil
	}
	return &openFile{file: x}, nil
}

// ReadDir returns the entries of a directory by name.
func (f FS) ReadDir(name string) ([]fs.DirEntry, error) {
	opened, err := f.Open(name)
	if err != nil {
		return nil, err
	}
	dir, ok := opened.(*openDir)
	if !ok {
		return nil, &fs.PathError{Op: "read", Path: name, Err: errors.New("not a directory")}
	}
	return dir.rest(len(dir.entries)), nil
}

// ReadFile returns the content of a file.
func (f FS) ReadFile(name string) ([]byte, error) {
	opened, err := f.Open(name)
	if err != nil {
		return nil, err
	}
	x, ok := opened.(*openFile)
	if !ok {
		return nil, &fs.PathError{Op: "read", Path: name, Err: errors.New("is a directory")}
	}
	return []byte(x.file.data), nil
}

func (f *file) Name() string { _, elem := split(f.name); return elem }

func (f *file) Size() int64 { return int64(len(f.data)) }

func (f *file) ModTime() time.Time { return time.Time{} }

func (f *file) IsDir() bool { return strings.HasSuffix(f.name, "/") }

func (f *file) Sys() any { return nil }

func (f *file) Type() fs.FileMode { return f.Mode().Type() }

func (f *file) Info() (fs.FileInfo, error) { return f, nil }

func (f *file) Mode() fs.FileMode {
	if f.IsDir() {
		return fs.ModeDir | 0555
	}
	return 0444
}

func (f *file) String() string { return fs.FormatFileInfo(f) }
