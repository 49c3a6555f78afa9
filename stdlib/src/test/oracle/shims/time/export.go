package time

import "sync"

func ResetLocalOnceForTest() {
	localOnce = sync.Once{}
	localLoc = Location{}
}

func initTestingZone() {
	l, err := LoadLocation("America/Los_Angeles")
	if err != nil {
		panic(err)
	}
	localLoc.become(l, "Local")
}

func ForceUSPacificForTesting() {
	ResetLocalOnceForTest()
	localOnce.Do(initTestingZone)
}

func ParseTimeZone(s string) (int, bool) {
	n := zoneNameLength(s)
	return n, n > 0
}

func SetMono(t *Time, m int64) {
	if t.wall&hasMonotonic == 0 {
		sec := t.ext
		t.wall |= hasMonotonic | uint64(sec-wallToInternal)<<nsecShift
	}
	t.ext = m
}

func GetMono(t *Time) int64 {
	if t.wall&hasMonotonic == 0 {
		return 0
	}
	return t.ext
}

const UnixToInternal = unixToInternal

var ErrLocation = errLocation

var Quote = quote

var AppendInt = appendInt

func AppendFormatAny(t Time, b []byte, layout string) []byte { return t.AppendFormat(b, layout) }

func AppendFormatRFC3339(t Time, b []byte, nanos bool) []byte {
	if nanos {
		return t.AppendFormat(b, RFC3339Nano)
	}
	return t.AppendFormat(b, RFC3339)
}

var ParseAny = parse

func ParseRFC3339(s string, local *Location) (Time, bool) {
	t, err := ParseInLocation(RFC3339, s, local)
	return t, err == nil
}

var NotMonoNegativeTime = Time{0, -1<<63 + 16, nil}

var InternalTests []struct {
	Name string
	Test func(t any)
}

var DaysIn = daysIn

var (
	MinMonoTime = Time{hasMonotonic, -1 << 63, nil}
	MaxMonoTime = Time{hasMonotonic | 1<<63 - 1, 1<<63 - 1, nil}
)

// StdChunkNames is keyed by what NextStdChunk has just found.
var StdChunkNames = map[int]string{}

func NextStdChunk(layout string) (prefix string, std int, suffix string) {
	prefix, e, text, suffix := nextElement(layout)
	StdChunkNames[int(e)] = text
	return prefix, int(e), suffix
}

func init() { ForceUSPacificForTesting() }
