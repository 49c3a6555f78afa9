package os

import (
	"errors"
	"io/fs"
	"runtime"
	"sort"
	"sync"
	"syscall"
	"time"
)

// A Root is a directory tree: its methods reach no file outside of it, whatever .. and symbolic links the paths have. Absolute links are refused.
// Its methods may be called in parallel.
type Root struct {
	root *root
}

type root struct {
	name string
	dir  folder

	mu     sync.Mutex
	users  int // calls that use dir now: the last one closes it if it is closed
	closed bool
}

// OpenRoot opens a directory; links in its name are followed.
func OpenRoot(name string) (*Root, error) {
	dir, err := openFolder(name)
	if err == syscall.ENOTDIR {
		if info, e := Stat(name); e == nil && !info.IsDir() {
			err = errNoFolder
		}
	}
	if err != nil {
		return nil, &PathError{Op: "open", Path: name, Err: err}
	}
	return newRoot(dir, name), nil
}

var errNoFolder = errors.New("not a directory")

func newRoot(dir folder, name string) *Root {
	r := &root{name: name, dir: dir}
	runtime.SetFinalizer(r, (*root).close)
	return &Root{r}
}

// OpenInRoot opens a file for reading by a path from a directory on that does not lead out of it.
func OpenInRoot(dir, name string) (*File, error) {
	r, err := OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	return r.Open(name)
}

func (r *root) use() (folder, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.closed {
		return folder{}, ErrClosed
	}
	r.users++
	return r.dir, nil
}

func (r *root) unuse() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.users--
	if r.closed && r.users == 0 {
		r.dir.close()
	}
}

func (r *root) close() {
	r.mu.Lock()
	defer r.mu.Unlock()
	if !r.closed && r.users == 0 {
		r.dir.close()
	}
	r.closed = true
}

// Name returns the name that the directory was opened with, also after Close.
func (r *Root) Name() string { return r.root.name }

// Close closes the directory; other methods fail from now on.
func (r *Root) Close() error {
	r.root.close()
	runtime.SetFinalizer(r.root, nil)
	return nil
}

// pathError is nil for nil.
func pathError(op, path string, err error) error {
	if err == nil {
		return nil
	}
	return &PathError{Op: op, Path: path, Err: err}
}

// onlyPerm refuses what is no permission.
func onlyPerm(op, name string, perm FileMode) error {
	if perm&0777 != perm {
		return &PathError{Op: op, Path: name, Err: errors.New("unsupported file mode")}
	}
	return nil
}

// Open opens a file for reading.
func (r *Root) Open(name string) (*File, error) { return r.OpenFile(name, O_RDONLY, 0) }

// Create makes a file, or empties the one there is, for reading and writing.
func (r *Root) Create(name string) (*File, error) {
	return r.OpenFile(name, O_RDWR|O_CREATE|O_TRUNC, 0666)
}

// OpenFile opens a file; perm is for one that is made, and has nothing but permissions.
func (r *Root) OpenFile(name string, flag int, perm FileMode) (*File, error) {
	if err := onlyPerm("openat", name, perm); err != nil {
		return nil, err
	}
	var in folder
	fd := -1
	err := r.walk(name, slashIsDir, func(d folder, n string, _ bool) (err error) {
		in = d
		fd, err = d.open(n, flag, perm)
		// With O_EXCL a link is in the way, wherever it leads.
		if flag&(O_CREATE|O_EXCL) != O_CREATE|O_EXCL && (err == syscall.ELOOP || err == syscall.ENOTDIR) {
			err = d.link(n, err)
		}
		return err
	})
	if err != nil {
		return nil, &PathError{Op: "openat", Path: name, Err: err}
	}
	kind := kindBlocking
	if isStream(fd) {
		kind = kindPollable
	}
	f := newFile(fd, joinPath(r.root.name, name), kind)
	f.appendMode = flag&O_APPEND != 0
	f.inRoot = in.path == ""
	return f, nil
}

// OpenRoot opens a directory below.
func (r *Root) OpenRoot(name string) (*Root, error) {
	var dir folder
	err := r.walk(name, slashIsDir, func(d folder, n string, _ bool) (err error) {
		dir, err = d.folder(n)
		return err
	})
	full := joinPath(r.root.name, name)
	if err == syscall.ENOTDIR {
		if info, e := r.Stat(name); e == nil && !info.IsDir() {
			return nil, &PathError{Op: "open", Path: full, Err: errNoFolder}
		}
	}
	if err != nil {
		return nil, &PathError{Op: "openat", Path: name, Err: err}
	}
	return newRoot(dir, full), nil
}

// Mkdir makes a directory; perm has nothing but permissions.
func (r *Root) Mkdir(name string, perm FileMode) error {
	if err := onlyPerm("mkdirat", name, perm); err != nil {
		return err
	}
	return pathError("mkdirat", name, r.walk(name, slashIsNothing, func(d folder, n string, _ bool) error {
		return d.mkdir(n, perm)
	}))
}

// MkdirAll makes a directory and those above it; one that exists is fine, and so is a link to one.
func (r *Root) MkdirAll(name string, perm FileMode) error {
	if err := onlyPerm("mkdirat", name, perm); err != nil {
		return err
	}
	open := func(d folder, n string) (folder, error) {
		next, err := d.folder(n)
		if !IsNotExist(err) {
			return next, onTheWay("openat", err)
		}
		// Somebody else may make it in between.
		if err := d.mkdir(n, perm); err != nil && err != syscall.EEXIST {
			return folder{}, onTheWay("mkdirat", err)
		}
		next, err = d.folder(n)
		return next, onTheWay("openat", err)
	}
	err := r.walkBy(name, slashIsNothing, open, func(d folder, n string, _ bool) error {
		err := d.mkdir(n, perm)
		if err == syscall.EEXIST {
			err = r.existing(d, n, name)
		}
		return onTheWay("mkdirat", err)
	})
	if _, ok := err.(*PathError); ok {
		return err
	}
	return pathError("mkdirat", name, err)
}

// onTheWay is a PathError without a path, which the walk adds. Links are for the walk.
func onTheWay(op string, err error) error {
	if err == nil {
		return nil
	}
	if _, ok := err.(linkError); ok {
		return err
	}
	return &PathError{Op: op, Err: err}
}

// existing is MkdirAll's answer if n, the last element of path, exists. A link that leads nowhere is not followed: its target is not to be made.
func (r *Root) existing(d folder, n, path string) error {
	mode, err := d.mode(n)
	if err != nil || !mode.IsDir() && mode&ModeSymlink == 0 {
		return syscall.EEXIST
	}
	if mode.IsDir() {
		return nil
	}
	info, err := r.Stat(path)
	switch {
	case IsNotExist(err):
		return syscall.EEXIST
	case err == nil && !info.IsDir():
		return syscall.ENOTDIR
	}
	return err
}

// onTarget calls f with a file that is no symbolic link: with what a link leads to in its place.
func (r *Root) onTarget(op, name string, f func(d folder, n string) error) error {
	return pathError(op, name, r.walk(name, slashIsDir, func(d folder, n string, _ bool) error {
		if err := d.link(n, nil); err != nil {
			return err
		}
		return f(d, n)
	}))
}

// Chmod sets the permissions.
func (r *Root) Chmod(name string, mode FileMode) error {
	return r.onTarget("chmodat", name, func(d folder, n string) error { return d.chmod(n, mode) })
}

// Chown sets the owner; -1 leaves a number as it is.
func (r *Root) Chown(name string, uid, gid int) error {
	return r.onTarget("chownat", name, func(d folder, n string) error { return d.lchown(n, uid, gid) })
}

// Lchown is Chown of a symbolic link itself.
func (r *Root) Lchown(name string, uid, gid int) error {
	return pathError("lchownat", name, r.walk(name, slashIsDir, func(d folder, n string, _ bool) error {
		return d.lchown(n, uid, gid)
	}))
}

// Chtimes sets the times of access and change; a zero one is left as it is.
func (r *Root) Chtimes(name string, atime time.Time, mtime time.Time) error {
	return r.onTarget("chtimesat", name, func(d folder, n string) error { return d.chtimes(n, atime, mtime) })
}

// Remove removes a file or an empty directory.
func (r *Root) Remove(name string) error {
	return pathError("removeat", name, r.walk(name, slashIsDir, func(d folder, n string, _ bool) error {
		err := d.unlink(n)
		if err == nil {
			return nil
		}
		// Which of the two tells more? That it is no directory says only that the first one counts.
		if e := d.rmdir(n); e != syscall.ENOTDIR {
			return e
		}
		return err
	}))
}

// RemoveAll removes a file, or a directory with all that is in it. If there is none it is content.
func (r *Root) RemoveAll(name string) error {
	for name != "" && name[len(name)-1] == '/' {
		name = name[:len(name)-1]
	}
	if name == "." || len(name) >= 2 && name[len(name)-2:] == "/." {
		return &PathError{Op: "RemoveAll", Path: name, Err: syscall.EINVAL}
	}
	err := r.walk(name, slashIsDir, func(d folder, n string, _ bool) error { return d.removeAll(n) })
	if IsNotExist(err) {
		return nil
	}
	return pathError("RemoveAll", name, cause(err))
}

// Stat describes a file.
func (r *Root) Stat(name string) (FileInfo, error) { return r.stat(name, true) }

// Lstat describes a file, a symbolic link itself.
func (r *Root) Lstat(name string) (FileInfo, error) { return r.stat(name, false) }

func (r *Root) stat(name string, follow bool) (FileInfo, error) {
	var info *fileStat
	err := r.walk(name, slashIsDir, func(d folder, n string, _ bool) (err error) {
		info, err = d.stat(n, name)
		if err == nil && follow && info.mode&ModeSymlink != 0 {
			err = d.link(n, syscall.ELOOP)
		}
		return err
	})
	if err != nil {
		return nil, &PathError{Op: "statat", Path: name, Err: err}
	}
	return info, nil
}

// Readlink returns where a symbolic link leads.
func (r *Root) Readlink(name string) (string, error) {
	var to string
	err := r.walk(name, slashIsDir, func(d folder, n string, _ bool) (err error) {
		to, err = d.readlink(n)
		return err
	})
	if err != nil {
		return "", &PathError{Op: "readlinkat", Path: name, Err: err}
	}
	return to, nil
}

// Symlink makes newname a symbolic link to oldname, which may be anywhere.
func (r *Root) Symlink(oldname, newname string) error {
	err := r.walk(newname, slashIsDir, func(d folder, n string, _ bool) error { return d.symlink(oldname, n) })
	if err != nil {
		return &LinkError{"symlinkat", oldname, newname, err}
	}
	return nil
}

// Link makes another name for a file, or for a symbolic link itself.
func (r *Root) Link(oldname, newname string) error {
	err := r.walk(oldname, slashIsDir, func(from folder, old string, _ bool) error {
		return r.walk(newname, slashIsDir, func(to folder, n string, _ bool) error { return from.hardLink(old, to, n) })
	})
	if err != nil {
		return &LinkError{"linkat", oldname, newname, err}
	}
	return nil
}

// Rename renames a file, over another file if need be.
func (r *Root) Rename(oldname, newname string) error {
	err := r.walk(oldname, slashIsDir, func(from folder, old string, _ bool) error {
		return r.walk(newname, slashMayBeNew, func(to folder, n string, slash bool) error {
			if err := checkRename(from, old, to, n, slash); err != nil {
				return err
			}
			return from.rename(old, to, n)
		})
	})
	if err != nil {
		return &LinkError{"renameat", oldname, newname, err}
	}
	return nil
}

// checkRename says what the system would not, or would say otherwise: about a slash behind the new name of a file, and a directory in the way.
func checkRename(from folder, old string, to folder, n string, slash bool) error {
	if slash {
		mode, err := from.mode(old)
		if err != nil {
			return err
		}
		if !mode.IsDir() {
			return syscall.ENOTDIR
		}
	}
	inTheWay, err := to.stat(n, n)
	if err != nil || !inTheWay.IsDir() {
		return nil // rename itself knows
	}
	it, err := from.stat(old, old)
	if err != nil {
		return err
	}
	if old == n || !SameFile(inTheWay, it) {
		return syscall.EEXIST
	}
	return nil
}

// ReadFile returns what a file has.
func (r *Root) ReadFile(name string) ([]byte, error) {
	f, err := r.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return f.readAll()
}

// WriteFile makes a file of that content, with perm if it is new.
func (r *Root) WriteFile(name string, data []byte, perm FileMode) error {
	f, err := r.OpenFile(name, O_WRONLY|O_CREATE|O_TRUNC, perm)
	if err != nil {
		return err
	}
	return f.writeAll(data)
}

// FS returns the tree as a file system: also a StatFS, ReadFileFS, ReadDirFS and ReadLinkFS.
func (r *Root) FS() fs.FS { return (*rootFS)(r) }

type rootFS Root

// in returns the Root, if name is one for a file system.
func (r *rootFS) in(op, name string) (*Root, error) {
	if !fs.ValidPath(name) {
		return nil, &PathError{Op: op, Path: name, Err: ErrInvalid}
	}
	return (*Root)(r), nil
}

func (r *rootFS) Open(name string) (fs.File, error) {
	root, err := r.in("open", name)
	if err != nil {
		return nil, err
	}
	f, err := root.Open(name)
	if err != nil {
		return nil, err
	}
	return f, nil
}

func (r *rootFS) ReadDir(name string) ([]DirEntry, error) {
	root, err := r.in("readdir", name)
	if err != nil {
		return nil, err
	}
	f, err := root.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	list, err := f.ReadDir(-1)
	sort.Slice(list, func(i, j int) bool { return list[i].Name() < list[j].Name() })
	return list, err
}

func (r *rootFS) ReadFile(name string) ([]byte, error) {
	root, err := r.in("readfile", name)
	if err != nil {
		return nil, err
	}
	return root.ReadFile(name)
}

func (r *rootFS) ReadLink(name string) (string, error) {
	root, err := r.in("readlink", name)
	if err != nil {
		return "", err
	}
	return root.Readlink(name)
}

func (r *rootFS) Stat(name string) (FileInfo, error) {
	root, err := r.in("stat", name)
	if err != nil {
		return nil, err
	}
	return root.Stat(name)
}

func (r *rootFS) Lstat(name string) (FileInfo, error) {
	root, err := r.in("lstat", name)
	if err != nil {
		return nil, err
	}
	return root.Lstat(name)
}
