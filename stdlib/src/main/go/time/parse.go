package time

// A ParseError tells what could not be read.
type ParseError struct {
	Layout     string
	Value      string
	LayoutElem string
	ValueElem  string
	Message    string
}

// Error returns the error's text.
func (e *ParseError) Error() string {
	if e.Message != "" {
		return "parsing time " + quote(e.Value) + e.Message
	}
	return "parsing time " + quote(e.Value) + " as " + quote(e.Layout) + ": cannot parse " + quote(e.ValueElem) +
		" as " + quote(e.LayoutElem)
}

const hexDigits = "0123456789abcdef"

// quote is a small strconv.Quote: all but printable ASCII is shown by bytes.
func quote(s string) string {
	b := make([]byte, 1, len(s)+2)
	b[0] = '"'
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '"' || c == '\\':
			b = append(b, '\\', c)
		case c < ' ' || c >= 0x80:
			b = append(b, '\\', 'x', hexDigits[c>>4], hexDigits[c&15])
		default:
			b = append(b, c)
		}
	}
	return string(append(b, '"'))
}

// Parse reads a time in that layout. Parts that the layout lacks are as in the first second of the year 0; without a zone it is UTC.
func Parse(layout, value string) (Time, error) { return parse(layout, value, UTC, Local) }

// ParseInLocation is Parse for times without a zone in loc, where also abbreviations of zones are looked up.
func ParseInLocation(layout, value string, loc *Location) (Time, error) {
	return parse(layout, value, loc, loc)
}

func parse(layout, value string, defaultLoc, local *Location) (Time, error) {
	f := formOf(layout)
	if f.code != "" {
		if sec, rest, ok := scan(f.code, value); ok {
			return scanned(sec, rest, defaultLoc, local), nil
		}
	}
	p := parser{rest: value, month: -1, day: -1, yday: -1}
	for i := range f.steps {
		s := &f.steps[i]
		if !p.skipText(s.text) {
			return failed(layout, value, s.text, p.rest, "")
		}
		if s.e == noElement {
			break
		}
		hold := p.rest
		p.element(f, i)
		if p.outOf != "" {
			return failed(layout, value, layout[s.start:s.end], p.rest, ": "+p.outOf+" out of range")
		}
		if p.bad {
			return failed(layout, value, layout[s.start:s.end], hold, "")
		}
	}
	if p.rest != "" {
		return failed(layout, value, "", p.rest, ": extra text: "+quote(p.rest))
	}
	if complaint := p.settleDate(); complaint != "" {
		return failed(layout, value, "", value, complaint)
	}
	return p.time(defaultLoc, local), nil
}

// scanned makes the time of what scan has found.
func scanned(sec, rest int64, defaultLoc, local *Location) Time {
	t := Time{uint64(rest & nsecMask), sec, nil}
	switch offset := int(rest >> 32); {
	case rest&(1<<30) != 0:
	case rest&(1<<31) != 0:
		t.ext -= int64(offset)
		if local.get().offset(t.ext-unixToInternal) == offset {
			t.setLoc(local)
		} else {
			t.setLoc(FixedZone("", offset))
		}
	default:
		if defaultLoc == nil {
			panic(noLocation)
		}
		return shownAs(sec, int(rest&nsecMask), defaultLoc)
	}
	return t
}

func failed(layout, value, elem, at, message string) (Time, error) {
	return Time{}, &ParseError{layout, value, elem, at, message}
}

// A parser collects the parts of a time. bad: the element is not there; outOf: what is out of its range.
type parser struct {
	rest           string
	bad            bool
	outOf          string
	year           int
	month          int // -1: not given, like the next two
	day            int
	yday           int
	hour, min, sec int
	nsec           int
	pm, am         bool
	utc            bool
	hasOffset      bool
	offset         int
	zone           string
}

// skipText takes the text of a layout off the value, as far as it is there. A run of spaces stands for
// any run, except that there must be one in front of what follows; the end of the value may lack it.
func (p *parser) skipText(layout string) bool {
	v := p.rest
	i, k, end := 0, 0, len(layout)
	for i < end {
		if layout[i] == ' ' {
			if k < len(v) && v[k] != ' ' {
				break
			}
			for i < end && layout[i] == ' ' {
				i++
			}
			for k < len(v) && v[k] == ' ' {
				k++
			}
			continue
		}
		if k == len(v) || v[k] != layout[i] {
			break
		}
		i++
		k++
	}
	if k > 0 {
		p.rest = v[k:]
	}
	return i == end
}

// number takes one or two digits; fixed: exactly two.
func (p *parser) number(fixed bool) int {
	if !isDigit(p.rest, 0) {
		p.bad = true
		return 0
	}
	n := int(p.rest[0] - '0')
	if !isDigit(p.rest, 1) {
		if fixed {
			p.bad = true
			return 0
		}
		p.rest = p.rest[1:]
		return n
	}
	n = n*10 + int(p.rest[1]-'0')
	p.rest = p.rest[2:]
	return n
}

// upTo3 takes one to three digits; fixed: exactly three.
func (p *parser) upTo3(fixed bool) int {
	n, i := 0, 0
	for i < 3 && isDigit(p.rest, i) {
		n = n*10 + int(p.rest[i]-'0')
		i++
	}
	if i == 0 || fixed && i != 3 {
		p.bad = true
		return 0
	}
	p.rest = p.rest[i:]
	return n
}

func (p *parser) limited(fixed bool, min, max int, what string) int {
	n := p.number(fixed)
	if !p.bad && (n < min || n > max) {
		p.outOf = what
	}
	return n
}

// name takes one of the names, in any case of letters, or their first n letters.
func (p *parser) name(names []string, n int) int {
	for i, name := range names {
		if n > 0 {
			name = name[:n]
		}
		if len(p.rest) >= len(name) && sameLetters(p.rest[:len(name)], name) {
			p.rest = p.rest[len(name):]
			return i
		}
	}
	p.bad = true
	return -1
}

func sameLetters(a, b string) bool {
	for i := 0; i < len(a); i++ {
		if a[i] != b[i] {
			// Equal but for the bit that tells the cases apart.
			x, y := a[i]|0x20, b[i]|0x20
			if x != y || x < 'a' || x > 'z' {
				return false
			}
		}
	}
	return true
}

// element reads the element of step i.
func (p *parser) element(f *form, i int) {
	e := f.steps[i].e
	switch e {
	case shortYear:
		if n := p.shortYear(); n >= 69 {
			p.year = 1900 + n
		} else {
			p.year = 2000 + n
		}
	case longYear:
		if len(p.rest) < 4 || !isDigit(p.rest, 0) {
			p.bad = true
			return
		}
		p.year = p.fixed(4)
	case shortMonth:
		p.month = p.name(monthNames[:], 3) + 1
	case longMonth:
		p.month = p.name(monthNames[:], 0) + 1
	case numMonth, zeroMonth:
		p.month = p.limited(e == zeroMonth, 1, 12, "month")
	case shortWeekday:
		p.name(dayNames[:], 3)
	case longWeekday:
		p.name(dayNames[:], 0)
	case numDay, underDay, zeroDay:
		if e == underDay && p.rest != "" && p.rest[0] == ' ' {
			p.rest = p.rest[1:]
		}
		p.day = p.number(e == zeroDay)
	case underYearDay, zeroYearDay:
		for i := 0; i < 2 && e == underYearDay && p.rest != "" && p.rest[0] == ' '; i++ {
			p.rest = p.rest[1:]
		}
		p.yday = p.upTo3(e == zeroYearDay)
	case hour24:
		p.hour = p.limited(false, 0, 23, "hour")
	case hour12, zeroHour12:
		p.hour = p.limited(e == zeroHour12, 0, 12, "hour")
	case numMinute, zeroMinute:
		p.min = p.limited(e == zeroMinute, 0, 59, "minute")
	case numSecond, zeroSecond:
		p.sec = p.limited(e == zeroSecond, 0, 59, "second")
		p.unannounced(f.steps[i+1].e)
	case upperPM:
		p.half("AM", "PM")
	case lowerPM:
		p.half("am", "pm")
	case zoneName:
		p.zoneName()
	case fractionZeros:
		p.fraction(f.steps[i].end - f.steps[i].start)
	case fractionNines:
		if n := fractionLength(p.rest); n > 0 {
			p.fraction(n)
		}
	default:
		p.numericZone(e)
	}
}

// shortYear takes two digits, or a sign and a digit, as Go, which reads an integer here.
func (p *parser) shortYear() int {
	if len(p.rest) < 2 || p.rest[0] != '-' && p.rest[0] != '+' {
		return p.fixed(2)
	}
	minus := p.rest[0] == '-'
	if !isDigit(p.rest, 1) {
		p.bad = true
		return 0
	}
	n := int(p.rest[1] - '0')
	p.rest = p.rest[2:]
	if minus {
		return -n
	}
	return n
}

// fixed takes exactly n digits.
func (p *parser) fixed(n int) int {
	if len(p.rest) < n {
		p.bad = true
		return 0
	}
	x := 0
	for i := range n {
		if !isDigit(p.rest, i) {
			p.bad = true
			return 0
		}
		x = x*10 + int(p.rest[i]-'0')
	}
	p.rest = p.rest[n:]
	return x
}

func (p *parser) half(am, pm string) {
	if len(p.rest) < 2 {
		p.bad = true
		return
	}
	switch p.rest[:2] {
	case am:
		p.am = true
	case pm:
		p.pm = true
	default:
		p.bad = true
	}
	p.rest = p.rest[2:]
}

// fractionLength is that of a point or comma and digits at the beginning of s, or 0.
func fractionLength(s string) int {
	if len(s) < 2 || s[0] != '.' && s[0] != ',' || !isDigit(s, 1) {
		return 0
	}
	n := 2
	for isDigit(s, n) {
		n++
	}
	return n
}

// unannounced takes a fraction after the seconds though the layout has none there.
func (p *parser) unannounced(next element) {
	n := fractionLength(p.rest)
	if p.bad || p.outOf != "" || n == 0 {
		return
	}
	if next != fractionZeros && next != fractionNines {
		p.fraction(n)
	}
}

// fraction takes n bytes: a point or comma, and digits, of which nine count; what comes after those is not looked at, as in Go.
func (p *parser) fraction(n int) {
	if len(p.rest) < n || p.rest[0] != '.' && p.rest[0] != ',' {
		p.bad = true
		return
	}
	x, scale := 0, 1000000000
	for i := 1; i < min(n, 10); i++ {
		if i == 1 && n > 2 && (p.rest[1] == '+' || p.rest[1] == '-') {
			// As Go, which reads an integer here.
			scale /= 10
			continue
		}
		if !isDigit(p.rest, i) {
			p.bad = true
			return
		}
		x = x*10 + int(p.rest[i]-'0')
		scale /= 10
	}
	if p.rest[1] == '-' && x > 0 {
		p.outOf = "fractional second"
		return
	}
	p.nsec = x * scale
	p.rest = p.rest[n:]
}

// --- The result. ---

// settleDate brings month, day and day of the year together; it returns a complaint or nothing.
func (p *parser) settleDate() string {
	if p.pm && p.hour < 12 {
		p.hour += 12
	} else if p.am && p.hour == 12 {
		p.hour = 0
	}
	if p.yday >= 0 {
		last := 365
		if isLeap(p.year) {
			last = 366
		}
		if p.yday < 1 || p.yday > last {
			return ": day-of-year out of range"
		}
		c := civilOf(dayNumber(int64(p.year), January, 1) + int64(p.yday) - 1)
		month, day := c.month(), c.day()
		if p.month >= 0 && p.month != int(month) {
			return ": day-of-year does not match month"
		}
		p.month = int(month)
		if p.day >= 0 && p.day != day {
			return ": day-of-year does not match day"
		}
		p.day = day
	}
	if p.month < 0 {
		p.month = 1
	}
	if p.day < 0 {
		p.day = 1
	}
	if p.day < 1 || p.day > daysIn(Month(p.month), p.year) {
		return ": day out of range"
	}
	return ""
}

func (p *parser) time(defaultLoc, local *Location) Time {
	at := func(loc *Location) Time {
		return Date(p.year, Month(p.month), p.day, p.hour, p.min, p.sec, p.nsec, loc)
	}
	switch {
	case p.utc:
		return at(UTC)
	case p.hasOffset:
		t := at(UTC)
		t.addSec(-int64(p.offset))
		// The local zone if it fits, else one that is made up.
		name, offset, _, _, _ := local.lookup(t.unixSec())
		if offset == p.offset && (p.zone == "" || name == p.zone) {
			t.setLoc(local)
		} else {
			t.setLoc(FixedZone(p.zone, p.offset))
		}
		return t
	case p.zone != "":
		t := at(UTC)
		if offset, ok := local.lookupName(p.zone, t.unixSec()); ok {
			t.addSec(-int64(offset))
			t.setLoc(local)
			return t
		}
		// An abbreviation alone does not tell the offset, except GMT+3.
		offset := 0
		if len(p.zone) > 3 && p.zone[:3] == "GMT" {
			offset = signedHours(p.zone[3:]) * secondsPerHour
		}
		t.setLoc(FixedZone(p.zone, offset))
		return t
	}
	return at(defaultLoc)
}
