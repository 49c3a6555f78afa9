package os

import (
	"errors"
	"internal/hooks"
	"internal/poll"
	"io"
	"io/fs"
	"syscall"
	"time"
)

// Flags of OpenFile.
const (
	O_RDONLY int = syscall.O_RDONLY
	O_WRONLY int = syscall.O_WRONLY
	O_RDWR   int = syscall.O_RDWR
	O_APPEND int = syscall.O_APPEND
	O_CREATE int = syscall.O_CREAT
	O_EXCL   int = syscall.O_EXCL
	O_SYNC   int = syscall.O_SYNC
	O_TRUNC  int = syscall.O_TRUNC
)

// Where an offset counts from; package io has them too.
const (
	SEEK_SET int = 0
	SEEK_CUR int = 1
	SEEK_END int = 2
)

const (
	DevNull           = "/dev/null"
	PathSeparator     = '/'
	PathListSeparator = ':'
)

// IsPathSeparator reports whether c separates the elements of a path.
func IsPathSeparator(c uint8) bool { return c == PathSeparator }

// A File is an open file. Its methods may be called in parallel.
type File struct {
	*file // so that nobody can overwrite it
}

type file struct {
	pfd         poll.FD
	name        string
	dir         *dirInfo // of a directory that is being read
	nonblock    bool     // it has been made so: Fd ends that
	stdoutOrErr bool
	appendMode  bool
	inRoot      bool // opened by a Root: its path is not to be trusted
}

// The standard streams.
var (
	Stdin  = NewFile(uintptr(syscall.Stdin), "/dev/stdin")
	Stdout = NewFile(uintptr(syscall.Stdout), "/dev/stdout")
	Stderr = NewFile(uintptr(syscall.Stderr), "/dev/stderr")
)

// NewFile returns a File of a descriptor, nil if it cannot be one.
func NewFile(fd uintptr, name string) *File {
	if int(fd) < 0 {
		return nil
	}
	if fd > 2 && isNonblock(int(fd)) {
		return newFile(int(fd), name, kindNonblocking)
	}
	return newFile(int(fd), name, kindBlocking)
}

// Kinds of descriptors for newFile.
const (
	kindBlocking    = iota // its reads and writes block a thread
	kindNonblocking        // does not block, so the poller waits for it; it is not ours to change that
	kindPollable           // does not block from now on, if the poller knows its kind, until Fd is called
)

func init() {
	hooks.SocketFile = func(fd int, name string) any { return newFile(fd, name, kindPollable) }
}

func newFile(fd int, name string, kind int) *File {
	f := &File{&file{name: name, stdoutOrErr: fd == 1 || fd == 2}}
	f.pfd.Sysfd = fd
	f.pfd.IsStream = true
	f.pfd.ZeroReadIsEOF = true
	if kind == kindPollable && syscall.SetNonblock(fd, true) != nil {
		kind = kindBlocking
	}
	f.nonblock = kind == kindPollable
	err := f.pfd.Init("file", kind != kindBlocking)
	if err != nil && f.nonblock && syscall.SetNonblock(fd, false) == nil {
		f.nonblock = false
	}
	return f
}

// Open opens a file for reading.
func Open(name string) (*File, error) { return OpenFile(name, O_RDONLY, 0) }

// Create makes a file, or empties the one there is, for reading and writing.
func Create(name string) (*File, error) { return OpenFile(name, O_RDWR|O_CREATE|O_TRUNC, 0666) }

// OpenFile opens a file; perm is for one that is made.
func OpenFile(name string, flag int, perm FileMode) (*File, error) {
	for {
		fd, err := syscall.Open(name, flag|syscall.O_CLOEXEC, sysMode(perm))
		if err == syscall.EINTR {
			continue
		}
		if err != nil {
			return nil, &PathError{Op: "open", Path: name, Err: err}
		}
		kind := kindBlocking
		if isStream(fd) {
			kind = kindPollable
		}
		f := newFile(fd, name, kind)
		f.appendMode = flag&O_APPEND != 0
		return f, nil
	}
}

// Pipe returns a connected pair of files.
func Pipe() (r *File, w *File, err error) {
	var p [2]int
	if err := syscall.Pipe2(p[:], syscall.O_CLOEXEC); err != nil {
		return nil, nil, NewSyscallError("pipe2", err)
	}
	return newFile(p[0], "|0", kindPollable), newFile(p[1], "|1", kindPollable), nil
}

// Name returns the name that the file was opened with.
func (f *File) Name() string { return f.name }

// Fd returns the descriptor: this program's own number, not the kernel's. From now on it blocks.
func (f *File) Fd() uintptr {
	if f == nil {
		return ^uintptr(0)
	}
	if f.nonblock {
		f.pfd.SetBlocking()
	}
	return uintptr(f.pfd.Sysfd)
}

func (f *File) checkValid(op string) error {
	if f == nil {
		return ErrInvalid
	}
	return nil
}

func (f *File) wrapErr(op string, err error) error {
	if err == nil || err == io.EOF {
		return err
	}
	if err == poll.ErrFileClosing {
		err = ErrClosed
	}
	return &PathError{Op: op, Path: f.name, Err: err}
}

// Read reads what there is, at least a byte; at the end it returns io.EOF.
func (f *File) Read(b []byte) (n int, err error) {
	if err := f.checkValid("read"); err != nil {
		return 0, err
	}
	n, err = f.read(b)
	return n, f.wrapErr("read", err)
}

// read and write are seen in stacks.
func (f *File) read(b []byte) (int, error) { return f.pfd.Read(b) }

func (f *File) write(b []byte) (int, error) { return f.pfd.Write(b) }

// ReadAt fills b from an offset, whole or with an error.
func (f *File) ReadAt(b []byte, off int64) (n int, err error) {
	if err := f.checkValid("read"); err != nil {
		return 0, err
	}
	if off < 0 {
		return 0, &PathError{Op: "readat", Path: f.name, Err: errors.New("negative offset")}
	}
	for len(b) > 0 {
		m, err := f.pfd.Pread(b, off)
		if err != nil {
			return n, f.wrapErr("read", err)
		}
		n += m
		b = b[m:]
		off += int64(m)
	}
	return n, nil
}

// Write writes b whole or with an error.
func (f *File) Write(b []byte) (n int, err error) {
	if err := f.checkValid("write"); err != nil {
		return 0, err
	}
	n, err = f.write(b)
	if n < 0 {
		n = 0
	}
	if n != len(b) && err == nil {
		err = io.ErrShortWrite
	}
	if f.stdoutOrErr && err == syscall.EPIPE {
		sigpipe()
	}
	return n, f.wrapErr("write", err)
}

// sigpipe ends the program as one that nobody reads from any more.
func sigpipe() {
	defaultSigpipe()
	syscall.Kill(syscall.Getpid(), syscall.SIGPIPE)
	Exit(128 + int(syscall.SIGPIPE))
}

var errWriteAtInAppendMode = errors.New("os: invalid use of WriteAt on file opened with O_APPEND")

// WriteAt writes b at an offset.
func (f *File) WriteAt(b []byte, off int64) (n int, err error) {
	if err := f.checkValid("write"); err != nil {
		return 0, err
	}
	if f.appendMode {
		return 0, errWriteAtInAppendMode
	}
	if off < 0 {
		return 0, &PathError{Op: "writeat", Path: f.name, Err: errors.New("negative offset")}
	}
	n, err = f.pfd.Pwrite(b, off)
	return n, f.wrapErr("write", err)
}

// WriteString is Write.
func (f *File) WriteString(s string) (n int, err error) { return f.Write([]byte(s)) }

// plainWriter and plainReader hide ReadFrom and WriteTo from io.Copy.
type plainWriter struct{ f *File }

func (w plainWriter) Write(b []byte) (int, error) { return w.f.Write(b) }

type plainReader struct{ f *File }

func (r plainReader) Read(b []byte) (int, error) { return r.f.Read(b) }

// SyscallConn lets a connection send the file without reading it.
func (r plainReader) SyscallConn() (syscall.RawConn, error) { return r.f.SyscallConn() }

// ReadFrom writes all that r has.
func (f *File) ReadFrom(r io.Reader) (n int64, err error) {
	if err := f.checkValid("write"); err != nil {
		return 0, err
	}
	return io.Copy(plainWriter{f}, r)
}

// WriteTo writes all that is left to w.
func (f *File) WriteTo(w io.Writer) (n int64, err error) {
	if err := f.checkValid("read"); err != nil {
		return 0, err
	}
	return io.Copy(w, plainReader{f})
}

// Seek sets the offset of the next Read or Write.
func (f *File) Seek(offset int64, whence int) (ret int64, err error) {
	if err := f.checkValid("seek"); err != nil {
		return 0, err
	}
	f.dir = nil
	ret, err = f.pfd.Seek(offset, whence)
	if err != nil {
		return 0, f.wrapErr("seek", err)
	}
	return ret, nil
}

// Close closes the file; the second time is an error.
func (f *File) Close() error {
	if f == nil {
		return ErrInvalid
	}
	if err := f.pfd.Close(); err != nil {
		return f.wrapErr("close", err)
	}
	return nil
}

// do runs f's operation and wraps its error.
func (f *File) do(op string, operation func() error) error {
	if err := f.checkValid(op); err != nil {
		return err
	}
	return f.wrapErr(op, operation())
}

// Sync waits until the file is on the disk.
func (f *File) Sync() error { return f.do("sync", f.valid().pfd.Fsync) }

// valid lets method values be taken before f is checked.
func (f *File) valid() *file {
	if f == nil {
		return &file{}
	}
	return f.file
}

// Truncate changes the size.
func (f *File) Truncate(size int64) error {
	return f.do("truncate", func() error { return f.pfd.Ftruncate(size) })
}

// Chmod sets the permissions.
func (f *File) Chmod(mode FileMode) error {
	return f.do("chmod", func() error { return f.pfd.Fchmod(sysMode(mode)) })
}

// Chown sets the owner.
func (f *File) Chown(uid, gid int) error {
	return f.do("chown", func() error { return f.pfd.Fchown(uid, gid) })
}

// Chdir makes the directory the one that relative paths begin at.
func (f *File) Chdir() error { return f.do("chdir", f.valid().pfd.Fchdir) }

// Stat describes the file.
func (f *File) Stat() (FileInfo, error) {
	if err := f.checkValid("stat"); err != nil {
		return nil, err
	}
	var s fileStat
	if err := f.pfd.Fstat(&s.sys); err != nil {
		return nil, f.wrapErr("stat", err)
	}
	s.fill(f.name)
	return &s, nil
}

// SetDeadline is SetReadDeadline and SetWriteDeadline.
func (f *File) SetDeadline(t time.Time) error {
	return f.deadline("SetDeadline", func() error { return f.pfd.SetDeadline(t) })
}

// SetReadDeadline makes reads fail from t on; zero lets them wait for ever.
func (f *File) SetReadDeadline(t time.Time) error {
	return f.deadline("SetReadDeadline", func() error { return f.pfd.SetReadDeadline(t) })
}

// SetWriteDeadline makes writes fail from t on; zero lets them wait for ever.
func (f *File) SetWriteDeadline(t time.Time) error {
	return f.deadline("SetWriteDeadline", func() error { return f.pfd.SetWriteDeadline(t) })
}

func (f *File) deadline(op string, set func() error) error {
	if err := f.checkValid(op); err != nil {
		return err
	}
	return set()
}

// SyscallConn gives access to the descriptor.
func (f *File) SyscallConn() (syscall.RawConn, error) {
	if err := f.checkValid("SyscallConn"); err != nil {
		return nil, err
	}
	return &rawConn{f}, nil
}

type rawConn struct {
	f *File
}

func (c *rawConn) Control(f func(uintptr)) error { return c.f.pfd.RawControl(f) }

func (c *rawConn) Read(f func(uintptr) bool) error { return c.f.pfd.RawRead(f) }

func (c *rawConn) Write(f func(uintptr) bool) error { return c.f.pfd.RawWrite(f) }

// ReadFile returns what a file has.
func ReadFile(name string) ([]byte, error) {
	f, err := Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return f.readAll()
}

// readAll reads to the end.
func (f *File) readAll() ([]byte, error) {
	size := 0
	if info, err := f.Stat(); err == nil && info.Size() == int64(int(info.Size())) {
		size = int(info.Size())
	}
	// One byte more, so that the read that finds the end needs no longer buffer; files of /proc say that they are empty.
	data := make([]byte, 0, max(size+1, 512))
	for {
		n, err := f.Read(data[len(data):cap(data)])
		data = data[:len(data)+n]
		if err != nil {
			if err == io.EOF {
				err = nil
			}
			return data, err
		}
		if len(data) == cap(data) {
			data = append(data, 0)[:len(data)]
		}
	}
}

// WriteFile makes a file of that content, with perm if it is new.
func WriteFile(name string, data []byte, perm FileMode) error {
	f, err := OpenFile(name, O_WRONLY|O_CREATE|O_TRUNC, perm)
	if err != nil {
		return err
	}
	return f.writeAll(data)
}

// writeAll writes and closes.
func (f *File) writeAll(data []byte) error {
	_, err := f.Write(data)
	if e := f.Close(); e != nil && err == nil {
		err = e
	}
	return err
}

// --- What package io/fs has. ---

type (
	// A FileInfo describes a file.
	FileInfo = fs.FileInfo

	// A FileMode has the type and permissions of a file.
	FileMode = fs.FileMode

	// A DirEntry is what reading a directory gives for each file.
	DirEntry = fs.DirEntry
)

const (
	ModeDir        = fs.ModeDir
	ModeAppend     = fs.ModeAppend
	ModeExclusive  = fs.ModeExclusive
	ModeTemporary  = fs.ModeTemporary
	ModeSymlink    = fs.ModeSymlink
	ModeDevice     = fs.ModeDevice
	ModeNamedPipe  = fs.ModeNamedPipe
	ModeSocket     = fs.ModeSocket
	ModeSetuid     = fs.ModeSetuid
	ModeSetgid     = fs.ModeSetgid
	ModeCharDevice = fs.ModeCharDevice
	ModeSticky     = fs.ModeSticky
	ModeIrregular  = fs.ModeIrregular
	ModeType       = fs.ModeType
	ModePerm       = fs.ModePerm
)
