package poll

import "syscall"

// RawControl calls f with the descriptor.
func (fd *FD) RawControl(f func(uintptr)) error {
	return fd.withRef(func(n int) error {
		f(uintptr(n))
		return nil
	})
}

// RawRead calls f, and again when there may be something to read, until it returns true.
func (fd *FD) RawRead(f func(uintptr) bool) error {
	if err := fd.readLock(); err != nil {
		return err
	}
	defer fd.readUnlock()
	if err := fd.pd.prepareRead(fd.isFile); err != nil {
		return err
	}
	for !f(uintptr(fd.Sysfd)) {
		if err := fd.pd.waitRead(fd.isFile); err != nil {
			return err
		}
	}
	return nil
}

// RawWrite calls f, and again when a write may not block, until it returns true.
func (fd *FD) RawWrite(f func(uintptr) bool) error {
	if err := fd.writeLock(); err != nil {
		return err
	}
	defer fd.writeUnlock()
	if err := fd.pd.prepareWrite(fd.isFile); err != nil {
		return err
	}
	for !f(uintptr(fd.Sysfd)) {
		if err := fd.pd.waitWrite(fd.isFile); err != nil {
			return err
		}
	}
	return nil
}

// WriteOnce is one system call.
func (fd *FD) WriteOnce(p []byte) (int, error) {
	if err := fd.writeLock(); err != nil {
		return 0, err
	}
	defer fd.writeUnlock()
	return ignoringEINTRIO(syscall.Write, fd.Sysfd, p)
}

// String is text for the methods of descriptors' owners that are not for everybody: nobody else can name the type.
type String string
