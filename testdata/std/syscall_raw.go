// System calls by number, descriptors: dup, fcntl, limits.
package main

import (
	"fmt"
	"os"
	"syscall"
	"unsafe"
)

func main() {
	pid, _, errno := syscall.Syscall(syscall.SYS_GETPID, 0, 0, 0)
	fmt.Println(int(pid) == os.Getpid(), errno == 0)
	tid, _, errno := syscall.RawSyscall(syscall.SYS_GETTID, 0, 0, 0)
	fmt.Println(tid > 0, errno == 0)

	var p [2]int
	if err := syscall.Pipe(p[:]); err != nil {
		panic(err)
	}
	text := []byte("by number")
	n, _, errno := syscall.Syscall(syscall.SYS_WRITE, uintptr(p[1]), uintptr(unsafe.Pointer(&text[0])), uintptr(len(text)))
	fmt.Println(n, errno == 0)
	buf := make([]byte, 20)
	n, _, errno = syscall.Syscall(syscall.SYS_READ, uintptr(p[0]), uintptr(unsafe.Pointer(&buf[3])), 4)
	fmt.Println(n, errno == 0, string(buf[3:7]))
	flags, _, errno := syscall.Syscall(syscall.SYS_FCNTL, uintptr(p[0]), syscall.F_GETFL, 0)
	fmt.Println(flags&syscall.O_NONBLOCK != 0, errno == 0)
	if err := syscall.SetNonblock(p[0], true); err != nil {
		panic(err)
	}
	flags, _, errno = syscall.Syscall(syscall.SYS_FCNTL, uintptr(p[0]), syscall.F_GETFL, 0)
	fmt.Println(flags&syscall.O_NONBLOCK != 0, errno == 0)
	syscall.Read(p[0], buf)
	_, err := syscall.Read(p[0], buf)
	fmt.Println(err)
	_, _, errno = syscall.Syscall(syscall.SYS_CLOSE, uintptr(p[0]), 0, 0)
	fmt.Println(errno == 0)
	r, _, errno := syscall.Syscall(syscall.SYS_CLOSE, uintptr(p[0]), 0, 0)
	fmt.Println(r == ^uintptr(0), errno)
	r, _, errno = syscall.RawSyscall6(9999, 0, 0, 0, 0, 0, 0)
	fmt.Println(r == ^uintptr(0), errno)

	fd, err := syscall.Socket(syscall.AF_INET, syscall.SOCK_STREAM, 0)
	if err != nil {
		panic(err)
	}
	one := int32(1)
	_, _, errno = syscall.Syscall6(syscall.SYS_SETSOCKOPT, uintptr(fd), syscall.SOL_SOCKET, syscall.SO_KEEPALIVE,
		uintptr(unsafe.Pointer(&one)), unsafe.Sizeof(one), 0)
	fmt.Println(errno == 0)
	value, length := int32(7), uint32(4)
	_, _, errno = syscall.Syscall6(syscall.SYS_GETSOCKOPT, uintptr(fd), syscall.SOL_SOCKET, syscall.SO_KEEPALIVE,
		uintptr(unsafe.Pointer(&value)), uintptr(unsafe.Pointer(&length)), 0)
	fmt.Println(value, length, errno == 0)
	syscall.Close(fd)

	// dup shares the offset
	f, err := os.CreateTemp("", "gruffle")
	if err != nil {
		panic(err)
	}
	defer os.Remove(f.Name())
	f.WriteString("0123456789")
	d, err := syscall.Dup(int(f.Fd()))
	fmt.Println(err)
	fmt.Println(f.Seek(2, 0))
	n2, err := syscall.Read(d, buf[:3])
	fmt.Println(string(buf[:n2]), err)
	f.Close()
	n2, err = syscall.Read(d, buf)
	fmt.Println(string(buf[:n2]), err)
	fmt.Println(syscall.Dup2(p[1], d))
	_, err = syscall.Seek(d, 0, 0)
	fmt.Println(err)
	fmt.Println(syscall.Dup3(d, d, 0), syscall.Dup2(d, d), syscall.Dup2(12345, d))
	_, err = syscall.Dup(12345)
	fmt.Println(err)

	var lim, again syscall.Rlimit
	fmt.Println(syscall.Getrlimit(syscall.RLIMIT_NOFILE, &lim))
	fmt.Println(syscall.Setrlimit(syscall.RLIMIT_NOFILE, &lim))
	fmt.Println(syscall.Getrlimit(syscall.RLIMIT_NOFILE, &again), again == lim)
	fmt.Println(syscall.Getrlimit(99, &again))
}
