package os

import (
	"syscall"
	"time"
)

// again calls f until no signal interrupts it.
func again(f func() error) error {
	for {
		if err := f(); err != syscall.EINTR {
			return err
		}
	}
}

func onPath(op, path string, f func() error) error {
	if err := again(f); err != nil {
		return &PathError{Op: op, Path: path, Err: err}
	}
	return nil
}

// Mkdir makes a directory.
func Mkdir(name string, perm FileMode) error {
	return onPath("mkdir", name, func() error { return syscall.Mkdir(name, sysMode(perm)) })
}

// MkdirAll makes a directory and those above it; one that exists is fine.
func MkdirAll(path string, perm FileMode) error {
	if info, err := Stat(path); err == nil {
		if info.IsDir() {
			return nil
		}
		return &PathError{Op: "mkdir", Path: path, Err: syscall.ENOTDIR}
	}
	end := len(path)
	for end > 0 && path[end-1] == '/' {
		end--
	}
	for end > 0 && path[end-1] != '/' {
		end--
	}
	for end > 0 && path[end-1] == '/' {
		end--
	}
	if end > 0 {
		if err := MkdirAll(path[:end], perm); err != nil {
			return err
		}
	}
	err := Mkdir(path, perm)
	if err != nil {
		// Somebody else may have made it, or the path ends with a dot.
		if info, e := Lstat(path); e == nil && info.IsDir() {
			return nil
		}
	}
	return err
}

// Remove removes a file or an empty directory.
func Remove(name string) error {
	err := again(func() error { return syscall.Unlink(name) })
	if err == nil {
		return nil
	}
	err2 := again(func() error { return syscall.Rmdir(name) })
	if err2 == nil {
		return nil
	}
	// Which of the two tells more? That it is no directory says only that the first one counts.
	if err2 != syscall.ENOTDIR {
		err = err2
	}
	return &PathError{Op: "remove", Path: name, Err: err}
}

// RemoveAll removes a file, or a directory with all that is in it. If there is none it is content.
func RemoveAll(path string) error {
	if path == "" {
		return nil // as for what does not exist
	}
	if path == "." || len(path) >= 2 && path[len(path)-2:] == "/." {
		return &PathError{Op: "RemoveAll", Path: path, Err: syscall.EINVAL}
	}
	for len(path) > 1 && path[len(path)-1] == '/' {
		path = path[:len(path)-1]
	}
	err := Remove(path)
	if err == nil || IsNotExist(err) {
		return nil
	}
	info, e := Lstat(path)
	if e != nil {
		if IsNotExist(e) {
			return nil
		}
		return e
	}
	if !info.IsDir() {
		return err
	}
	list, e := ReadDir(path)
	if e != nil && !IsNotExist(e) {
		return e
	}
	var first error
	for _, d := range list {
		if e := RemoveAll(joinPath(path, d.Name())); e != nil && first == nil {
			first = e
		}
	}
	err = Remove(path)
	if err == nil || IsNotExist(err) {
		return nil
	}
	if first != nil {
		return first
	}
	return err
}

// Rename renames a file, over another file if need be.
func Rename(oldpath, newpath string) error {
	// The system would say something else about a directory in the way.
	if info, err := Lstat(newpath); err == nil && info.IsDir() {
		old, err := Lstat(oldpath)
		if err != nil {
			return &LinkError{"rename", oldpath, newpath, cause(err)}
		}
		if newpath == oldpath || !SameFile(info, old) {
			return &LinkError{"rename", oldpath, newpath, syscall.EEXIST}
		}
	}
	if err := again(func() error { return syscall.Rename(oldpath, newpath) }); err != nil {
		return &LinkError{"rename", oldpath, newpath, err}
	}
	return nil
}

// Link makes another name for a file.
func Link(oldname, newname string) error {
	if err := again(func() error { return syscall.Link(oldname, newname) }); err != nil {
		return &LinkError{"link", oldname, newname, err}
	}
	return nil
}

// Symlink makes newname a symbolic link to oldname.
func Symlink(oldname, newname string) error {
	if err := again(func() error { return syscall.Symlink(oldname, newname) }); err != nil {
		return &LinkError{"symlink", oldname, newname, err}
	}
	return nil
}

// Readlink returns where a symbolic link leads.
func Readlink(name string) (string, error) {
	buf := make([]byte, syscall.PathMax)
	n := 0
	err := onPath("readlink", name, func() (err error) {
		n, err = syscall.Readlink(name, buf)
		return err
	})
	if err != nil {
		return "", err
	}
	return string(buf[:n]), nil
}

// Chmod sets the permissions.
func Chmod(name string, mode FileMode) error {
	return onPath("chmod", name, func() error { return syscall.Chmod(name, sysMode(mode)) })
}

// Chown sets the owner; -1 leaves a number as it is.
func Chown(name string, uid, gid int) error {
	return onPath("chown", name, func() error { return syscall.Chown(name, uid, gid) })
}

// Lchown is Chown of a symbolic link itself.
func Lchown(name string, uid, gid int) error {
	return onPath("lchown", name, func() error { return syscall.Lchown(name, uid, gid) })
}

// Chtimes sets the times of access and change; a zero one is left as it is.
func Chtimes(name string, atime time.Time, mtime time.Time) error {
	return onPath("chtimes", name, func() error {
		var st syscall.Stat_t
		if atime.IsZero() || mtime.IsZero() {
			if err := syscall.Stat(name, &st); err != nil {
				return err
			}
		}
		times := []syscall.Timespec{st.Atim, st.Mtim}
		if !atime.IsZero() {
			times[0] = syscall.NsecToTimespec(atime.UnixNano())
		}
		if !mtime.IsZero() {
			times[1] = syscall.NsecToTimespec(mtime.UnixNano())
		}
		return syscall.UtimesNano(name, times)
	})
}

// Truncate changes the size of a file.
func Truncate(name string, size int64) error {
	return onPath("truncate", name, func() error { return syscall.Truncate(name, size) })
}

// Chdir makes a directory the one that relative paths begin at.
func Chdir(dir string) error {
	if err := syscall.Chdir(dir); err != nil {
		return &PathError{Op: "chdir", Path: dir, Err: err}
	}
	return nil
}

// Getwd returns the directory that relative paths begin at: what the variable PWD says, if that is right.
func Getwd() (dir string, err error) {
	if dir := Getenv("PWD"); dir != "" && dir[0] == '/' {
		dot, err := Stat(".")
		if err != nil {
			return "", err
		}
		if info, err := Stat(dir); err == nil && SameFile(dot, info) {
			return dir, nil
		}
	}
	dir, err = syscall.Getwd()
	return dir, NewSyscallError("getwd", err)
}
