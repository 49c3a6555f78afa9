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

// appendInt appends x with at least width digits.
func appendInt(b []byte, x int, width int) []byte {
	u := uint(x)
	if u < 100 && width == 2 {
		return append(append(b, '0'+byte(u/10)), '0'+byte(u%10))
	}
	if x < 0 {
		b = append(b, '-')
		u = uint(-x)
	}
	var buf [20]byte
	i := len(buf)
	for first := true; first || u > 0; first = false {
		i--
		buf[i] = '0' + byte(u%10)
		u /= 10
	}
	for n := len(buf) - i; n < width; n++ {
		b = append(b, '0')
	}
	return append(b, buf[i:]...)
}

// String returns the time with the layout 2006-01-02 15:04:05.999999999 -0700 MST, and a monotonic reading as m=±seconds.
func (t Time) String() string {
	b := t.AppendFormat(nil, "2006-01-02 15:04:05.999999999 -0700 MST")
	if t.wall&hasMonotonic != 0 {
		m := uint64(t.ext)
		b = append(b, " m=+"...)
		if t.ext < 0 {
			b[len(b)-1] = '-'
			m = -m
		}
		b = appendInt(b, int(m/1e9), 0)
		b = append(b, '.')
		b = appendInt(b, int(m%1e9), 9)
	}
	return string(b)
}

// GoString returns an expression for t.
func (t Time) GoString() string {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	b := appendInt([]byte("time.Date("), year, 0)
	b = append(b, ", "...)
	if January <= month && month <= December {
		b = append(b, "time."...)
		b = append(b, month.String()...)
	} else {
		b = appendInt(b, int(month), 0)
	}
	for _, n := range [...]int{day, hour, min, sec, t.Nanosecond()} {
		b = append(b, ", "...)
		b = appendInt(b, n, 0)
	}
	switch loc := t.Location(); loc {
	case UTC:
		b = append(b, ", time.UTC)"...)
	case Local:
		b = append(b, ", time.Local)"...)
	default:
		// No expression finds the location again in every case; this shows which it is.
		b = append(b, ", time.Location("...)
		b = append(b, quote(loc.name)...)
		b = append(b, "))"...)
	}
	return string(b)
}

// Format returns the time in that layout.
func (t Time) Format(layout string) string {
	return string(t.AppendFormat(make([]byte, 0, len(layout)+16), layout))
}

// AppendFormat appends Format to b.
func (t Time) AppendFormat(b []byte, layout string) []byte {
	name, offset, _, _, _ := t.loc.get().lookup(t.unixSec())
	local := t.sec() + int64(offset)
	p := printer{b: b, zone: name, offset: offset, nsec: int(t.nsec())}
	days := floorDiv(local, secondsPerDay)
	p.weekday = weekdayOf(days)
	p.year, p.month, p.day, p.yday = date(days)
	p.hour, p.min, p.sec = clockOf(local)
	if 0 <= p.year && p.year <= 9999 {
		switch layout {
		case RFC3339:
			return p.rfc3339(false)
		case RFC3339Nano:
			return p.rfc3339(true)
		}
	}
	for i := 0; i < len(layout); {
		start, end, e := findElement(layout, i)
		p.b = append(p.b, layout[i:start]...)
		if e != noElement {
			p.element(e, layout, start, end)
		}
		i = end
	}
	return p.b
}

// A printer has the parts of a time that is to be formatted.
type printer struct {
	b              []byte
	zone           string
	offset         int
	year           int
	month          Month
	day, yday      int
	weekday        Weekday
	hour, min, sec int
	nsec           int
}

func (p *printer) int(n, width int) { p.b = appendInt(p.b, n, width) }

func (p *printer) text(s string) { p.b = append(p.b, s...) }

// padded prints n right-aligned, with spaces.
func (p *printer) padded(n, width int) {
	for limit := 10; width > 1; width-- {
		if n < limit {
			p.b = append(p.b, ' ')
		}
		limit *= 10
	}
	p.int(n, 0)
}

func (p *printer) hour12() int {
	if h := p.hour % 12; h != 0 {
		return h
	}
	return 12
}

// element prints the element in [start, end) of a layout.
func (p *printer) element(e element, layout string, start, end int) {
	switch e {
	case longMonth:
		p.text(p.month.String())
	case shortMonth:
		p.text(p.month.String()[:3])
	case numMonth:
		p.int(int(p.month), 0)
	case zeroMonth:
		p.int(int(p.month), 2)
	case longWeekday:
		p.text(p.weekday.String())
	case shortWeekday:
		p.text(p.weekday.String()[:3])
	case numDay:
		p.int(p.day, 0)
	case underDay:
		p.padded(p.day, 2)
	case zeroDay:
		p.int(p.day, 2)
	case underYearDay:
		p.padded(p.yday, 3)
	case zeroYearDay:
		p.int(p.yday, 3)
	case hour24:
		p.int(p.hour, 2)
	case hour12:
		p.int(p.hour12(), 0)
	case zeroHour12:
		p.int(p.hour12(), 2)
	case numMinute:
		p.int(p.min, 0)
	case zeroMinute:
		p.int(p.min, 2)
	case numSecond:
		p.int(p.sec, 0)
	case zeroSecond:
		p.int(p.sec, 2)
	case longYear:
		p.int(p.year, 4)
	case shortYear:
		p.int(max(p.year, 0)%100, 2)
	case upperPM:
		p.half("AM", "PM")
	case lowerPM:
		p.half("am", "pm")
	case zoneName:
		p.zoneName()
	case fractionZeros:
		p.fraction(layout[start], end-start-1, false)
	case fractionNines:
		p.fraction(layout[start], end-start-1, true)
	default:
		p.numericZone(e)
	}
}

func (p *printer) half(am, pm string) {
	if p.hour < 12 {
		p.text(am)
	} else {
		p.text(pm)
	}
}

func (p *printer) zoneName() {
	if p.zone != "" {
		p.text(p.zone)
		return
	}
	p.numericZone(numZone)
}

func (p *printer) numericZone(e element) {
	switch e {
	case isoZone, isoZoneSeconds, isoZoneShort, isoZoneColon, isoZoneColonSeconds:
		if p.offset == 0 {
			p.text("Z")
			return
		}
	}
	// Toward zero: minutes without seconds are cut off, and the sign is that of the minutes.
	minutes := p.offset / 60
	seconds := p.offset
	sign := byte('+')
	if minutes < 0 {
		sign = '-'
		minutes = -minutes
		seconds = -seconds
	}
	p.b = append(p.b, sign)
	p.int(minutes/60, 2)
	switch e {
	case isoZoneShort, numZoneShort:
		return
	case isoZoneColon, numZoneColon, isoZoneColonSeconds, numZoneColonSeconds:
		p.text(":")
	}
	p.int(minutes%60, 2)
	switch e {
	case isoZoneColonSeconds, numZoneColonSeconds:
		p.text(":")
		p.int(seconds%60, 2)
	case isoZoneSeconds, numZoneSeconds:
		p.int(seconds%60, 2)
	}
}

func (p *printer) fraction(point byte, digits int, trim bool) {
	digits = min(digits, 9)
	n := p.nsec
	for range 9 - digits {
		n /= 10
	}
	if trim {
		for digits > 0 && n%10 == 0 {
			n /= 10
			digits--
		}
		if digits == 0 {
			return
		}
	}
	p.b = append(p.b, point)
	if digits > 0 {
		p.int(n, digits)
	}
}
