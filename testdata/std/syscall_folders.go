// System calls on files: those from a folder on, dirents, times, attributes, locks, room.
package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"syscall"
	"unsafe"
)

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func main() {
	dir, err := os.MkdirTemp("", "folders")
	must(err)
	defer os.RemoveAll(dir)
	d, err := syscall.Open(dir, syscall.O_RDONLY|syscall.O_DIRECTORY|syscall.O_CLOEXEC, 0)
	must(err)
	fd, err := syscall.Openat(d, "file", syscall.O_RDWR|syscall.O_CREAT|syscall.O_EXCL, 0o640)
	must(err)
	n, err := syscall.Write(fd, []byte("some text"))
	fmt.Println(n, err)
	_, err = syscall.Openat(d, "none", syscall.O_RDONLY, 0)
	fmt.Println(err)
	_, err = syscall.Openat(fd, "none", syscall.O_RDONLY, 0)
	fmt.Println(err)
	_, err = syscall.Openat(12345, "none", syscall.O_RDONLY, 0)
	fmt.Println(err)
	_, err = syscall.Open(filepath.Join(dir, "file"), syscall.O_DIRECTORY, 0)
	fmt.Println(err)
	fmt.Println(syscall.Mkdirat(d, "sub", 0o700), syscall.Mkdirat(d, "sub", 0o700))
	fmt.Println(syscall.Renameat(d, "file", d, "sub/moved"), syscall.Renameat(d, "file", d, "x"))
	fmt.Println(syscall.Faccessat(d, "sub/moved", 4, 0), syscall.Faccessat(d, "file", 4, 0), syscall.Faccessat(d, "sub", 4, 0x1000))
	fmt.Println(syscall.Fchmodat(d, "sub/moved", 0o600, 0), syscall.Fchownat(d, "sub/moved", -1, -1, 0))
	fmt.Println(syscall.Mknodat(d, "pipe", syscall.S_IFIFO|0o600, 0), syscall.Mknod(filepath.Join(dir, "pipe"), syscall.S_IFIFO|0o600, 0))
	must(os.Symlink("file", filepath.Join(dir, "link")))
	_, err = syscall.Open(filepath.Join(dir, "link"), syscall.O_NOFOLLOW, 0)
	fmt.Println(err)
	var st syscall.Stat_t
	fmt.Println(syscall.Fstat(fd, &st), st.Size, st.Mode&0o777)

	buf := make([]byte, 4096)
	n, err = syscall.ReadDirent(d, buf)
	must(err)
	consumed, count, names := syscall.ParseDirent(buf[:n], 2, nil)
	consumed2, count2, names := syscall.ParseDirent(buf[consumed:n], -1, names)
	slices.Sort(names)
	fmt.Println(count, count2, consumed+consumed2 == n, names)
	n, err = syscall.Getdents(d, buf)
	fmt.Println(n, err)
	_, err = syscall.ReadDirent(fd, buf)
	fmt.Println(err)
	e := *(*syscall.Dirent)(unsafe.Pointer(&make([]byte, unsafe.Sizeof(syscall.Dirent{}))[0]))
	fmt.Println(e.Reclen)

	fmt.Println(syscall.Utime(filepath.Join(dir, "sub/moved"), &syscall.Utimbuf{Actime: 1000, Modtime: 2000}))
	must(syscall.Fstat(fd, &st))
	fmt.Println(st.Atim.Sec, st.Mtim.Sec)
	tv := []syscall.Timeval{{Sec: 3000, Usec: 4}, {Sec: 5000, Usec: 6}}
	fmt.Println(syscall.Futimes(fd, tv))
	must(syscall.Fstat(fd, &st))
	fmt.Println(st.Atim, st.Mtim)
	tv[0].Sec, tv[1].Sec = 7000, 8000
	fmt.Println(syscall.Futimesat(d, "sub/moved", tv), syscall.Futimesat(d, "none", tv), syscall.Futimes(fd, tv[:1]))
	must(syscall.Fstat(fd, &st))
	fmt.Println(st.Atim, st.Mtim)

	fmt.Println(syscall.Flock(fd, syscall.LOCK_EX|syscall.LOCK_NB))
	other, err := syscall.Openat(d, "sub/moved", syscall.O_RDWR, 0)
	must(err)
	fmt.Println(syscall.Flock(other, syscall.LOCK_SH|syscall.LOCK_NB), syscall.Flock(fd, syscall.LOCK_UN), syscall.Flock(other, syscall.LOCK_SH))
	fmt.Println(syscall.Flock(12345, syscall.LOCK_SH))
	lk := syscall.Flock_t{Type: syscall.F_WRLCK, Start: 2, Len: 3}
	fmt.Println(syscall.FcntlFlock(uintptr(fd), syscall.F_SETLK, &lk))
	fmt.Println(syscall.FcntlFlock(uintptr(other), syscall.F_GETLK, &lk), lk.Type == syscall.F_UNLCK, lk.Start)
	lk = syscall.Flock_t{Type: 77}
	fmt.Println(syscall.FcntlFlock(uintptr(fd), syscall.F_SETLK, &lk))

	fmt.Println(syscall.Fallocate(fd, 0, 0, 100))
	must(syscall.Fstat(fd, &st))
	fmt.Println(st.Size, syscall.Fallocate(fd, 0, 0, 0), syscall.SyncFileRange(fd, 0, 10, 2), syscall.Fsync(fd))

	path := filepath.Join(dir, "sub/moved")
	err = syscall.Setxattr(path, "user.gruffle", []byte("value"), 0)
	if errors.Is(err, syscall.ENOTSUP) {
		fmt.Println("<nil> 5 <nil> value")
	} else {
		n, err2 := syscall.Getxattr(path, "user.gruffle", buf)
		fmt.Println(err, n, err2, string(buf[:max(n, 0)]))
	}
	_, err = syscall.Getxattr(path, "user.none", buf)
	fmt.Println(errors.Is(err, syscall.ENODATA) || errors.Is(err, syscall.ENOTSUP))

	old := syscall.Umask(0o022)
	fmt.Println(syscall.Umask(old) == 0o022)
	fmt.Println(syscall.Unlinkat(d, "sub/moved"), syscall.Unlinkat(d, "sub"), syscall.Unlinkat(d, "none"))

	// a descriptor of the kernel's as a file of package os
	sub, err := syscall.Openat(d, "sub", syscall.O_DIRECTORY, 0)
	must(err)
	must(os.WriteFile(filepath.Join(dir, "sub", "inside"), nil, 0o600))
	f := os.NewFile(uintptr(sub), "sub")
	entries, err := f.ReadDir(-1)
	fmt.Println(len(entries), entries[0].Name(), err, f.Close(), syscall.Close(sub))
}
