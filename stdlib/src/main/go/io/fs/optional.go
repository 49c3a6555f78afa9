package fs

import (
	"errors"
	"io"
	"sort"
)

// What file systems may offer besides Open. The functions of the same names use it, or do without.

// A ReadDirFS reads directories.
type ReadDirFS interface {
	FS

	// ReadDir returns the entries sorted by name.
	ReadDir(name string) ([]DirEntry, error)
}

// A ReadFileFS reads whole files.
type ReadFileFS interface {
	FS

	// ReadFile returns what the file has; the caller may change it.
	ReadFile(name string) ([]byte, error)
}

// A StatFS describes files.
type StatFS interface {
	FS
	Stat(name string) (FileInfo, error)
}

// A ReadLinkFS knows symbolic links.
type ReadLinkFS interface {
	FS

	// ReadLink returns where a symbolic link leads.
	ReadLink(name string) (string, error)

	// Lstat describes a file, the link itself if it is one.
	Lstat(name string) (FileInfo, error)
}

// ReadDir returns a directory's entries sorted by name.
func ReadDir(fsys FS, name string) ([]DirEntry, error) {
	if f, ok := fsys.(ReadDirFS); ok {
		return f.ReadDir(name)
	}
	file, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	dir, ok := file.(ReadDirFile)
	if !ok {
		return nil, &PathError{Op: "readdir", Path: name, Err: errors.New("not implemented")}
	}
	list, err := dir.ReadDir(-1)
	sort.Slice(list, func(i, j int) bool { return list[i].Name() < list[j].Name() })
	return list, err
}

// ReadFile returns what a file has.
func ReadFile(fsys FS, name string) ([]byte, error) {
	if f, ok := fsys.(ReadFileFS); ok {
		return f.ReadFile(name)
	}
	file, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	size := 0
	if info, err := file.Stat(); err == nil && info.Size() == int64(int(info.Size())) {
		size = int(info.Size())
	}
	data := make([]byte, 0, size+1)
	for {
		if len(data) == cap(data) {
			data = append(data, 0)[:len(data)]
		}
		n, err := file.Read(data[len(data):cap(data)])
		data = data[:len(data)+n]
		if err != nil {
			if err == io.EOF {
				err = nil
			}
			return data, err
		}
	}
}

// Stat describes a file.
func Stat(fsys FS, name string) (FileInfo, error) {
	if f, ok := fsys.(StatFS); ok {
		return f.Stat(name)
	}
	file, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return file.Stat()
}

// ReadLink returns where a symbolic link leads.
func ReadLink(fsys FS, name string) (string, error) {
	if f, ok := fsys.(ReadLinkFS); ok {
		return f.ReadLink(name)
	}
	return "", &PathError{Op: "readlink", Path: name, Err: ErrInvalid}
}

// Lstat describes a file, the link itself if it is one; without ReadLinkFS it is Stat.
func Lstat(fsys FS, name string) (FileInfo, error) {
	if f, ok := fsys.(ReadLinkFS); ok {
		return f.Lstat(name)
	}
	return Stat(fsys, name)
}

// --- Entries. ---

// An infoEntry is a DirEntry of a FileInfo.
type infoEntry struct {
	info FileInfo
}

func (e infoEntry) Name() string { return e.info.Name() }

func (e infoEntry) IsDir() bool { return e.info.IsDir() }

func (e infoEntry) Type() FileMode { return e.info.Mode().Type() }

func (e infoEntry) Info() (FileInfo, error) { return e.info, nil }

func (e infoEntry) String() string { return FormatDirEntry(e) }

// FileInfoToDirEntry returns an entry that says what info says; nil for nil.
func FileInfoToDirEntry(info FileInfo) DirEntry {
	if info == nil {
		return nil
	}
	return infoEntry{info}
}

// FormatFileInfo returns a line such as "-rw-r--r-- 100 2006-01-02 15:04:05 name".
func FormatFileInfo(info FileInfo) string {
	b := append([]byte(info.Mode().String()), ' ')
	b = appendInt(b, info.Size())
	b = append(b, ' ')
	b = info.ModTime().AppendFormat(b, "2006-01-02 15:04:05")
	b = append(b, ' ')
	b = append(b, info.Name()...)
	if info.IsDir() {
		b = append(b, '/')
	}
	return string(b)
}

func appendInt(b []byte, n int64) []byte {
	u := uint64(n)
	if n < 0 {
		b = append(b, '-')
		u = -u
	}
	var buf [20]byte
	i := len(buf)
	for first := true; first || u > 0; first = false {
		i--
		buf[i] = '0' + byte(u%10)
		u /= 10
	}
	return append(b, buf[i:]...)
}

// FormatDirEntry returns a line such as "d name/" or "- name".
func FormatDirEntry(dir DirEntry) string {
	mode := dir.Type().String()
	line := mode[:len(mode)-9] + " " + dir.Name() // without the permissions, which an entry does not know
	if dir.IsDir() {
		line += "/"
	}
	return line
}
