package syscall

import "unsafe"

// What fchmodat, faccessat and unlinkat know beside their numbers of old.
const (
	atFdcwd           = -100
	atSymlinkNofollow = 0x100
	atEaccess         = 0x200
	sysFaccessat2     = 439
	sysFchmodat2      = 452
)

// Openat is Open, from a directory on.
func Openat(dirfd int, path string, flags int, mode uint32) (fd int, err error) {
	return orMinus1(onPath2(SYS_OPENAT, dirfd, path, uintptr(flags), uintptr(mode)))
}

func orMinus1(n int, err error) (int, error) {
	if err != nil {
		return -1, err
	}
	return n, nil
}

// Faccessat is Access, from a directory on.
func Faccessat(dirfd int, path string, mode uint32, flags int) (err error) {
	if flags == 0 {
		return only(onPath2(SYS_FACCESSAT, dirfd, path, uintptr(mode)))
	}
	err = only(onPath2(sysFaccessat2, dirfd, path, uintptr(mode), uintptr(flags)))
	if err == ENOSYS && flags&^(atSymlinkNofollow|atEaccess) != 0 {
		return EINVAL
	}
	return err
}

// Fchmodat is Chmod, from a directory on.
func Fchmodat(dirfd int, path string, mode uint32, flags int) error {
	if flags == 0 {
		return only(onPath2(SYS_FCHMODAT, dirfd, path, uintptr(mode)))
	}
	err := only(onPath2(sysFchmodat2, dirfd, path, uintptr(mode), uintptr(flags)))
	if err != ENOSYS {
		return err
	}
	if flags&^atSymlinkNofollow != 0 {
		return EINVAL
	}
	return EOPNOTSUPP
}

// Fchownat is Chown, from a directory on.
func Fchownat(dirfd int, path string, uid int, gid int, flags int) (err error) {
	return only(onPath2(SYS_FCHOWNAT, dirfd, path, uintptr(uid), uintptr(gid), uintptr(flags)))
}

// Mkdirat is Mkdir, from a directory on.
func Mkdirat(dirfd int, path string, mode uint32) (err error) {
	return only(onPath2(SYS_MKDIRAT, dirfd, path, uintptr(mode)))
}

// Mknod makes a device, a pipe or a file.
func Mknod(path string, mode uint32, dev int) (err error) { return Mknodat(atFdcwd, path, mode, dev) }

// Mknodat is Mknod, from a directory on.
func Mknodat(dirfd int, path string, mode uint32, dev int) (err error) {
	return only(onPath2(SYS_MKNODAT, dirfd, path, uintptr(mode), uintptr(dev)))
}

// Renameat is Rename, from two directories on.
func Renameat(olddirfd int, oldpath string, newdirfd int, newpath string) (err error) {
	p, err := BytePtrFromString(newpath)
	if err != nil {
		return err
	}
	return only(onPath2(SYS_RENAMEAT, olddirfd, oldpath, uintptr(newdirfd), uintptr(unsafe.Pointer(p))))
}

// Unlinkat is Unlink, from a directory on.
func Unlinkat(dirfd int, path string) error { return only(onPath2(SYS_UNLINKAT, dirfd, path, 0)) }

// Utime sets the times of access and change in seconds; nil is now.
func Utime(path string, buf *Utimbuf) (err error) {
	return only(onPath1(SYS_UTIME, path, uintptr(unsafe.Pointer(buf))))
}

// Futimesat is Utimes, from a directory on.
func Futimesat(dirfd int, path string, tv []Timeval) (err error) {
	if len(tv) != 2 {
		return EINVAL
	}
	times := [2]Timeval{tv[0], tv[1]}
	return only(onPath2(SYS_FUTIMESAT, dirfd, path, uintptr(unsafe.Pointer(&times))))
}

// Futimes is Utimes of an open file.
func Futimes(fd int, tv []Timeval) (err error) {
	if len(tv) != 2 {
		return EINVAL
	}
	times := [2]Timespec{NsecToTimespec(tv[0].Nano()), NsecToTimespec(tv[1].Nano())}
	return sys0(SYS_UTIMENSAT, uintptr(fd), 0, uintptr(unsafe.Pointer(&times)), 0)
}

// Getxattr reads an attribute of a file.
func Getxattr(path string, attr string, dest []byte) (sz int, err error) {
	a, err := BytePtrFromString(attr)
	if err != nil {
		return -1, err
	}
	return orMinus1(onPath1(SYS_GETXATTR, path, uintptr(unsafe.Pointer(a)), bytesArg(dest), uintptr(len(dest))))
}

// Setxattr sets one.
func Setxattr(path string, attr string, data []byte, flags int) (err error) {
	a, err := BytePtrFromString(attr)
	if err != nil {
		return err
	}
	return only(onPath1(SYS_SETXATTR, path, uintptr(unsafe.Pointer(a)), bytesArg(data), uintptr(len(data)), uintptr(flags)))
}

// Removexattr takes one away.
func Removexattr(path string, attr string) (err error) {
	a, err := BytePtrFromString(attr)
	if err != nil {
		return err
	}
	return only(onPath1(SYS_REMOVEXATTR, path, uintptr(unsafe.Pointer(a))))
}

// Listxattr returns the names of all, each with a 0 behind.
func Listxattr(path string, dest []byte) (sz int, err error) {
	return orMinus1(onPath1(SYS_LISTXATTR, path, bytesArg(dest), uintptr(len(dest))))
}

// Statfs describes a file system.
func Statfs(path string, buf *Statfs_t) (err error) {
	return only(onPath1(SYS_STATFS, path, uintptr(unsafe.Pointer(buf))))
}

// Fstatfs describes the file system of an open file.
func Fstatfs(fd int, buf *Statfs_t) (err error) {
	return sys0(SYS_FSTATFS, uintptr(fd), uintptr(unsafe.Pointer(buf)))
}

// Chroot makes a directory the root of all paths.
func Chroot(path string) (err error) { return only(onPath1(SYS_CHROOT, path)) }

// PivotRoot makes newroot the root, and moves the old one.
func PivotRoot(newroot string, putold string) (err error) {
	p, err := BytePtrFromString(putold)
	if err != nil {
		return err
	}
	return only(onPath1(SYS_PIVOT_ROOT, newroot, uintptr(unsafe.Pointer(p))))
}

// Mount puts a file system somewhere.
func Mount(source string, target string, fstype string, flags uintptr, data string) (err error) {
	var args [4]*byte
	for i, s := range []string{source, target, fstype, data} {
		if i == 3 && s == "" {
			break // some file systems want nil then
		}
		if args[i], err = BytePtrFromString(s); err != nil {
			return err
		}
	}
	return sys0(SYS_MOUNT, uintptr(unsafe.Pointer(args[0])), uintptr(unsafe.Pointer(args[1])), uintptr(unsafe.Pointer(args[2])), flags,
		uintptr(unsafe.Pointer(args[3])))
}

// Unmount takes it away.
func Unmount(target string, flags int) (err error) {
	return only(onPath1(SYS_UMOUNT2, target, uintptr(flags)))
}

// Acct writes the ends of processes down in a file.
func Acct(path string) (err error) { return only(onPath1(SYS_ACCT, path)) }
