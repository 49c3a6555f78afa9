package os

import (
	"internal/hooks"
	"io"
	"io/fs"
	"sort"
	"syscall"
)

// load reads the whole directory at the first call.
func (f *File) load() error {
	if f.dir != nil {
		return nil
	}
	path := hooks.FdPath(f.pfd.Sysfd)
	if path == "" {
		return &PathError{Op: "readdirent", Path: f.name, Err: syscall.ENOTDIR}
	}
	names, types, err := hooks.ReadDir(path)
	if err != nil {
		return &PathError{Op: "readdirent", Path: f.name, Err: err}
	}
	f.dir = &dirInfo{make([]DirEntry, 0, len(names))}
	for i, name := range names {
		e := &entry{f.name, name, fileType(types[i]), nil}
		if f.inRoot {
			// Later, by the path, it might be something outside.
			info, err := folder{fd: f.pfd.Sysfd}.stat(name, name)
			if IsNotExist(err) {
				continue
			}
			if err != nil {
				return &PathError{Op: "lstat", Path: joinPath(f.name, name), Err: err}
			}
			e.typ, e.info = info.mode.Type(), info
		}
		f.dir.entries = append(f.dir.entries, e)
	}
	return nil
}

// ReadDir returns up to n entries, and io.EOF at the end; for n <= 0 all that are left, without io.EOF.
func (f *File) ReadDir(n int) ([]DirEntry, error) {
	if f == nil {
		return nil, ErrInvalid
	}
	if err := f.load(); err != nil {
		return nil, err
	}
	list := f.dir.entries
	if n <= 0 {
		f.dir.entries = nil
		if list == nil {
			list = []DirEntry{}
		}
		return list, nil
	}
	if len(list) == 0 {
		return []DirEntry{}, io.EOF
	}
	list = list[:min(n, len(list))]
	f.dir.entries = f.dir.entries[len(list):]
	return list, nil
}

// Readdir is ReadDir with a description of each file. Files that are gone meanwhile are left out.
func (f *File) Readdir(n int) ([]FileInfo, error) {
	list, err := f.ReadDir(n)
	infos := make([]FileInfo, 0, len(list))
	for _, e := range list {
		info, e := e.Info()
		if IsNotExist(e) {
			continue
		}
		if e != nil {
			return infos, e
		}
		infos = append(infos, info)
	}
	return infos, err
}

// Readdirnames is ReadDir with the names alone.
func (f *File) Readdirnames(n int) (names []string, err error) {
	list, err := f.ReadDir(n)
	names = make([]string, len(list))
	for i, e := range list {
		names[i] = e.Name()
	}
	return names, err
}

// ReadDir returns a directory's entries sorted by name.
func ReadDir(name string) ([]DirEntry, error) {
	f, err := Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	list, err := f.ReadDir(-1)
	if e, ok := err.(*PathError); ok && e.Err == syscall.ENOTDIR {
		return nil, &PathError{Op: "open", Path: name, Err: e.Err} // opening a file as a directory fails
	}
	sort.Slice(list, func(i, j int) bool { return list[i].Name() < list[j].Name() })
	return list, err
}

// DirFS returns the file system below a directory.
func DirFS(dir string) fs.FS { return dirFS(dir) }

type dirFS string

func (dir dirFS) full(op, name string) (string, error) {
	if dir == "" {
		return "", &PathError{Op: op, Path: name, Err: errorString("os: DirFS with empty root")}
	}
	if !fs.ValidPath(name) {
		return "", &PathError{Op: op, Path: name, Err: ErrInvalid}
	}
	for i := 0; i < len(name); i++ {
		if name[i] == 0 {
			return "", &PathError{Op: op, Path: name, Err: ErrInvalid}
		}
	}
	return joinPath(string(dir), name), nil
}

type errorString string

func (e errorString) Error() string { return string(e) }

// shorten makes err speak of name, which the caller knows.
func shorten(err error, name string) error {
	if e, ok := err.(*PathError); ok {
		e.Path = name
	}
	return err
}

func (dir dirFS) Open(name string) (fs.File, error) {
	full, err := dir.full("open", name)
	if err != nil {
		return nil, err
	}
	f, err := Open(full)
	if err != nil {
		return nil, shorten(err, name)
	}
	return f, nil
}

func (dir dirFS) ReadFile(name string) ([]byte, error) {
	full, err := dir.full("readfile", name)
	if err != nil {
		return nil, err
	}
	data, err := ReadFile(full)
	if err != nil {
		return nil, shorten(err, name)
	}
	return data, nil
}

func (dir dirFS) ReadDir(name string) ([]DirEntry, error) {
	full, err := dir.full("readdir", name)
	if err != nil {
		return nil, err
	}
	list, err := ReadDir(full)
	if err != nil {
		return nil, shorten(err, name)
	}
	return list, nil
}

func (dir dirFS) Stat(name string) (fs.FileInfo, error) {
	full, err := dir.full("stat", name)
	if err != nil {
		return nil, err
	}
	info, err := Stat(full)
	if err != nil {
		return nil, shorten(err, name)
	}
	return info, nil
}

func (dir dirFS) Lstat(name string) (fs.FileInfo, error) {
	full, err := dir.full("lstat", name)
	if err != nil {
		return nil, err
	}
	info, err := Lstat(full)
	if err != nil {
		return nil, shorten(err, name)
	}
	return info, nil
}

func (dir dirFS) ReadLink(name string) (string, error) {
	full, err := dir.full("readlink", name)
	if err != nil {
		return "", err
	}
	return Readlink(full)
}

// CopyFS copies a file system into a directory, which is made if need be. Existing files are not overwritten.
func CopyFS(dir string, fsys fs.FS) error {
	return fs.WalkDir(fsys, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		to := joinPath(dir, path)
		switch d.Type() {
		case ModeDir:
			return MkdirAll(to, 0777)
		case ModeSymlink:
			target, err := fs.ReadLink(fsys, path)
			if err != nil {
				return err
			}
			return Symlink(target, to)
		case 0:
			return copyFile(to, fsys, path)
		}
		return &PathError{Op: "CopyFS", Path: path, Err: ErrInvalid}
	})
}

func copyFile(to string, fsys fs.FS, path string) error {
	r, err := fsys.Open(path)
	if err != nil {
		return err
	}
	defer r.Close()
	info, err := r.Stat()
	if err != nil {
		return err
	}
	w, err := OpenFile(to, O_CREATE|O_EXCL|O_WRONLY, 0666|info.Mode()&0777)
	if err != nil {
		return err
	}
	if _, err := io.Copy(w, r); err != nil {
		w.Close()
		return &PathError{Op: "Copy", Path: to, Err: err}
	}
	return w.Close()
}
