// What the system tells of itself, and of what is no terminal: uname, statfs, sysinfo, times, groups of processes, termios.
package main

import (
	"fmt"
	"os"
	"runtime"
	"syscall"
	"unsafe"
)

func text(s []int8) string {
	var b []byte
	for _, c := range s {
		if c == 0 {
			break
		}
		b = append(b, byte(c))
	}
	return string(b)
}

func main() {
	var u syscall.Utsname
	err := syscall.Uname(&u)
	host, _ := os.Hostname()
	fmt.Println(err, text(u.Sysname[:]), text(u.Nodename[:]) == host, text(u.Machine[:]), len(text(u.Release[:])) > 2)
	fmt.Println(unsafe.Sizeof(u), unsafe.Sizeof(syscall.Statfs_t{}), unsafe.Sizeof(syscall.Termios{}), unsafe.Sizeof(syscall.Timex{}),
		unsafe.Sizeof(syscall.Sysinfo_t{}), unsafe.Sizeof(syscall.PtraceRegs{}), unsafe.Sizeof(syscall.Dirent{}), unsafe.Sizeof(syscall.TCPInfo{}))

	var s, t syscall.Statfs_t
	err = syscall.Statfs("/", &s)
	fmt.Println(err, s.Bsize > 0, s.Blocks > 0, s.Bfree <= s.Blocks, s.Namelen)
	root, err := os.Open("/")
	if err != nil {
		panic(err)
	}
	err = syscall.Fstatfs(int(root.Fd()), &t)
	fmt.Println(err, t.Type == s.Type, t.Bsize == s.Bsize, t.Blocks == s.Blocks)
	fmt.Println(syscall.Statfs("/no/such/place", &s), syscall.Fstatfs(12345, &s), syscall.Statfs("a\x00b", &s))

	var i syscall.Sysinfo_t
	fmt.Println(syscall.Sysinfo(&i), i.Uptime > 0, i.Totalram > 0, i.Procs > 0, i.Unit)
	var tms syscall.Tms
	ticks, err := syscall.Times(&tms)
	fmt.Println(err, ticks > 0, tms.Utime >= 0)
	var x syscall.Timex
	state, err := syscall.Adjtimex(&x)
	fmt.Println(err, state >= 0, x.Time.Sec > 1e9 || err != nil)

	pid := os.Getpid()
	group, err := syscall.Getpgid(0)
	fmt.Println(err, group == syscall.Getpgrp())
	own, err := syscall.Getpgid(pid)
	fmt.Println(err, own == group)
	_, err = syscall.Getpgid(1 << 30)
	fmt.Println(err)
	prio, err := syscall.Getpriority(syscall.PRIO_PROCESS, 0)
	fmt.Println(err, prio >= 1, prio <= 40)
	runtime.LockOSThread()
	fmt.Println(syscall.Tgkill(pid, syscall.Gettid(), 0), syscall.Tgkill(pid, 1<<30, 0))
	fmt.Println(syscall.Setreuid(-1, -1), syscall.Setresgid(-1, -1, -1), syscall.Setegid(syscall.Getegid()), syscall.Setuid(os.Getuid()))

	var p [2]int
	if err := syscall.Pipe(p[:]); err != nil {
		panic(err)
	}
	var term syscall.Termios
	var size struct{ Row, Col, X, Y uint16 }
	for _, fd := range []int{p[0], int(root.Fd()), 12345} {
		_, _, e1 := syscall.Syscall(syscall.SYS_IOCTL, uintptr(fd), syscall.TCGETS, uintptr(unsafe.Pointer(&term)))
		_, _, e2 := syscall.Syscall(syscall.SYS_IOCTL, uintptr(fd), syscall.TIOCGWINSZ, uintptr(unsafe.Pointer(&size)))
		fmt.Println(e1, e2, size)
	}
	syscall.Write(p[1], []byte("12345"))
	var n int32
	_, _, e := syscall.Syscall(syscall.SYS_IOCTL, uintptr(p[0]), syscall.TIOCINQ, uintptr(unsafe.Pointer(&n)))
	fmt.Println(n, e)
	_, _, e = syscall.AllThreadsSyscall(syscall.SYS_PRCTL, ^uintptr(0), 0, 0)
	fmt.Println(e != 0)

	regs := syscall.PtraceRegs{}
	regs.SetPC(17)
	fmt.Println(regs.PC(), regs.Rip, syscall.PtraceDetach(1<<30), syscall.PtraceGetRegs(1<<30, &regs))
	fmt.Println(string(syscall.StringByteSlice("ab")), *syscall.StringBytePtr("c"), len(syscall.StringSlicePtr([]string{"d", "e"})))

	// links of this machine, as netlink tells them
	rib, err := syscall.NetlinkRIB(syscall.RTM_GETLINK, syscall.AF_UNSPEC)
	fmt.Println(err)
	messages, err := syscall.ParseNetlinkMessage(rib)
	fmt.Println(err)
	for _, m := range messages {
		if m.Header.Type != syscall.RTM_NEWLINK {
			continue
		}
		attrs, err := syscall.ParseNetlinkRouteAttr(&m)
		for _, a := range attrs {
			if a.Attr.Type == syscall.IFLA_IFNAME && string(a.Value) == "lo\x00" {
				fmt.Println("lo", err)
			}
		}
	}
	_, err = syscall.ParseNetlinkMessage(make([]byte, 20))
	fmt.Println(err)
	_, err = syscall.ParseNetlinkRouteAttr(&syscall.NetlinkMessage{})
	fmt.Println(err)
}
