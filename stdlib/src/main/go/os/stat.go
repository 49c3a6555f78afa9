package os

import (
	"io/fs"
	"syscall"
	"time"
)

// A fileStat is the FileInfo of the system's description.
type fileStat struct {
	name    string
	size    int64
	mode    FileMode
	modTime time.Time
	sys     syscall.Stat_t
}

func (s *fileStat) Name() string { return s.name }

func (s *fileStat) Size() int64 { return s.size }

func (s *fileStat) Mode() FileMode { return s.mode }

func (s *fileStat) ModTime() time.Time { return s.modTime }

func (s *fileStat) IsDir() bool { return s.mode.IsDir() }

func (s *fileStat) Sys() any { return &s.sys }

// fill derives the rest from sys.
func (s *fileStat) fill(path string) {
	s.name = basename(path)
	s.size = s.sys.Size
	s.modTime = time.Unix(s.sys.Mtim.Unix())
	s.mode = FileMode(s.sys.Mode&0777) | fileType(s.sys.Mode)
	for _, b := range [...]struct {
		sys  uint32
		mode FileMode
	}{{syscall.S_ISGID, ModeSetgid}, {syscall.S_ISUID, ModeSetuid}, {syscall.S_ISVTX, ModeSticky}} {
		if s.sys.Mode&b.sys != 0 {
			s.mode |= b.mode
		}
	}
}

func fileType(mode uint32) FileMode {
	switch mode & syscall.S_IFMT {
	case syscall.S_IFBLK:
		return ModeDevice
	case syscall.S_IFCHR:
		return ModeDevice | ModeCharDevice
	case syscall.S_IFDIR:
		return ModeDir
	case syscall.S_IFIFO:
		return ModeNamedPipe
	case syscall.S_IFLNK:
		return ModeSymlink
	case syscall.S_IFSOCK:
		return ModeSocket
	}
	return 0
}

// sysMode is the system's form of permissions.
func sysMode(mode FileMode) uint32 {
	m := uint32(mode.Perm())
	if mode&ModeSetuid != 0 {
		m |= syscall.S_ISUID
	}
	if mode&ModeSetgid != 0 {
		m |= syscall.S_ISGID
	}
	if mode&ModeSticky != 0 {
		m |= syscall.S_ISVTX
	}
	return m
}

// basename returns the last element of a path, without slashes at the end.
func basename(path string) string {
	end := len(path)
	for end > 1 && path[end-1] == '/' {
		end--
	}
	begin := end
	for begin > 0 && path[begin-1] != '/' {
		begin--
	}
	if begin == end {
		return path[:end]
	}
	return path[begin:end]
}

// Stat describes a file.
func Stat(name string) (FileInfo, error) {
	var s fileStat
	if err := syscall.Stat(name, &s.sys); err != nil {
		return nil, &PathError{Op: "stat", Path: name, Err: err}
	}
	s.fill(name)
	return &s, nil
}

// Lstat describes a file, a symbolic link itself.
func Lstat(name string) (FileInfo, error) {
	var s fileStat
	if err := syscall.Lstat(name, &s.sys); err != nil {
		return nil, &PathError{Op: "lstat", Path: name, Err: err}
	}
	s.fill(name)
	return &s, nil
}

// SameFile reports whether two infos of this package describe the same file.
func SameFile(fi1, fi2 FileInfo) bool {
	a, ok1 := fi1.(*fileStat)
	b, ok2 := fi2.(*fileStat)
	return ok1 && ok2 && a.sys.Dev == b.sys.Dev && a.sys.Ino == b.sys.Ino
}

// --- Directories. ---

// A dirInfo is what is left of a directory that is being read.
type dirInfo struct {
	entries []DirEntry
}

// An entry knows its type; more is asked for when needed.
type entry struct {
	dir  string
	name string
	typ  FileMode
	info FileInfo // nil: not yet known
}

func (e *entry) Name() string { return e.name }

func (e *entry) IsDir() bool { return e.typ.IsDir() }

func (e *entry) Type() FileMode { return e.typ }

func (e *entry) Info() (FileInfo, error) {
	if e.info != nil {
		return e.info, nil
	}
	return Lstat(joinPath(e.dir, e.name))
}

func (e *entry) String() string { return fs.FormatDirEntry(e) }

func joinPath(dir, name string) string {
	if dir != "" && dir[len(dir)-1] == '/' {
		return dir + name
	}
	return dir + "/" + name
}
