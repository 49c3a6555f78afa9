package time

import (
	"sync"
	"syscall"
)

// A Location is a place, with the zones that have been in effect there. Do not copy one.
type Location struct {
	name    string
	zones   []zone
	changes []change // in order; at the first one if time begins with it; none: there is one zone
	rule    *tzRule  // what holds after the last change
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
		name:  name,
		zones: []zone{{name, offset, false}},
	}
}

// lookup returns the zone in effect at a Unix time, and from when until when it is.
func (l *Location) lookup(sec int64) (name string, offset int, start, end int64, isDST bool) {
	l = l.get()
	if len(l.changes) == 0 {
		if len(l.zones) == 0 {
			return "UTC", 0, alpha, omega, false
		}
		z := &l.zones[0]
		return z.name, z.offset, alpha, omega, z.isDST
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
	if lo == len(l.changes) && l.rule != nil {
		return l.rule.lookup(start, sec)
	}
	z := &l.zones[l.changes[lo-1].index]
	return z.name, z.offset, start, end, z.isDST
}

// offset is lookup's result alone; l is not nil.
func (l *Location) offset(sec int64) int {
	if len(l.changes) == 0 {
		if len(l.zones) == 0 {
			return 0
		}
		return l.zones[0].offset
	}
	_, offset, _, _, _ := l.lookup(sec)
	return offset
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
		if data, err := readFile(localtime); err == nil {
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
		if data, err := readFile(tz); err == nil {
			if l, err := LoadLocationFromTZData(tz, data); err == nil {
				if tz == localtime {
					tz = "Local"
				}
				localLoc.become(l, tz)
			}
		}
		return
	}
	if l, err := loadLocation(tz, platformZoneSources); err == nil {
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

func hasDotDot(s string) bool {
	for i := 1; i < len(s); i++ {
		if s[i] == '.' && s[i-1] == '.' {
			return true
		}
	}
	return false
}
