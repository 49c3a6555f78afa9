package time

import (
	"errors"
	"sync"
	"syscall"
)

// A Location is a place, with the zones that have been in effect there. Do not copy one.
type Location struct {
	name    string
	zones   []zone
	changes []change // in order; at the first one if time begins with it
	rule    string   // what holds after the last change, as a POSIX TZ string
}

// A zone is one offset from UTC.
type zone struct {
	name   string // the abbreviation
	offset int    // seconds east of UTC
	isDST  bool
}

// A change says from when on which zone is in effect.
type change struct {
	when  int64 // Unix time
	index uint8
}

// The ends of time, for zones that have always been or will always be in effect.
const (
	alpha = -1 << 63
	omega = 1<<63 - 1
)

var (
	utcLoc    = Location{name: "UTC"}
	localLoc  Location
	localOnce sync.Once
)

// UTC is Universal Coordinated Time.
var UTC *Location = &utcLoc

// Local is the local zone of the system: what the variable TZ says, else /etc/localtime. TZ="" is UTC.
var Local *Location = &localLoc

func (l *Location) get() *Location {
	if l == nil {
		return &utcLoc
	}
	if l == &localLoc {
		localOnce.Do(initLocal)
	}
	return l
}

// String returns the location's name.
func (l *Location) String() string { return l.get().name }

// FixedZone returns a location whose one zone has that abbreviation and seconds east of UTC.
func FixedZone(name string, offset int) *Location {
	return &Location{
		name:    name,
		zones:   []zone{{name, offset, false}},
		changes: []change{{alpha, 0}},
	}
}

// lookup returns the zone in effect at a Unix time, and from when until when it is.
func (l *Location) lookup(sec int64) (name string, offset int, start, end int64, isDST bool) {
	l = l.get()
	if len(l.zones) == 0 {
		return "UTC", 0, alpha, omega, false
	}
	lo, hi := 0, len(l.changes) // changes before lo are at or before sec
	for lo < hi {
		mid := (lo + hi) / 2
		if l.changes[mid].when <= sec {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	end = omega
	if lo < len(l.changes) {
		end = l.changes[lo].when
	}
	if lo == 0 {
		z := &l.zones[l.firstZone()]
		return z.name, z.offset, alpha, end, z.isDST
	}
	start = l.changes[lo-1].when
	if lo == len(l.changes) && l.rule != "" {
		if name, offset, from, to, isDST, ok := zoneByRule(l.rule, start, sec); ok {
			return name, offset, from, to, isDST
		}
	}
	z := &l.zones[l.changes[lo-1].index]
	return z.name, z.offset, start, end, z.isDST
}

// firstZone is for times before the first change: zone 0 if no change goes to it, for then that is why it is there; else the first
// zone of winter, or zone 0.
func (l *Location) firstZone() int {
	used := false
	for _, c := range l.changes {
		used = used || c.index == 0
	}
	if !used {
		return 0
	}
	if len(l.changes) > 0 && l.zones[l.changes[0].index].isDST {
		for i := int(l.changes[0].index) - 1; i >= 0; i-- {
			if !l.zones[i].isDST {
				return i
			}
		}
	}
	for i := range l.zones {
		if !l.zones[i].isDST {
			return i
		}
	}
	return 0
}

// lookupName returns the offset of a zone by its abbreviation, if possible one that is in effect around that Unix time on the
// location's clock.
func (l *Location) lookupName(name string, unix int64) (offset int, ok bool) {
	l = l.get()
	for i := range l.zones {
		if z := &l.zones[i]; z.name == name {
			if n, offset, _, _, _ := l.lookup(unix - int64(z.offset)); n == name {
				return offset, true
			}
		}
	}
	for i := range l.zones {
		if z := &l.zones[i]; z.name == name {
			return z.offset, true
		}
	}
	return 0, false
}

const localtime = "/etc/localtime"

func initLocal() {
	tz, set := syscall.Getenv("TZ")
	localLoc.name = "UTC"
	switch {
	case !set:
		if data, ok := readFile(localtime); ok {
			if l, err := LoadLocationFromTZData("Local", data); err == nil {
				localLoc.become(l, "Local")
			}
		}
		return
	case tz != "" && tz[0] == ':':
		tz = tz[1:]
	}
	if tz == "" || tz == "UTC" {
		return
	}
	if tz[0] == '/' {
		if data, ok := readFile(tz); ok {
			if l, err := LoadLocationFromTZData(tz, data); err == nil {
				if tz == localtime {
					tz = "Local"
				}
				localLoc.become(l, tz)
			}
		}
		return
	}
	if l := loadSystem(tz); l != nil {
		localLoc.become(l, tz)
	}
}

// become is for localLoc, whose address is known already.
func (l *Location) become(from *Location, name string) {
	l.name = name
	l.zones = from.zones
	l.changes = from.changes
	l.rule = from.rule
}

var zoneDirs = [...]string{"/usr/share/zoneinfo/", "/usr/share/lib/zoneinfo/", "/usr/lib/locale/TZ/", "/etc/zoneinfo/"}

// loadEmbedded is package time/tzdata's, if the program has that.
var loadEmbedded func(name string) (string, error)

// registerLoadFromEmbeddedTZData is called by package time/tzdata, by its linkname.
func registerLoadFromEmbeddedTZData(f func(string) (string, error)) { loadEmbedded = f }

func loadSystem(name string) *Location {
	for _, dir := range zoneDirs {
		if l := loadFrom(dir, name); l != nil {
			return l
		}
	}
	if loadEmbedded != nil {
		if data, err := loadEmbedded(name); err == nil {
			if l, err := LoadLocationFromTZData(name, []byte(data)); err == nil {
				return l
			}
		}
	}
	if data, ok := builtinZone(name); ok {
		if l, err := LoadLocationFromTZData(name, data); err == nil {
			return l
		}
	}
	return nil
}

func loadFrom(dir, name string) *Location {
	if data, ok := readFile(dir + name); ok {
		if l, err := LoadLocationFromTZData(name, data); err == nil {
			return l
		}
	}
	return nil
}

var errLocation = errors.New("time: invalid location name")

// LoadLocation returns the location with that name of the IANA Time Zone database, such as Europe/Berlin. "" and "UTC" are UTC,
// "Local" is Local. It looks in the directory that the variable ZONEINFO names, then in the system's, then in the
// Java machine's own database.
func LoadLocation(name string) (*Location, error) {
	switch {
	case name == "" || name == "UTC":
		return UTC, nil
	case name == "Local":
		return Local, nil
	case name[0] == '/' || name[0] == '\\' || hasDotDot(name):
		return nil, errLocation
	}
	if dir, _ := syscall.Getenv("ZONEINFO"); dir != "" {
		if l := loadFrom(dir+"/", name); l != nil {
			return l, nil
		}
	}
	if l := loadSystem(name); l != nil {
		return l, nil
	}
	return nil, errors.New("unknown time zone " + name)
}

func hasDotDot(s string) bool {
	for i := 1; i < len(s); i++ {
		if s[i] == '.' && s[i-1] == '.' {
			return true
		}
	}
	return false
}
