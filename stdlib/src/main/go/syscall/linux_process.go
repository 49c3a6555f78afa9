package syscall

import "unsafe"

// Setuid sets the user; like its kin, for all threads, by the C library.
func Setuid(uid int) (err error) { return setIds("setuid", uid) }

// Setgid sets the group.
func Setgid(gid int) (err error) { return setIds("setgid", gid) }

// Seteuid sets the user in effect.
func Seteuid(euid int) (err error) { return setIds("setresuid", -1, euid, -1) }

// Setegid sets the group in effect.
func Setegid(egid int) (err error) { return setIds("setresgid", -1, egid, -1) }

// Setreuid sets the user and the one in effect.
func Setreuid(ruid, euid int) (err error) { return setIds("setreuid", ruid, euid) }

// Setregid sets the group and the one in effect.
func Setregid(rgid, egid int) (err error) { return setIds("setregid", rgid, egid) }

// Setresuid sets the user, the one in effect, and the saved one.
func Setresuid(ruid, euid, suid int) (err error) { return setIds("setresuid", ruid, euid, suid) }

// Setresgid sets the group, the one in effect, and the saved one.
func Setresgid(rgid, egid, sgid int) (err error) { return setIds("setresgid", rgid, egid, sgid) }

// Setgroups sets all other groups.
func Setgroups(gids []int) (err error) { return errnoErr(setgroups(gids)) }

func setIds(function string, ids ...int) error { return errnoErr(setCredentials(function, ids)) }

// Setfsuid sets the user for files, of the thread that runs the goroutine.
func Setfsuid(uid int) (err error) { return sys0(SYS_SETFSUID, uintptr(uid)) }

// Setfsgid sets the group for files.
func Setfsgid(gid int) (err error) { return sys0(SYS_SETFSGID, uintptr(gid)) }

// Getpgid returns a process's group.
func Getpgid(pid int) (pgid int, err error) { return sys(SYS_GETPGID, uintptr(pid)) }

// Getpgrp returns this process's group.
func Getpgrp() (pid int) {
	pid, _ = sys(SYS_GETPGRP)
	return pid
}

// Setpgid sets a process's group.
func Setpgid(pid int, pgid int) (err error) { return sys0(SYS_SETPGID, uintptr(pid), uintptr(pgid)) }

// Setsid begins a session.
func Setsid() (pid int, err error) { return sys(SYS_SETSID) }

// Getpriority returns 20 less the niceness.
func Getpriority(which int, who int) (prio int, err error) {
	return sys(SYS_GETPRIORITY, uintptr(which), uintptr(who))
}

// Setpriority sets the niceness.
func Setpriority(which int, who int, prio int) (err error) {
	return sys0(SYS_SETPRIORITY, uintptr(which), uintptr(who), uintptr(prio))
}

// Tgkill sends a signal to a thread.
func Tgkill(tgid int, tid int, sig Signal) (err error) {
	return sys0(SYS_TGKILL, uintptr(tgid), uintptr(tid), uintptr(sig))
}

// Pause waits for a signal that this thread gets.
func Pause() (err error) { return sys0(SYS_PAUSE) }

// Nanosleep blocks the thread.
func Nanosleep(time *Timespec, leftover *Timespec) (err error) {
	return sys0(SYS_NANOSLEEP, uintptr(unsafe.Pointer(time)), uintptr(unsafe.Pointer(leftover)))
}

// Unshare gives the thread that runs the goroutine namespaces of its own.
func Unshare(flags int) (err error) { return sys0(SYS_UNSHARE, uintptr(flags)) }

// Times returns what the process has used, and clock ticks since some time in the past.
func Times(tms *Tms) (ticks uintptr, err error) {
	n, err := sys(SYS_TIMES, uintptr(unsafe.Pointer(tms)))
	return uintptr(n), err
}

// Uname describes the system.
func Uname(buf *Utsname) (err error) { return sys0(SYS_UNAME, uintptr(unsafe.Pointer(buf))) }

// Sysinfo describes how busy it is.
func Sysinfo(info *Sysinfo_t) (err error) { return sys0(SYS_SYSINFO, uintptr(unsafe.Pointer(info))) }

// Ustat describes a mounted file system.
func Ustat(dev int, ubuf *Ustat_t) (err error) {
	return sys0(SYS_USTAT, uintptr(dev), uintptr(unsafe.Pointer(ubuf)))
}

// Adjtimex tunes the clock.
func Adjtimex(buf *Timex) (state int, err error) {
	return sys(SYS_ADJTIMEX, uintptr(unsafe.Pointer(buf)))
}

// Settimeofday sets it.
func Settimeofday(tv *Timeval) (err error) {
	return sys0(SYS_SETTIMEOFDAY, uintptr(unsafe.Pointer(tv)), 0)
}

// Sethostname sets the system's name.
func Sethostname(p []byte) (err error) { return sys0(SYS_SETHOSTNAME, bytesArg(p), uintptr(len(p))) }

// Setdomainname sets the domain's.
func Setdomainname(p []byte) (err error) {
	return sys0(SYS_SETDOMAINNAME, bytesArg(p), uintptr(len(p)))
}

// Klogctl reads the kernel's log.
func Klogctl(typ int, buf []byte) (n int, err error) {
	return sys(SYS_SYSLOG, uintptr(typ), bytesArg(buf), uintptr(len(buf)))
}

// Reboot restarts the machine.
func Reboot(cmd int) (err error) {
	return sys0(SYS_REBOOT, LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, uintptr(cmd), 0)
}

// Iopl lets the thread use ports.
func Iopl(level int) (err error) { return sys0(SYS_IOPL, uintptr(level)) }

// Ioperm lets it use some.
func Ioperm(from int, num int, on int) (err error) {
	return sys0(SYS_IOPERM, uintptr(from), uintptr(num), uintptr(on))
}

// StringByteSlice returns s with a 0 behind; it panics if there is one in it.
func StringByteSlice(s string) []byte {
	b, err := ByteSliceFromString(s)
	if err != nil {
		panic("syscall: string with NUL passed to StringByteSlice")
	}
	return b
}

// StringBytePtr returns the address of its first byte.
func StringBytePtr(s string) *byte { return &StringByteSlice(s)[0] }

// StringSlicePtr returns the addresses of all strings, and a nil behind.
func StringSlicePtr(ss []string) []*byte {
	all := make([]*byte, len(ss)+1)
	for i, s := range ss {
		all[i] = StringBytePtr(s)
	}
	return all
}
