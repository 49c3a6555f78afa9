package poll

import (
	"io"
	"syscall"
)

// maxIOV is how many buffers one system call takes.
const maxIOV = 1024

// TestHookDidWritev is told how much each system call of Writev has written.
var TestHookDidWritev = func(wrote int) {}

// Writev writes the buffers, and takes off what is written.
func (fd *FD) Writev(v *[][]byte) (int64, error) {
	if err := fd.writeLock(); err != nil {
		return 0, err
	}
	defer fd.writeUnlock()
	if err := fd.pd.prepareWrite(fd.isFile); err != nil {
		return 0, err
	}
	var done int64
	for {
		consume(v, 0) // empty ones in front
		if len(*v) == 0 {
			return done, nil
		}
		n := writev(fd.Sysfd, portion(*v))
		var err error
		if n < 0 {
			n, err = 0, syscall.Errno(-n)
		}
		TestHookDidWritev(n)
		done += int64(n)
		consume(v, int64(n))
		switch {
		case err == syscall.EINTR:
			continue
		case err == syscall.EAGAIN && fd.pd.pollable():
			if err = fd.pd.waitWrite(fd.isFile); err == nil {
				continue
			}
		case err == nil && n == 0:
			err = io.ErrUnexpectedEOF
		}
		if err != nil {
			return done, err
		}
	}
}

// portion returns as much of v as one system call takes.
func portion(v [][]byte) [][]byte {
	size, count := 0, 0
	for count < len(v) && count < maxIOV {
		size += len(v[count])
		if size > maxRW {
			break
		}
		count++
	}
	if count == 0 {
		return [][]byte{v[0][:maxRW]}
	}
	return v[:count]
}

// consume takes n bytes off the buffers.
func consume(v *[][]byte, n int64) {
	for len(*v) > 0 {
		first := (*v)[0]
		if int64(len(first)) > n {
			(*v)[0] = first[n:]
			return
		}
		n -= int64(len(first))
		(*v)[0] = nil
		*v = (*v)[1:]
	}
}
