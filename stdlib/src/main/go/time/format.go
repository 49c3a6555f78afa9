package time

// Layouts for Format and Parse. They show how the reference time looks: Monday, 2 January 2006, 15:04:05, in zone MST, seven hours
// west.
const (
	Layout      = "01/02 03:04:05PM '06 -0700"
	ANSIC       = "Mon Jan _2 15:04:05 2006"
	UnixDate    = "Mon Jan _2 15:04:05 MST 2006"
	RubyDate    = "Mon Jan 02 15:04:05 -0700 2006"
	RFC822      = "02 Jan 06 15:04 MST"
	RFC822Z     = "02 Jan 06 15:04 -0700"
	RFC850      = "Monday, 02-Jan-06 15:04:05 MST"
	RFC1123     = "Mon, 02 Jan 2006 15:04:05 MST"
	RFC1123Z    = "Mon, 02 Jan 2006 15:04:05 -0700"
	RFC3339     = "2006-01-02T15:04:05Z07:00"
	RFC3339Nano = "2006-01-02T15:04:05.999999999Z07:00"
	Kitchen     = "3:04PM"
	Stamp       = "Jan _2 15:04:05"
	StampMilli  = "Jan _2 15:04:05.000"
	StampMicro  = "Jan _2 15:04:05.000000"
	StampNano   = "Jan _2 15:04:05.000000000"
	DateTime    = "2006-01-02 15:04:05"
	DateOnly    = "2006-01-02"
	TimeOnly    = "15:04:05"
)

// An element is a part of a layout that stands for a part of a time.
type element int

const (
	noElement element = iota
	longMonth
	shortMonth
	numMonth
	zeroMonth
	longWeekday
	shortWeekday
	numDay
	underDay
	zeroDay
	underYearDay
	zeroYearDay
	hour24
	hour12
	zeroHour12
	numMinute
	zeroMinute
	numSecond
	zeroSecond
	longYear
	shortYear
	upperPM
	lowerPM
	zoneName
	isoZone             // Z0700; UTC as Z
	isoZoneSeconds      // Z070000
	isoZoneShort        // Z07
	isoZoneColon        // Z07:00
	isoZoneColonSeconds // Z07:00:00
	numZone             // -0700
	numZoneSeconds      // -070000
	numZoneShort        // -07
	numZoneColon        // -07:00
	numZoneColonSeconds // -07:00:00
	fractionZeros       // .000, with its length
	fractionNines       // .999, trailing zeros left out
)

// findElement finds the first element of a layout from i on, which lies in [start, end); where there is none start is the layout's end.
func findElement(layout string, i int) (start, end int, e element) {
	for ; i < len(layout); i++ {
		if n, e := elementAt(layout, i, layout[i]); n > 0 {
			if e == longYear && layout[i] == '_' {
				i++ // an underscore before the year
			}
			return i, i + n, e
		}
	}
	return i, i, noElement
}

// elementAt gives the length of the element at i, where there is a c; 0: there is none. Longer ones go before their prefixes.
func elementAt(layout string, i int, c byte) (n int, e element) {
	switch c {
	case 'J':
		if hasAt(layout, i, "January") {
			return 7, longMonth
		}
		if hasAt(layout, i, "Jan") && !beginsWord(layout, i+3) {
			return 3, shortMonth
		}
	case 'M':
		if hasAt(layout, i, "Monday") {
			return 6, longWeekday
		}
		if hasAt(layout, i, "Mon") && !beginsWord(layout, i+3) {
			return 3, shortWeekday
		}
		if hasAt(layout, i, "MST") {
			return 3, zoneName
		}
	case '0':
		if i+1 < len(layout) {
			if d := layout[i+1]; '1' <= d && d <= '6' {
				return 2, zeroElements[d-'1']
			}
			if hasAt(layout, i, "002") {
				return 3, zeroYearDay
			}
		}
	case '1':
		if hasAt(layout, i, "15") {
			return 2, hour24
		}
		return 1, numMonth
	case '2':
		if hasAt(layout, i, "2006") {
			return 4, longYear
		}
		return 1, numDay
	case '_':
		if hasAt(layout, i, "__2") {
			return 3, underYearDay
		}
		if hasAt(layout, i, "_2006") {
			return 4, longYear
		}
		if hasAt(layout, i, "_2") {
			return 2, underDay
		}
	case '3':
		return 1, hour12
	case '4':
		return 1, numMinute
	case '5':
		return 1, numSecond
	case 'P':
		if hasAt(layout, i, "PM") {
			return 2, upperPM
		}
	case 'p':
		if hasAt(layout, i, "pm") {
			return 2, lowerPM
		}
	case '-', 'Z':
		return zoneElement(layout, i, c == 'Z')
	case '.', ',':
		return fractionElement(layout, i)
	}
	return 0, noElement
}

var zeroElements = [...]element{zeroMonth, zeroDay, zeroHour12, zeroMinute, zeroSecond, shortYear}

// zoneElement reads what comes after a minus or a Z.
func zoneElement(layout string, i int, iso bool) (n int, e element) {
	if !hasAt(layout, i+1, "07") {
		return 0, noElement
	}
	switch {
	case hasAt(layout, i+3, ":00:00"):
		n, e = 9, numZoneColonSeconds
	case hasAt(layout, i+3, "0000"):
		n, e = 7, numZoneSeconds
	case hasAt(layout, i+3, ":00"):
		n, e = 6, numZoneColon
	case hasAt(layout, i+3, "00"):
		n, e = 5, numZone
	default:
		n, e = 3, numZoneShort
	}
	if iso {
		e -= numZone - isoZone
	}
	return n, e
}

// fractionElement reads a point or comma with zeros or nines, after which no digit comes.
func fractionElement(s string, i int) (int, element) {
	if len(s)-i < 2 || s[i+1] != '0' && s[i+1] != '9' {
		return 0, noElement
	}
	c := s[i+1]
	n := 1
	for i+n < len(s) && s[i+n] == c {
		n++
	}
	if isDigit(s, i+n) {
		return 0, noElement
	}
	if c == '0' {
		return n, fractionZeros
	}
	return n, fractionNines
}

func hasAt(s string, i int, text string) bool {
	return len(s)-i >= len(text) && s[i:i+len(text)] == text
}

func beginsWord(s string, i int) bool { return i < len(s) && isLower(s[i]) }

func isLower(c byte) bool { return 'a' <= c && c <= 'z' }

func isDigit(s string, i int) bool { return i < len(s) && '0' <= s[i] && s[i] <= '9' }
