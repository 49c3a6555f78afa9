package syscall

import (
	"internal/hooks"
	"sync"
	"unsafe"
)

var (
	Stdin  = 0
	Stdout = 1
	Stderr = 2
)

const ImplementsGetwd = true

// PathMax is the greatest length of a path.
const PathMax = 0x1000

// ForkLock is held for reading while descriptors are made.
var ForkLock sync.RWMutex

// cwd is the directory that relative paths begin at; the Java machine cannot change its own.
var cwd struct {
	sync.RWMutex
	dir string // "": that of the process

	sockets map[string]string // relative names of sockets, by the paths that the kernel has for them
}

// socketPath returns the path of a socket that the kernel is told, which knows nothing of Chdir.
func socketPath(name string) string {
	path, err := full(name)
	if err != nil || path == name {
		return name // with a byte 0 in it, it ends there
	}
	cwd.Lock()
	defer cwd.Unlock()
	if cwd.sockets == nil {
		cwd.sockets = map[string]string{}
	}
	cwd.sockets[path] = name
	return path
}

// socketName returns the name by which the program knows the socket with that path.
func socketName(path string) string {
	cwd.RLock()
	defer cwd.RUnlock()
	if name, ok := cwd.sockets[path]; ok {
		return name
	}
	return path
}

// full returns a path that does not depend on Chdir.
func full(path string) (string, error) {
	for i := 0; i < len(path); i++ {
		if path[i] == 0 {
			return "", EINVAL
		}
	}
	if path == "" {
		return "", ENOENT
	}
	if path[0] == '/' {
		return path, nil
	}
	cwd.RLock()
	dir := cwd.dir
	cwd.RUnlock()
	if dir == "" {
		return path, nil
	}
	if dir == "/" {
		return dir + path, nil
	}
	return dir + "/" + path, nil
}

// slashAtEnd says that a path is to be that of a directory, or of a link to one; java.nio.file forgets that.
func slashAtEnd(path string) bool { return len(path) > 1 && path[len(path)-1] == '/' }

// whole is full for a file that exists.
func whole(path string) (string, error) {
	path, err := full(path)
	if err == nil && slashAtEnd(path) {
		path += "."
	}
	return path, err
}

// onFile calls f with the path that whole gives.
func onFile(path string, f func(path string) int) error {
	path, err := whole(path)
	if err != nil {
		return err
	}
	return errnoErr(f(path))
}

// onPath calls f with the full path.
func onPath(path string, f func(path string) int) error {
	path, err := full(path)
	if err != nil {
		return err
	}
	return errnoErr(f(path))
}

// Getwd returns the directory that relative paths begin at.
func Getwd() (string, error) {
	cwd.RLock()
	defer cwd.RUnlock()
	if cwd.dir != "" {
		return cwd.dir, nil
	}
	return processDir(), nil
}

// Getcwd is Getwd into a buffer, ended by 0.
func Getcwd(buf []byte) (n int, err error) {
	dir, err := Getwd()
	if err != nil {
		return 0, err
	}
	if len(buf) < len(dir)+1 {
		return 0, ERANGE
	}
	n = copy(buf, dir)
	buf[n] = 0
	return n + 1, nil
}

// Chdir changes the directory that relative paths begin at.
func Chdir(path string) error {
	path, err := whole(path)
	if err != nil {
		return err
	}
	real, errno := realDir(path)
	if errno != 0 {
		return Errno(errno)
	}
	cwd.Lock()
	cwd.dir = real
	cwd.Unlock()
	return nil
}

// Fchdir is Chdir to an open directory.
func Fchdir(fd int) error {
	path := fdPath(fd)
	if path == "" {
		return ENOTDIR
	}
	return Chdir(path)
}

// kernelOnly has the flags of open(2) that Java's files do not have: O_DIRECT, O_DIRECTORY, O_NOFOLLOW, O_NOATIME, O_PATH.
const kernelOnly = O_DIRECT | O_DIRECTORY | O_NOFOLLOW | O_NOATIME | 0x200000

// Open opens a file; the descriptor is this program's own, not one of the kernel.
func Open(path string, mode int, perm uint32) (fd int, err error) {
	if mode&kernelOnly != 0 {
		if fd, err = Openat(atFdcwd, path, mode, perm); err != ENOSYS {
			return fd, err
		}
	}
	if mode&O_CREAT != 0 && slashAtEnd(path) {
		return -1, EISDIR
	}
	path, err = whole(path)
	if err != nil {
		return -1, err
	}
	fd = open(path, mode, perm)
	if fd < 0 {
		return -1, Errno(-fd)
	}
	return fd, nil
}

// Creat is Open for writing, anew.
func Creat(path string, mode uint32) (fd int, err error) {
	return Open(path, O_CREAT|O_WRONLY|O_TRUNC, mode)
}

func count(n int) (int, error) {
	if n < 0 {
		return -1, Errno(-n)
	}
	return n, nil
}

// Read reads into p; 0 is the end.
func Read(fd int, p []byte) (n int, err error) { return count(read(fd, p)) }

// Write writes p, or a part of it.
func Write(fd int, p []byte) (n int, err error) { return count(write(fd, p)) }

// Pread is Read at an offset.
func Pread(fd int, p []byte, offset int64) (n int, err error) { return count(pread(fd, p, offset)) }

// Pwrite is Write at an offset.
func Pwrite(fd int, p []byte, offset int64) (n int, err error) { return count(pwrite(fd, p, offset)) }

// Seek sets the offset; whence is 0 for the start, 1 for the current one, 2 for the end.
func Seek(fd int, offset int64, whence int) (off int64, err error) {
	n, err := count(int(seek(fd, offset, whence)))
	return int64(n), err
}

// Close closes a descriptor.
func Close(fd int) error { return errnoErr(closeFd(fd)) }

// Pipe makes a pipe: p[0] is the end to read from.
func Pipe(p []int) error { return Pipe2(p, 0) }

// Pipe2 is Pipe with O_NONBLOCK or O_CLOEXEC.
func Pipe2(p []int, flags int) error {
	if len(p) != 2 {
		return EINVAL
	}
	r, w, errno := pipe(flags&O_NONBLOCK != 0)
	if errno != 0 {
		return Errno(errno)
	}
	p[0], p[1] = r, w
	return nil
}

// SetNonblock makes reads and writes return EAGAIN instead of waiting.
func SetNonblock(fd int, nonblocking bool) error { return errnoErr(setNonblock(fd, nonblocking)) }

// CloseOnExec does nothing: children get what is named, and nothing else.
func CloseOnExec(fd int) {}

// Fsync waits until a file is on the disk.
func Fsync(fd int) error { return errnoErr(fsync(fd)) }

// Fdatasync is Fsync.
func Fdatasync(fd int) error { return Fsync(fd) }

// Sync does nothing: files are written as they are.
func Sync() {}

// Ftruncate changes the size of an open file.
func Ftruncate(fd int, length int64) error { return errnoErr(ftruncate(fd, length)) }

// Truncate changes the size of a file.
func Truncate(path string, length int64) error {
	fd, err := Open(path, O_WRONLY, 0)
	if err != nil {
		return err
	}
	defer Close(fd)
	return Ftruncate(fd, length)
}

// Mkdir makes a directory.
func Mkdir(path string, mode uint32) error {
	return onPath(path, func(path string) int { return mkdir(path, mode) })
}

// Mkfifo makes a named pipe.
func Mkfifo(path string, mode uint32) (err error) {
	return onPath(path, func(path string) int { return mkfifo(path, mode) })
}

// Rmdir removes an empty directory.
func Rmdir(path string) error { return onPath(path, rmdir) }

// Unlink removes anything but a directory.
func Unlink(path string) error { return onPath(path, unlink) }

func onPaths(from, to string, f func(from, to string) int) error {
	from, err := full(from)
	if err != nil {
		return err
	}
	return onPath(to, func(to string) int { return f(from, to) })
}

// newName looks at the name that a file is to get: with a slash at its end only a directory can have it.
func newName(path string) error {
	if !slashAtEnd(path) {
		return nil
	}
	var st Stat_t
	for slashAtEnd(path) {
		path = path[:len(path)-1]
	}
	if Lstat(path, &st) == nil {
		return EEXIST
	}
	return ENOENT
}

// Rename renames a file, over another one if need be.
func Rename(from, to string) error {
	if slashAtEnd(from) || slashAtEnd(to) {
		for slashAtEnd(from) {
			from = from[:len(from)-1]
		}
		var st Stat_t
		if err := Lstat(from, &st); err != nil {
			return err
		}
		if st.Mode&S_IFMT != S_IFDIR {
			return ENOTDIR
		}
	}
	return onPaths(from, to, rename)
}

// Link makes another name for a file.
func Link(path, link string) error {
	if slashAtEnd(path) {
		var st Stat_t
		if err := Lstat(path, &st); err != nil {
			return err
		}
	}
	if err := newName(link); err != nil {
		return err
	}
	return onPaths(path, link, link_)
}

// Symlink makes a symbolic link.
func Symlink(path, link string) error {
	if err := newName(link); err != nil {
		return err
	}
	// A text that java.nio.file would shorten goes to the kernel as it is, where there is one.
	for i := 1; i < len(path); i++ {
		if path[i] == '/' && (path[i-1] == '/' || i == len(path)-1) {
			p, err := BytePtrFromString(path)
			if err != nil {
				return err
			}
			to, err := BytePtrFromString(link)
			if err != nil {
				return err
			}
			if err := sys0(SYS_SYMLINK, uintptr(unsafe.Pointer(p)), uintptr(unsafe.Pointer(to))); err != ENOSYS {
				return err
			}
			break
		}
	}
	return onPath(link, func(link string) int { return symlink(path, link) })
}

// Readlink reads where a symbolic link leads.
func Readlink(path string, buf []byte) (n int, err error) {
	path, err = whole(path)
	if err != nil {
		return -1, err
	}
	to, errno := readlink(path)
	if errno != 0 {
		return -1, Errno(errno)
	}
	return copy(buf, to), nil
}

// Chmod sets the permissions.
func Chmod(path string, mode uint32) error {
	return onFile(path, func(path string) int { return chmod(path, mode) })
}

// Fchmod is Chmod of an open file.
func Fchmod(fd int, mode uint32) error {
	return onFd(fd, func(path string) error { return Chmod(path, mode) })
}

// onFd calls f with the path that a file was opened with.
func onFd(fd int, f func(path string) error) error {
	path := fdPath(fd)
	if path == "" {
		return EINVAL
	}
	return f(path)
}

// Chown sets the owner; -1 leaves a number as it is.
func Chown(path string, uid, gid int) error {
	return onFile(path, func(path string) int { return chown(path, uid, gid, true) })
}

// Lchown is Chown of a symbolic link itself.
func Lchown(path string, uid, gid int) error {
	return onFile(path, func(path string) int { return chown(path, uid, gid, false) })
}

// Fchown is Chown of an open file.
func Fchown(fd, uid, gid int) error {
	return onFd(fd, func(path string) error { return Chown(path, uid, gid) })
}

// UtimesNano sets the times of access and change.
func UtimesNano(path string, ts []Timespec) error {
	if len(ts) != 2 {
		return EINVAL
	}
	return onFile(path, func(path string) int { return utimes(path, ts[0].Nano(), ts[1].Nano()) })
}

// Utimes is UtimesNano in microseconds.
func Utimes(path string, tv []Timeval) error {
	if len(tv) != 2 {
		return EINVAL
	}
	return UtimesNano(path, []Timespec{NsecToTimespec(tv[0].Nano()), NsecToTimespec(tv[1].Nano())})
}

// Access asks whether a file is there and may be read (4), written (2), executed (1).
func Access(path string, mode uint32) error {
	return onFile(path, func(path string) int { return access(path, mode) })
}

// Umask sets the permissions that new files do not get, and returns the ones before; where the kernel is not to be had, it changes nothing.
func Umask(mask int) (oldmask int) {
	old, err := sys(SYS_UMASK, uintptr(mask))
	if err != nil {
		return 0o22
	}
	return old
}

func init() {
	hooks.FdPath = func(fd int) string { return fdPath(fd) }
	hooks.ReadDir = namesIn
}

func namesIn(path string) (names []string, types []uint32, err error) {
	path, err = full(path)
	if err != nil {
		return nil, nil, err
	}
	names, types, errno := readDir(path)
	if errno != 0 {
		return nil, nil, Errno(errno)
	}
	return names, types, nil
}
