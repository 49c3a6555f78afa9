package poll

import "syscall"

// TestHookDidSendFile is told what SendFile has done.
var TestHookDidSendFile = func(dstFD *FD, src uintptr, written int64, err error, handled bool) {}

// maxSend is as much as one sendfile takes.
const maxSend = 1<<31 - 1

// SendFile sends size bytes of a file, from where it is, without reading them; all that there is if size is 0. If it is not handled nothing
// was sent, and the caller is to copy.
func SendFile(dstFD *FD, src uintptr, size int64) (n int64, err error, handled bool) {
	defer func() { TestHookDidSendFile(dstFD, src, n, err, handled) }()
	if err := dstFD.writeLock(); err != nil {
		return 0, err, false
	}
	defer dstFD.writeUnlock()
	if err := dstFD.pd.prepareWrite(dstFD.isFile); err != nil {
		return 0, err, false
	}
	for {
		most := int64(maxSend)
		if size > 0 {
			most = min(most, size-n)
		}
		m, err := syscall.Sendfile(dstFD.Sysfd, int(src), nil, int(most))
		n += int64(max(m, 0))
		switch err {
		case nil:
			if m == 0 || size > 0 && n >= size {
				return n, nil, true
			}
		case syscall.EINTR:
			// again
		case syscall.EAGAIN:
			if size > 0 && n >= size {
				return n, nil, true
			}
			if err = dstFD.pd.waitWrite(dstFD.isFile); err != nil {
				return n, err, true
			}
		case syscall.ENOSYS, syscall.EOPNOTSUPP, syscall.EINVAL:
			return n, err, n > 0
		default:
			return n, err, true
		}
	}
}
