package syscall

import "unsafe"

// EpollCreate makes an epoll descriptor; the size only has to be positive.
func EpollCreate(size int) (fd int, err error) { return sys(SYS_EPOLL_CREATE, uintptr(size)) }

// EpollCreate1 makes one with flags.
func EpollCreate1(flag int) (fd int, err error) { return sys(SYS_EPOLL_CREATE1, uintptr(flag)) }

// EpollCtl changes what it waits for.
func EpollCtl(epfd int, op int, fd int, event *EpollEvent) (err error) {
	return sys0(SYS_EPOLL_CTL, uintptr(epfd), uintptr(op), uintptr(fd), uintptr(unsafe.Pointer(event)))
}

// EpollWait waits for events, for some milliseconds, or for ever if msec is -1.
func EpollWait(epfd int, events []EpollEvent, msec int) (n int, err error) {
	first := uintptr(unsafe.Pointer(&nothing))
	if len(events) > 0 {
		first = uintptr(unsafe.Pointer(&events[0]))
	}
	return sys(SYS_EPOLL_WAIT, uintptr(epfd), first, uintptr(len(events)), uintptr(msec))
}

// InotifyInit makes an inotify descriptor.
func InotifyInit() (fd int, err error) { return InotifyInit1(0) }

// InotifyInit1 makes one with flags.
func InotifyInit1(flags int) (fd int, err error) { return sys(SYS_INOTIFY_INIT1, uintptr(flags)) }

// InotifyAddWatch makes it tell about a file or folder.
func InotifyAddWatch(fd int, pathname string, mask uint32) (watchdesc int, err error) {
	return orMinus1(onPath2(SYS_INOTIFY_ADD_WATCH, fd, pathname, uintptr(mask)))
}

// InotifyRmWatch ends that.
func InotifyRmWatch(fd int, watchdesc uint32) (success int, err error) {
	return sys(SYS_INOTIFY_RM_WATCH, uintptr(fd), uintptr(watchdesc))
}
