package os

import (
	"internal/hooks"
	"internal/syscall/unix"
	"syscall"
	"time"
)

// A folder is an open directory whose files are named by single elements of paths; a symbolic link is never followed.
type folder struct {
	fd int

	// path takes the place of calls from a directory on where the system has none; there somebody who changes the tree meanwhile can lead
	// an operation out of it. "": it has them.
	path string
}

// openFolder opens a directory by its path; links in it are followed.
func openFolder(path string) (folder, error) {
	fd, err := openDir(path)
	if err != nil {
		return folder{}, err
	}
	if _, err := unix.Openat(fd, "", 0, 0); err == syscall.ENOSYS {
		if info, err := Stat(path); err != nil || !info.IsDir() {
			syscall.Close(fd)
			return folder{}, syscall.ENOTDIR
		}
		return folder{fd, path}, nil
	}
	return folder{fd: fd}, nil
}

func openDir(path string) (fd int, err error) {
	err = again(func() (err error) {
		fd, err = syscall.Open(path, syscall.O_DIRECTORY|syscall.O_CLOEXEC, 0)
		return err
	})
	return fd, err
}

func (d folder) close() { syscall.Close(d.fd) }

func (d folder) full(name string) string { return joinPath(d.path, name) }

// open opens a file; of a symbolic link the error is ELOOP, or ENOTDIR with O_DIRECTORY.
func (d folder) open(name string, flag int, perm FileMode) (fd int, err error) {
	if d.path == "" {
		err = again(func() (err error) {
			fd, err = unix.Openat(d.fd, name, flag|syscall.O_NOFOLLOW|syscall.O_CLOEXEC, sysMode(perm))
			return err
		})
		return fd, err
	}
	mode, err := d.mode(name)
	if err == nil && mode&ModeSymlink != 0 {
		if flag&(O_CREATE|O_EXCL) == O_CREATE|O_EXCL {
			return 0, syscall.EEXIST
		}
		return 0, syscall.ELOOP
	}
	err = again(func() (err error) {
		fd, err = syscall.Open(d.full(name), flag|syscall.O_CLOEXEC, sysMode(perm))
		return err
	})
	return fd, err
}

// folder opens a directory in d.
func (d folder) folder(name string) (folder, error) {
	if d.path != "" {
		mode, err := d.mode(name)
		if err != nil {
			return folder{}, err
		}
		if !mode.IsDir() {
			return folder{}, d.link(name, syscall.ENOTDIR)
		}
		fd, err := openDir(d.full(name))
		return folder{fd, d.full(name)}, err
	}
	fd, err := d.open(name, syscall.O_DIRECTORY, 0)
	if err == syscall.ELOOP || err == syscall.ENOTDIR {
		err = d.link(name, err)
	}
	return folder{fd: fd}, err
}

// stat describes a file, a symbolic link itself, under the name that the caller knows it by.
func (d folder) stat(name, known string) (*fileStat, error) {
	s := new(fileStat)
	err := again(func() error {
		if d.path != "" {
			return syscall.Lstat(d.full(name), &s.sys)
		}
		return unix.Fstatat(d.fd, name, &s.sys, unix.AT_SYMLINK_NOFOLLOW)
	})
	if err != nil {
		return nil, err
	}
	s.fill(known)
	return s, nil
}

func (d folder) mode(name string) (FileMode, error) {
	s, err := d.stat(name, name)
	if err != nil {
		return 0, err
	}
	return s.mode, nil
}

// A linkError says that a path goes on where a symbolic link leads.
type linkError string

func (linkError) Error() string { return "os: a symbolic link" }

// link returns where name leads if it is a symbolic link, else err.
func (d folder) link(name string, err error) error {
	if to, e := d.readlink(name); e == nil {
		return linkError(to)
	}
	return err
}

func (d folder) readlink(name string) (string, error) {
	buf := make([]byte, syscall.PathMax)
	n := 0
	err := again(func() (err error) {
		if d.path != "" {
			n, err = syscall.Readlink(d.full(name), buf)
		} else {
			n, err = unix.Readlinkat(d.fd, name, buf)
		}
		return err
	})
	if err != nil {
		return "", err
	}
	return string(buf[:n]), nil
}

func (d folder) mkdir(name string, perm FileMode) error {
	return again(func() error {
		if d.path != "" {
			return syscall.Mkdir(d.full(name), sysMode(perm))
		}
		return unix.Mkdirat(d.fd, name, sysMode(perm))
	})
}

func (d folder) unlink(name string) error {
	return again(func() error {
		if d.path != "" {
			return syscall.Unlink(d.full(name))
		}
		return unix.Unlinkat(d.fd, name, 0)
	})
}

func (d folder) rmdir(name string) error {
	return again(func() error {
		if d.path != "" {
			return syscall.Rmdir(d.full(name))
		}
		return unix.Unlinkat(d.fd, name, unix.AT_REMOVEDIR)
	})
}

func (d folder) symlink(target, name string) error {
	if d.path != "" {
		return syscall.Symlink(target, d.full(name))
	}
	return unix.Symlinkat(target, d.fd, name)
}

func (d folder) rename(old string, to folder, name string) error {
	if d.path != "" {
		return syscall.Rename(d.full(old), to.full(name))
	}
	return unix.Renameat(d.fd, old, to.fd, name)
}

// hardLink gives a file, or a symbolic link itself, another name.
func (d folder) hardLink(old string, to folder, name string) error {
	if d.path != "" {
		return syscall.Link(d.full(old), to.full(name))
	}
	return unix.Linkat(d.fd, old, to.fd, name, 0)
}

// chmod is for what is no symbolic link.
func (d folder) chmod(name string, mode FileMode) error {
	return again(func() error {
		if d.path != "" {
			return syscall.Chmod(d.full(name), sysMode(mode))
		}
		err := unix.Fchmodat(d.fd, name, sysMode(mode), unix.AT_SYMLINK_NOFOLLOW)
		if err != syscall.EOPNOTSUPP {
			return err
		}
		// An older kernel. The file may be one that nobody may open for reading.
		fd, err := d.open(name, unix.O_PATH, 0)
		if err != nil {
			return err
		}
		defer syscall.Close(fd)
		var s syscall.Stat_t
		if err := unix.Fstatat(d.fd, name, &s, unix.AT_SYMLINK_NOFOLLOW); err != nil {
			return err
		}
		if s.Mode&syscall.S_IFMT == syscall.S_IFLNK {
			return syscall.EOPNOTSUPP
		}
		return syscall.Chmod(hooks.FdPath(fd), sysMode(mode))
	})
}

func (d folder) lchown(name string, uid, gid int) error {
	return again(func() error {
		if d.path != "" {
			return syscall.Lchown(d.full(name), uid, gid)
		}
		return unix.Fchownat(d.fd, name, uid, gid, unix.AT_SYMLINK_NOFOLLOW)
	})
}

// chtimes is for what is no symbolic link; a zero time is left as it is.
func (d folder) chtimes(name string, atime, mtime time.Time) error {
	if d.path != "" {
		return cause(Chtimes(d.full(name), atime, mtime))
	}
	times := [2]syscall.Timespec{{Nsec: unix.UTIME_OMIT}, {Nsec: unix.UTIME_OMIT}}
	for i, t := range [...]time.Time{atime, mtime} {
		if !t.IsZero() {
			times[i] = syscall.NsecToTimespec(t.UnixNano())
		}
	}
	return again(func() error { return unix.Utimensat(d.fd, name, &times, unix.AT_SYMLINK_NOFOLLOW) })
}

// removeAll removes a file, or a directory with all that is in it. If there is none it is content. Errors have the path from d on.
func (d folder) removeAll(name string) error {
	first := d.unlink(name)
	if first == nil || IsNotExist(first) {
		return nil
	}
	// EPERM and EACCES may be about d: a directory in it can still be emptied.
	if first != syscall.EISDIR && first != syscall.EPERM && first != syscall.EACCES {
		return &PathError{Op: "unlinkat", Path: name, Err: first}
	}
	inside := d.empty(name, first)
	if inside == errGone {
		return nil
	}
	err := d.rmdir(name)
	if err == nil || IsNotExist(err) {
		return nil
	}
	if inside != nil {
		return inside
	}
	return &PathError{Op: "unlinkat", Path: name, Err: err}
}

const errGone = errorString("os: it is gone")

// empty removes what is in a directory, which unlink has refused, and returns the first error.
func (d folder) empty(name string, refused error) error {
	dir, err := d.folder(name)
	if err != nil {
		if IsNotExist(err) {
			return errGone
		}
		if _, ok := err.(linkError); ok || err == syscall.ENOTDIR {
			return &PathError{Op: "unlinkat", Path: name, Err: refused}
		}
		return &PathError{Op: "openfdat", Path: name, Err: err}
	}
	defer dir.close()
	names, _, err := hooks.ReadDir(hooks.FdPath(dir.fd))
	if err != nil {
		if IsNotExist(err) {
			return errGone
		}
		return &PathError{Op: "readdirnames", Path: name, Err: err}
	}
	var first error
	for _, n := range names {
		if err := dir.removeAll(n); err != nil && first == nil {
			if e, ok := err.(*PathError); ok {
				e.Path = joinPath(name, e.Path)
			}
			first = err
		}
	}
	return first
}
