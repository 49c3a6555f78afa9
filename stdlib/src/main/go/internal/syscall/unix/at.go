package unix

import (
	"syscall"
	"unsafe"
)

// Flags of the functions below.
const (
	AT_FDCWD            = -0x64
	AT_EACCESS          = 0x200
	AT_REMOVEDIR        = 0x200
	AT_SYMLINK_NOFOLLOW = 0x100
	O_PATH              = 0x200000
	UTIME_OMIT          = (1 << 30) - 2
)

// at makes a system call whose first arguments are a directory and a path from there on.
func at(trap uintptr, dirfd int, path string, a3, a4, a5 uintptr) (int, error) {
	p, err := syscall.BytePtrFromString(path)
	if err != nil {
		return 0, err
	}
	n, _, errno := syscall.Syscall6(trap, uintptr(dirfd), uintptr(unsafe.Pointer(p)), a3, a4, a5, 0)
	if errno != 0 {
		return 0, errno
	}
	return int(n), nil
}

// Openat is syscall.Openat.
func Openat(dirfd int, path string, flags int, perm uint32) (int, error) {
	return at(syscall.SYS_OPENAT, dirfd, path, uintptr(flags), uintptr(perm), 0)
}

// Unlinkat removes a file, or an empty directory where the flags have AT_REMOVEDIR.
func Unlinkat(dirfd int, path string, flags int) error {
	_, err := at(syscall.SYS_UNLINKAT, dirfd, path, uintptr(flags), 0, 0)
	return err
}

// Mkdirat makes a directory.
func Mkdirat(dirfd int, path string, mode uint32) error {
	_, err := at(syscall.SYS_MKDIRAT, dirfd, path, uintptr(mode), 0, 0)
	return err
}

// Fstatat describes a file.
func Fstatat(dirfd int, path string, stat *syscall.Stat_t, flags int) error {
	_, err := at(syscall.SYS_NEWFSTATAT, dirfd, path, uintptr(unsafe.Pointer(stat)), uintptr(flags), 0)
	return err
}

// Readlinkat reads where a symbolic link leads, as much of it as there is room for.
func Readlinkat(dirfd int, path string, buf []byte) (int, error) {
	if len(buf) == 0 {
		return 0, syscall.EINVAL
	}
	return at(syscall.SYS_READLINKAT, dirfd, path, uintptr(unsafe.Pointer(&buf[0])), uintptr(len(buf)), 0)
}

// Fchownat sets the owner.
func Fchownat(dirfd int, path string, uid, gid int, flags int) error {
	return syscall.Fchownat(dirfd, path, uid, gid, flags)
}

// Fchmodat sets the permissions; EOPNOTSUPP is the answer of a kernel that knows no flags here.
func Fchmodat(dirfd int, path string, mode uint32, flags int) error {
	return syscall.Fchmodat(dirfd, path, mode, flags)
}

// Utimensat sets the times of access and change.
func Utimensat(dirfd int, path string, times *[2]syscall.Timespec, flags int) error {
	_, err := at(syscall.SYS_UTIMENSAT, dirfd, path, uintptr(unsafe.Pointer(times)), uintptr(flags), 0)
	return err
}

// Renameat renames a file.
func Renameat(olddirfd int, oldpath string, newdirfd int, newpath string) error {
	return syscall.Renameat(olddirfd, oldpath, newdirfd, newpath)
}

// Linkat makes another name for a file.
func Linkat(olddirfd int, oldpath string, newdirfd int, newpath string, flags int) error {
	p, err := syscall.BytePtrFromString(newpath)
	if err != nil {
		return err
	}
	_, err = at(syscall.SYS_LINKAT, olddirfd, oldpath, uintptr(newdirfd), uintptr(unsafe.Pointer(p)), uintptr(flags))
	return err
}

// Symlinkat makes a symbolic link to oldpath.
func Symlinkat(oldpath string, newdirfd int, newpath string) error {
	from, err := syscall.BytePtrFromString(oldpath)
	if err != nil {
		return err
	}
	to, err := syscall.BytePtrFromString(newpath)
	if err != nil {
		return err
	}
	_, _, errno := syscall.Syscall(syscall.SYS_SYMLINKAT, uintptr(unsafe.Pointer(from)), uintptr(newdirfd), uintptr(unsafe.Pointer(to)))
	if errno != 0 {
		return errno
	}
	return nil
}
