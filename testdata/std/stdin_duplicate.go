// A duplicate of standard input, where that is a pipe or a socket, may be non-blocking and has deadlines.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"syscall"
	"time"
)

func child() {
	fd, err := syscall.Dup(0)
	fmt.Println(err, syscall.SetNonblock(fd, true))
	b := make([]byte, 10)
	n, err := syscall.Read(fd, b)
	fmt.Println(n, err)
	f := os.NewFile(uintptr(fd), "duplicate")
	fmt.Println(f.SetReadDeadline(time.Now().Add(20 * time.Millisecond)))
	n, err = f.Read(b)
	fmt.Println(n, err, errors.Is(err, os.ErrDeadlineExceeded))
	fmt.Println(f.SetReadDeadline(time.Time{}))
	fmt.Println("ready")
	n, err = f.Read(b[:4])
	fmt.Printf("%q %v\n", b[:n], err)
	fmt.Println(f.Close())
	in := bufio.NewScanner(os.Stdin) // does not block either, which it does not show
	for in.Scan() {
		fmt.Println("line", in.Text())
	}
	fmt.Println(in.Err())
}

// parent shows what the child says, and feeds it when it is ready.
func parent(in *os.File, say func()) {
	self, err := os.Executable()
	if err != nil {
		panic(err)
	}
	cmd := exec.Command(self, "child")
	cmd.Stdin = in
	out, _ := cmd.StdoutPipe()
	fmt.Println(cmd.Start())
	in.Close()
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		fmt.Println("  ", lines.Text())
		if lines.Text() == "ready" {
			say()
		}
	}
	fmt.Println(cmd.Wait())
}

func main() {
	if len(os.Args) > 1 {
		child()
		return
	}
	r, w, _ := os.Pipe()
	parent(r, func() {
		w.WriteString("one\ntwo\nthree\n")
		w.Close()
	})
	fds, _ := syscall.Socketpair(syscall.AF_UNIX, syscall.SOCK_STREAM|syscall.SOCK_CLOEXEC, 0)
	near := os.NewFile(uintptr(fds[0]), "near")
	parent(os.NewFile(uintptr(fds[1]), "far"), func() {
		near.WriteString("one\ntwo\nthree\n")
		near.Close()
	})
}
