// epoll and inotify: on a pipe, on a regular file, in a folder; select, and a nanosleep.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"syscall"
	"time"
	"unsafe"
)

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func epoll() {
	ep, err := syscall.EpollCreate1(syscall.EPOLL_CLOEXEC)
	must(err)
	var p, q [2]int
	must(syscall.Pipe(p[:]))
	must(syscall.Pipe(q[:]))
	for i, fd := range []int{p[0], q[0]} {
		must(syscall.EpollCtl(ep, syscall.EPOLL_CTL_ADD, fd, &syscall.EpollEvent{Events: syscall.EPOLLIN, Fd: int32(100 + i), Pad: -7}))
	}
	err = syscall.EpollCtl(ep, syscall.EPOLL_CTL_ADD, p[0], &syscall.EpollEvent{})
	fmt.Println("twice:", err)
	events := make([]syscall.EpollEvent, 5)
	n, err := syscall.EpollWait(ep, events, 0)
	fmt.Println("none:", n, err, events[0])
	syscall.Write(p[1], []byte("x"))
	syscall.Write(q[1], []byte("y"))
	n, err = syscall.EpollWait(ep, events[1:], -1)
	fmt.Println("two:", n, err, events[0], events[1].Fd+events[2].Fd, events[1].Events|events[2].Events, events[1].Pad, events[3])
	n, err = syscall.EpollWait(ep, events[:1], -1)
	fmt.Println("one:", n, err)
	must(syscall.EpollCtl(ep, syscall.EPOLL_CTL_DEL, q[0], nil))
	syscall.Close(p[1])
	events[0].Events = 0
	// A process that is just being started may have its copy of the end for a moment.
	for i := 0; i < 2000 && events[0].Events&syscall.EPOLLHUP == 0; i++ {
		time.Sleep(time.Duration(min(i, 1)) * time.Millisecond)
		n, err = syscall.EpollWait(ep, events, 1000)
	}
	fmt.Println("closed:", n, err, events[0].Events == syscall.EPOLLIN|syscall.EPOLLHUP)
	_, err = syscall.EpollWait(ep, nil, 0)
	fmt.Println("no room:", err)
	f, err := os.CreateTemp("", "epoll")
	must(err)
	defer os.Remove(f.Name())
	fmt.Println("file:", syscall.EpollCtl(ep, syscall.EPOLL_CTL_ADD, int(f.Fd()), &syscall.EpollEvent{}))
	fmt.Println("bad:", syscall.EpollCtl(ep, syscall.EPOLL_CTL_ADD, 12345, &syscall.EpollEvent{}), syscall.EpollCtl(p[0], syscall.EPOLL_CTL_DEL, q[0], nil))
	_, err = syscall.EpollCreate(0)
	fmt.Println(err, syscall.Close(ep))

	// select sees the same
	var r, w syscall.FdSet
	set := func(s *syscall.FdSet, fd int) { s.Bits[fd/64] |= 1 << (fd % 64) }
	has := func(s *syscall.FdSet, fd int) bool { return s.Bits[fd/64]>>(fd%64)&1 != 0 }
	set(&r, q[0])
	set(&w, q[1])
	n, err = syscall.Select(max(q[0], q[1])+1, &r, &w, nil, nil)
	fmt.Println("select:", n, err, has(&r, q[0]), has(&w, q[1]))
	syscall.Read(q[0], make([]byte, 1))
	n, err = syscall.Select(q[0]+1, &r, nil, nil, &syscall.Timeval{Usec: 1000})
	fmt.Println("select:", n, err, has(&r, q[0]))
	set(&r, q[0])
	ts := syscall.Timespec{Nsec: 1000}
	m, _, errno := syscall.Syscall6(syscall.SYS_PSELECT6, uintptr(q[0]+1), uintptr(unsafe.Pointer(&r)), 0, 0, uintptr(unsafe.Pointer(&ts)), 0)
	fmt.Println("pselect:", m, errno)

	// and poll
	type pollFd struct {
		fd      int32
		events  int16
		revents int16
	}
	syscall.Write(q[1], []byte("z"))
	fds := []pollFd{{int32(q[1]), 1, 0}, {-1, 1, 0}, {int32(q[0]), 1, 0}, {12345, 1, 0}}
	m, _, errno = syscall.Syscall(syscall.SYS_POLL, uintptr(unsafe.Pointer(&fds[0])), uintptr(len(fds)), 0)
	fmt.Println("poll:", m, errno, fds[0].revents, fds[1], fds[2].revents, fds[2].fd == int32(q[0]), fds[3])
	fmt.Println(syscall.Nanosleep(&syscall.Timespec{Nsec: 100}, &ts), syscall.Nanosleep(&syscall.Timespec{Nsec: -1}, nil))
}

func inotify() {
	dir, err := os.MkdirTemp("", "inotify")
	must(err)
	defer os.RemoveAll(dir)
	fd, err := syscall.InotifyInit1(syscall.IN_NONBLOCK | syscall.IN_CLOEXEC)
	must(err)
	buf := make([]byte, 4096)
	_, err = syscall.Read(fd, buf)
	fmt.Println("nothing yet:", err)
	wd, err := syscall.InotifyAddWatch(fd, dir, syscall.IN_CREATE|syscall.IN_DELETE|syscall.IN_MOVED_FROM|syscall.IN_MOVED_TO)
	fmt.Println(wd, err)
	_, err = syscall.InotifyAddWatch(fd, filepath.Join(dir, "none"), syscall.IN_CREATE)
	fmt.Println(err)
	must(os.WriteFile(filepath.Join(dir, "a"), nil, 0o600))
	must(os.Rename(filepath.Join(dir, "a"), filepath.Join(dir, "another")))
	must(os.Remove(filepath.Join(dir, "another")))
	n, err := syscall.Read(fd, buf)
	must(err)
	for at := 0; at < n; {
		e := *(*syscall.InotifyEvent)(unsafe.Pointer(&buf[at]))
		name := buf[at+syscall.SizeofInotifyEvent:][:e.Len]
		for i, c := range name {
			if c == 0 {
				name = name[:i]
				break
			}
		}
		fmt.Printf("%d %#x %t %s\n", e.Wd, e.Mask, e.Cookie != 0, name)
		at += syscall.SizeofInotifyEvent + int(e.Len)
	}
	r, err := syscall.InotifyRmWatch(fd, uint32(wd))
	fmt.Println(r, err)
	_, err = syscall.InotifyRmWatch(fd, 77)
	fmt.Println(err, syscall.Close(fd))

	// as a file of package os it waits in the poller
	fd, err = syscall.InotifyInit1(syscall.IN_NONBLOCK | syscall.IN_CLOEXEC)
	must(err)
	f := os.NewFile(uintptr(fd), "inotify")
	_, err = syscall.InotifyAddWatch(fd, dir, syscall.IN_CREATE)
	must(err)
	done := make(chan int)
	go func() {
		n, err := f.Read(buf)
		fmt.Println("file:", n, err)
		_, err = f.Read(buf)
		fmt.Println("file:", err)
		done <- 0
	}()
	must(os.Mkdir(filepath.Join(dir, "folder"), 0o700))
	var events [64]byte
	for n := 0; n == 0; {
		// until the goroutine has taken the event
		r, _, _ := syscall.Syscall(syscall.SYS_IOCTL, uintptr(fd), syscall.TIOCINQ, uintptr(unsafe.Pointer(&events)))
		if r == 0 && events[0] == 0 {
			n = 1
		}
	}
	f.Close()
	<-done
}

func main() {
	epoll()
	inotify()
}
