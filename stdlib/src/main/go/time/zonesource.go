package time

import (
	"errors"
	"runtime"
	"sync"
	"syscall"
)

// platformZoneSources are the directories, and archives of type .zip, that have the system's zone database.
var platformZoneSources = []string{
	"/usr/share/zoneinfo/",
	"/usr/share/lib/zoneinfo/",
	"/usr/lib/locale/TZ/",
	"/etc/zoneinfo/",
}

var (
	zoneinfo     *string // the variable ZONEINFO, as it was when first looked at
	zoneinfoOnce sync.Once

	// loadFromEmbeddedTZData is set by package time/tzdata where the program has it.
	loadFromEmbeddedTZData func(name string) (string, error)

	errLocation = errors.New("time: invalid location name")
)

func registerLoadFromEmbeddedTZData(f func(string) (string, error)) { loadFromEmbeddedTZData = f }

// LoadLocation returns the location with that name of the IANA Time Zone database, such as Europe/Berlin. "" and "UTC" are UTC,
// "Local" is Local. It looks in the directory or archive that the variable ZONEINFO names, then in the system's, in package
// time/tzdata, in an installed Go, and in the Java machine's own database.
func LoadLocation(name string) (*Location, error) {
	switch {
	case name == "" || name == "UTC":
		return UTC, nil
	case name == "Local":
		return Local, nil
	case name[0] == '/' || name[0] == '\\' || hasDotDot(name):
		return nil, errLocation
	}
	zoneinfoOnce.Do(func() {
		env, _ := syscall.Getenv("ZONEINFO")
		zoneinfo = &env
	})
	var firstErr error
	if *zoneinfo != "" {
		data, err := loadTzinfo(name, *zoneinfo)
		if err == nil {
			l, err := LoadLocationFromTZData(name, data)
			if err == nil {
				return l, nil
			}
			firstErr = err
		} else if err != syscall.ENOENT {
			firstErr = err
		}
	}
	l, err := loadLocation(name, platformZoneSources)
	if err != nil && firstErr != nil {
		err = firstErr
	}
	return l, err
}

// loadLocation looks through the sources, and then where else zones may be.
func loadLocation(name string, sources []string) (*Location, error) {
	var firstErr error
	try := func(data []byte, err error) *Location {
		if err == nil {
			var l *Location
			if l, err = LoadLocationFromTZData(name, data); err == nil {
				return l
			}
		}
		if firstErr == nil && err != syscall.ENOENT {
			firstErr = err
		}
		return nil
	}
	for _, source := range sources {
		if l := try(loadTzinfo(name, source)); l != nil {
			return l, nil
		}
	}
	if loadFromEmbeddedTZData != nil {
		data, err := loadFromEmbeddedTZData(name)
		if l := try([]byte(data), err); l != nil {
			return l, nil
		}
	}
	if source, ok := gorootZoneSource(runtime.GOROOT()); ok {
		if l := try(loadTzinfo(name, source)); l != nil {
			return l, nil
		}
	}
	if data, ok := builtinZone(name); ok {
		if l := try(data, nil); l != nil {
			return l, nil
		}
	}
	if firstErr != nil {
		return nil, firstErr
	}
	return nil, errors.New("unknown time zone " + name)
}

// gorootZoneSource returns the archive that an installed Go has.
func gorootZoneSource(goroot string) (string, bool) {
	if goroot == "" {
		return "", false
	}
	return goroot + "/lib/time/zoneinfo.zip", true
}

// loadTzinfo returns the file of a zone in a directory or archive.
func loadTzinfo(name string, source string) ([]byte, error) {
	if n := len(source); n > 4 && source[n-4:] == ".zip" {
		return loadTzinfoFromZip(source, name)
	}
	if source != "" {
		name = source + "/" + name
	}
	return readFile(name)
}

// A fileSizeError names a file that is too long.
type fileSizeError string

func (f fileSizeError) Error() string { return "time: file " + string(f) + " is too large" }

// readFile returns what is in a file of at most 10 MB.
func readFile(name string) ([]byte, error) {
	data, status := readAll(name)
	switch status {
	case 0:
		return nil, syscall.ENOENT
	case 2:
		return nil, fileSizeError(name)
	}
	return data, nil
}

// loadTzinfoFromZip returns a file in an archive that compresses nothing.
func loadTzinfoFromZip(zip, name string) ([]byte, error) {
	archive, err := readFile(zip)
	if err != nil {
		return nil, err
	}
	const (
		endSize, endMark     = 22, 0x06054b50
		entrySize, entryMark = 46, 0x02014b50
		headSize, headMark   = 30, 0x04034b50
	)
	bad := errors.New("corrupt zip file " + zip)
	end := &zipData{p: archive, at: len(archive) - endSize}
	if end.number(0, 4) != endMark {
		return nil, bad
	}
	entry := &zipData{p: archive, at: end.number(16, 4)}
	for range end.number(10, 2) {
		if entry.number(0, 4) != entryMark {
			return nil, bad
		}
		size, nameSize := entry.number(24, 4), entry.number(28, 2)
		if entry.text(entrySize, nameSize) == name {
			if entry.number(10, 2) != 0 {
				return nil, errors.New("unsupported compression for " + name + " in " + zip)
			}
			head := &zipData{p: archive, at: entry.number(42, 4)}
			if head.number(0, 4) != headMark || head.text(headSize, head.number(26, 2)) != name {
				return nil, bad
			}
			data := head.text(headSize+nameSize+head.number(28, 2), size)
			if len(data) != size {
				return nil, bad
			}
			return []byte(data), nil
		}
		entry.at += entrySize + nameSize + entry.number(30, 2) + entry.number(32, 2)
	}
	return nil, syscall.ENOENT
}

// zipData is a record in an archive.
type zipData struct {
	p  []byte
	at int
}

// number reads size bytes, the lowest first; 0 where there are none.
func (z *zipData) number(offset, size int) (n int) {
	for i, b := range []byte(z.text(offset, size)) {
		n |= int(b) << (8 * i)
	}
	return n
}

// text is "" where the archive has no such bytes.
func (z *zipData) text(offset, size int) string {
	from := z.at + offset
	if z.at < 0 || from < 0 || size < 0 || from+size > len(z.p) {
		return ""
	}
	return string(z.p[from : from+size])
}
