package main

import (
	"errors"
	"fmt"
	"os"
	"syscall"
)

func main() {
	var p [2]int
	fmt.Println(syscall.Pipe(p[:]), p[0] > 2, p[1] > p[0])
	n, err := syscall.Write(p[1], []byte("hello"))
	fmt.Println(n, err)
	buf := make([]byte, 10)
	n, err = syscall.Read(p[0], buf)
	fmt.Println(n, err, string(buf[:n]))
	fmt.Println(syscall.Close(p[1]))
	n, err = syscall.Read(p[0], buf)
	fmt.Println(n, err)
	fmt.Println(syscall.Close(p[0]), syscall.Close(p[0]))
	_, err = syscall.Read(p[0], buf)
	fmt.Println(err, err == syscall.EBADF, errors.Is(err, os.ErrInvalid))
	var e syscall.Errno = syscall.ENOENT
	fmt.Println(e, int(e), e.Is(os.ErrNotExist), errors.Is(e, os.ErrNotExist), errors.Is(syscall.EACCES, os.ErrPermission), syscall.EAGAIN.Temporary(), syscall.EAGAIN.Timeout(), syscall.Errno(0), syscall.Errno(9999))
	fmt.Println(syscall.Getpid() == os.Getpid(), syscall.Gettid() > 0, syscall.Kill(syscall.Getpid(), 0))
	fmt.Println(syscall.SIGINT, syscall.SIGKILL, syscall.Signal(100), int(syscall.SIGTERM))
	r, w, err := os.Pipe()
	fmt.Println(err)
	go func() { w.Write([]byte("through os.Pipe")); w.Close() }()
	for {
		n, err := r.Read(buf)
		fmt.Printf("%q %v\n", buf[:n], err)
		if err != nil {
			break
		}
	}
	r.Close()
	_, err = w.Write(buf)
	fmt.Println(errors.Is(err, os.ErrClosed))
}
