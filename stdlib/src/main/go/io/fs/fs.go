// Package fs has the interfaces of file systems, and functions over them.
package fs

import (
	"internal/oserror"
	"time"
	"unicode/utf8"
)

// An FS gives access to a tree of files. Names are as ValidPath says.
type FS interface {
	// Open opens a file. Its errors are *PathErrors with Op "open".
	Open(name string) (File, error)
}

// ValidPath reports whether name is a path for Open: UTF-8, elements separated by single slashes, none of them "." or "..", no slash at
// either end. "." alone is the root.
func ValidPath(name string) bool {
	if !utf8.ValidString(name) {
		return false
	}
	if name == "." {
		return true
	}
	for {
		i := 0
		for i < len(name) && name[i] != '/' {
			i++
		}
		if elem := name[:i]; elem == "" || elem == "." || elem == ".." {
			return false
		}
		if i == len(name) {
			return true
		}
		name = name[i+1:]
	}
}

// A File is an open file; directories should be ReadDirFiles.
type File interface {
	Stat() (FileInfo, error)
	Read([]byte) (int, error)
	Close() error
}

// A DirEntry is what reading a directory gives for each file.
type DirEntry interface {
	// Name returns the last element of the path.
	Name() string

	IsDir() bool

	// Type returns the type bits of Mode.
	Type() FileMode

	// Info describes the file as it is now; the entry itself if that is a link.
	Info() (FileInfo, error)
}

// A ReadDirFile is a directory.
type ReadDirFile interface {
	File

	// ReadDir returns up to n entries, and io.EOF at the end; for n <= 0 all that are left, without io.EOF.
	ReadDir(n int) ([]DirEntry, error)
}

// The errors of file systems, for errors.Is.
var (
	ErrInvalid    = oserror.ErrInvalid
	ErrPermission = oserror.ErrPermission
	ErrExist      = oserror.ErrExist
	ErrNotExist   = oserror.ErrNotExist
	ErrClosed     = oserror.ErrClosed
)

// A FileInfo describes a file.
type FileInfo interface {
	Name() string       // the last element of the path
	Size() int64        // bytes of a regular file
	Mode() FileMode     // type and permissions
	ModTime() time.Time // of the last change of the content
	IsDir() bool        // of Mode
	Sys() any           // what it comes from, or nil
}

// A FileMode has the type and permissions of a file.
type FileMode uint32

const (
	ModeDir        FileMode = 1 << (31 - iota) // d: a directory
	ModeAppend                                 // a: only appending
	ModeExclusive                              // l: for one user at a time
	ModeTemporary                              // T: temporary
	ModeSymlink                                // L: a symbolic link
	ModeDevice                                 // D: a device
	ModeNamedPipe                              // p: a named pipe
	ModeSocket                                 // S: a Unix socket
	ModeSetuid                                 // u
	ModeSetgid                                 // g
	ModeCharDevice                             // c: a character device, if it is a device
	ModeSticky                                 // t
	ModeIrregular                              // ?: something else that is no regular file

	// ModeType has the bits that regular files have not.
	ModeType = ModeDir | ModeSymlink | ModeNamedPipe | ModeSocket | ModeDevice | ModeCharDevice | ModeIrregular

	// ModePerm has the permissions.
	ModePerm FileMode = 0777
)

// String returns the letters of the bits, "-" if there is none, and the permissions as ls shows them.
func (m FileMode) String() string {
	b := make([]byte, 0, 32)
	for i, c := range []byte("dalTLDpSugct?") {
		if m&(1<<(31-i)) != 0 {
			b = append(b, c)
		}
	}
	if len(b) == 0 {
		b = append(b, '-')
	}
	for i, c := range []byte("rwxrwxrwx") {
		if m&(1<<(8-i)) == 0 {
			c = '-'
		}
		b = append(b, c)
	}
	return string(b)
}

// IsDir reports whether it is a directory.
func (m FileMode) IsDir() bool { return m&ModeDir != 0 }

// IsRegular reports whether it is a regular file.
func (m FileMode) IsRegular() bool { return m&ModeType == 0 }

// Perm returns the permissions.
func (m FileMode) Perm() FileMode { return m & ModePerm }

// Type returns the type bits.
func (m FileMode) Type() FileMode { return m & ModeType }

// A PathError is an error of an operation on a file.
type PathError struct {
	Op   string
	Path string
	Err  error
}

func (e *PathError) Error() string { return e.Op + " " + e.Path + ": " + e.Err.Error() }

func (e *PathError) Unwrap() error { return e.Err }

// Timeout reports whether a deadline has passed.
func (e *PathError) Timeout() bool {
	t, ok := e.Err.(interface{ Timeout() bool })
	return ok && t.Timeout()
}
