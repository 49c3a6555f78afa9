// System calls on the program's memory: numbers, arrays, structs, slices of structs, pointers in structs; mappings; splice and tee.
package main

import (
	"fmt"
	"os"
	"syscall"
	"unsafe"
)

func must(err error) {
	if err != nil {
		panic(err)
	}
}

type pair struct {
	a uint32
	b [2]uint16
}

type holder struct {
	before uint64
	inner  pair
	after  uint64
}

func main() {
	var p [2]int
	must(syscall.Pipe(p[:]))
	r, w := uintptr(p[0]), uintptr(p[1])
	call := func(number, fd uintptr, at unsafe.Pointer, n uintptr) {
		m, _, errno := syscall.Syscall(number, fd, uintptr(at), n)
		fmt.Print(m, " ", errno, " ")
	}
	write := func(at unsafe.Pointer, n uintptr) { call(syscall.SYS_WRITE, w, at, n) }
	read := func(at unsafe.Pointer, n uintptr) { call(syscall.SYS_READ, r, at, n) }

	// variables of all kinds
	x, y := uint64(0x0102030405060708), uint64(0)
	write(unsafe.Pointer(&x), 8)
	read(unsafe.Pointer(&y), 8)
	fmt.Printf("%#x\n", y)
	f, g := 1.5, 0.0
	write(unsafe.Pointer(&f), 8)
	read(unsafe.Pointer(&g), 8)
	fmt.Println(g)
	yes, no := true, false
	write(unsafe.Pointer(&yes), 1)
	read(unsafe.Pointer(&no), 1)
	fmt.Println(no)
	s, t := [3]int32{1, -2, 3}, [4]int32{9, 9, 9, 9}
	write(unsafe.Pointer(&s), 12)
	read(unsafe.Pointer(&t[1]), 12)
	fmt.Println(t)
	q, h := pair{7, [2]uint16{8, 9}}, holder{before: 1, after: 2}
	write(unsafe.Pointer(&q), 8)
	read(unsafe.Pointer(&h.inner), 8)
	fmt.Println(h)
	write(unsafe.Pointer(&h.inner.b[1]), 2)
	read(unsafe.Pointer(&q.a), 2)
	fmt.Println(q)
	list, back := []pair{{1, [2]uint16{2, 3}}, {4, [2]uint16{5, 6}}}, make([]pair, 3)
	write(unsafe.Pointer(&list[0]), 16)
	read(unsafe.Pointer(&back[0]), 16)
	fmt.Println(back)
	array, copied := [2]pair{{1, [2]uint16{2, 3}}, {4, [2]uint16{5, 6}}}, [2]pair{}
	write(unsafe.Pointer(&array), 16)
	read(unsafe.Pointer(&copied), 16)
	fmt.Println(copied)
	rows, more := [2][3]byte{{1, 2, 3}, {4, 5, 6}}, [2][3]byte{}
	write(unsafe.Pointer(&rows), 6)
	read(unsafe.Pointer(&more), 6)
	fmt.Println(more)
	write(nil, 3)
	write(unsafe.Pointer(&x), 0)
	fmt.Println()
	seen := *(*[2]pair)(unsafe.Pointer(&list[0]))
	fmt.Println(seen)

	// pointers in structs
	one, two := []byte("one, "), []byte("-two-")
	vec := []syscall.Iovec{{Base: &one[0], Len: 5}, {Base: &two[1], Len: 3}}
	n, _, errno := syscall.Syscall(syscall.SYS_WRITEV, w, uintptr(unsafe.Pointer(&vec[0])), 2)
	fmt.Println(n, errno)
	in1, in2 := make([]byte, 4), make([]byte, 10)
	vec = []syscall.Iovec{{Base: &in1[0]}, {Base: &in2[2]}}
	vec[0].SetLen(4)
	vec[1].SetLen(6)
	n, _, errno = syscall.Syscall(syscall.SYS_READV, r, uintptr(unsafe.Pointer(&vec[0])), 2)
	fmt.Printf("%d %d %q %q\n", n, errno, in1, in2)
	socks, err := syscall.Socketpair(syscall.AF_UNIX, syscall.SOCK_DGRAM, 0)
	must(err)
	rights := syscall.UnixRights(p[0])
	iov := syscall.Iovec{Base: &one[0], Len: 3}
	msg := syscall.Msghdr{Iov: &iov, Iovlen: 1, Control: &rights[0]}
	msg.SetControllen(len(rights))
	n, _, errno = syscall.Syscall(syscall.SYS_SENDMSG, uintptr(socks[0]), uintptr(unsafe.Pointer(&msg)), 0)
	fmt.Println(n, errno)
	control := make([]byte, 100)
	iov = syscall.Iovec{Base: &in2[0], Len: 10}
	msg = syscall.Msghdr{Iov: &iov, Iovlen: 1, Control: &control[0], Controllen: 100}
	n, _, errno = syscall.Syscall(syscall.SYS_RECVMSG, uintptr(socks[1]), uintptr(unsafe.Pointer(&msg)), 0)
	fmt.Println(n, errno, string(in2[:3]), msg.Controllen, msg.Flags)
	got, err := syscall.ParseSocketControlMessage(control[:msg.Controllen])
	must(err)
	fds, err := syscall.ParseUnixRights(&got[0])
	must(err)
	syscall.Write(p[1], []byte("passed on"))
	m, err := syscall.Read(fds[0], in2)
	fmt.Println(fds[0] > 2, m, err)
	var sa syscall.RawSockaddrUnix
	length := uint32(syscall.SizeofSockaddrUnix)
	_, _, errno = syscall.Syscall(syscall.SYS_GETSOCKNAME, uintptr(socks[0]), uintptr(unsafe.Pointer(&sa)), uintptr(unsafe.Pointer(&length)))
	fmt.Println(errno, sa.Family, length)
	var pipe [2]int32
	_, _, errno = syscall.RawSyscall(syscall.SYS_PIPE2, uintptr(unsafe.Pointer(&pipe)), syscall.O_CLOEXEC, 0)
	fmt.Println(errno, pipe[0] > 2, pipe[1] > pipe[0])
	_, _, errno = syscall.Syscall(syscall.SYS_READ, 12345, uintptr(unsafe.Pointer(&x)), 8)
	fmt.Println(errno)

	// between pipes
	syscall.Write(p[1], []byte("tea and more"))
	k, err := syscall.Tee(p[0], int(pipe[1]), 3, 0)
	fmt.Println(k, err)
	k, err = syscall.Splice(p[0], nil, int(pipe[1]), nil, 5, 0)
	fmt.Println(k, err)
	m, err = syscall.Read(int(pipe[0]), control)
	fmt.Println(string(control[:m]), err)
	file, err := os.CreateTemp("", "memory")
	must(err)
	defer os.Remove(file.Name())
	off := int64(3)
	k, err = syscall.Splice(p[0], nil, int(file.Fd()), &off, 100, 0)
	fmt.Println(k, err, off)
	_, err = syscall.Splice(int(file.Fd()), nil, int(file.Fd()), nil, 1, 0)
	fmt.Println(err)

	// mappings
	mapping(file)
}

func mapping(file *os.File) {
	must(os.WriteFile(file.Name(), []byte("0123456789"), 0))
	fd := int(file.Fd())
	m, err := syscall.Mmap(fd, 0, 10, syscall.PROT_READ, syscall.MAP_PRIVATE)
	fmt.Println(string(m), cap(m), err)
	fmt.Println(syscall.Madvise(m, syscall.MADV_SEQUENTIAL))
	fmt.Println(syscall.Munmap(m[:5]), syscall.Munmap(m))
	m, err = syscall.Mmap(fd, 0, 10, syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_SHARED)
	must(err)
	copy(m[2:], "AB")
	_, _, errno := syscall.Syscall(syscall.SYS_MSYNC, uintptr(unsafe.Pointer(&m[0])), uintptr(len(m)), syscall.MS_SYNC)
	b, _ := os.ReadFile(file.Name())
	fmt.Println(errno, string(b))
	m[9] = 'Z'
	fmt.Println(syscall.Munmap(m), syscall.Munmap(m))
	b, _ = os.ReadFile(file.Name())
	fmt.Println(string(b))
	m, err = syscall.Mmap(-1, 0, 5000, syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_ANON|syscall.MAP_PRIVATE)
	fmt.Println(len(m), m[4999], err)
	m[1] = 7
	err = syscall.Madvise(m, syscall.MADV_DONTNEED)
	fmt.Println(err, m[1])
	fmt.Println(syscall.Mprotect(m, syscall.PROT_READ), syscall.Munmap(m))
	_, err = syscall.Mmap(12345, 0, 10, syscall.PROT_READ, syscall.MAP_PRIVATE)
	fmt.Println(err)
	_, err = syscall.Mmap(fd, 0, 0, syscall.PROT_READ, syscall.MAP_PRIVATE)
	fmt.Println(err)
	_, err = syscall.Mmap(fd, 1, 10, syscall.PROT_READ, syscall.MAP_PRIVATE)
	fmt.Println(err)
}
