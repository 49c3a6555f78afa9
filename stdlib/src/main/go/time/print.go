package time

// Times as text. What is to be printed is measured first, and then put into a slice that has room for it, at an index.

// digits returns how many digits u has.
func digits(u uint) int {
	n := 1
	for u >= 10 {
		u /= 10
		n++
	}
	return n
}

// put2 puts a number below 100 at n.
func put2(b []byte, n, x int) int {
	b[n], b[n+1] = '0'+byte(x/10), '0'+byte(x%10)
	return n + 2
}

// putInt puts x at n with at least width digits.
func putInt(b []byte, n, x, width int) int {
	u := uint(x)
	if x < 0 {
		b[n] = '-'
		n++
		u = -u
	}
	end := n + max(width, digits(u))
	for i := end - 1; i >= n; i-- {
		b[i] = '0' + byte(u%10)
		u /= 10
	}
	return end
}

// putFirst puts the first k bytes of s at n.
func putFirst(b []byte, n int, s string, k int) int {
	for i := 0; i < k; i++ {
		b[n+i] = s[i]
	}
	return n + k
}

// putPadded puts x right-aligned, with spaces.
func putPadded(b []byte, n, x, width int) int {
	for limit := 10; width > 1; width-- {
		if x < limit {
			b[n] = ' '
			n++
		}
		limit *= 10
	}
	return putInt(b, n, x, 0)
}

const widestInt = 20 // digits of an int, or nineteen with a minus

// appendInt appends x with at least width digits.
func appendInt(b []byte, x int, width int) []byte {
	n := len(b)
	b = append(b, "00000000000000000000"...)
	return b[:putInt(b, n, x, width)]
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
	f := formOf(layout)
	local, zone, offset := t.shown(f)
	if s := text(f.code, f.room+f.names*len(zone), local, int(t.nsec()), zone, offset); s != "" {
		return s
	}
	p := t.parts()
	b := make([]byte, p.room(f))
	return string(b[:f.put(b, 0, p)])
}

// AppendFormat appends Format to b.
func (t Time) AppendFormat(b []byte, layout string) []byte {
	f := formOf(layout)
	n := len(b)
	local, zone, offset := t.shown(f)
	room := f.room + f.names*len(zone)
	if f.code != "" && room <= cap(b)-n {
		if k := putText(b[n:n+room], f.code, local, int(t.nsec()), zone, offset); k >= 0 {
			return b[:n+k]
		}
	}
	p := t.parts()
	room = p.room(f)
	if room <= cap(b)-n {
		b = b[:n+room]
		return b[:f.put(b, n, p)]
	}
	// The text itself may still fit, and is expected in b then.
	text := make([]byte, room)
	return append(b, text[:f.put(text, 0, p)]...)
}

// shown returns t on the clock of its location, in seconds since the year 1, the zone's name where the form has it, and the offset.
func (t *Time) shown(f *form) (local int64, zone string, offset int) {
	local = t.sec()
	switch {
	case t.loc == nil:
		return local, "UTC", 0
	case f.names == 0:
		offset = t.loc.get().offset(local - unixToInternal)
	default:
		zone, offset, _, _, _ = t.loc.lookup(local - unixToInternal)
	}
	return local + int64(offset), zone, offset
}

// The parts of a time that is to be printed.
type parts struct {
	zone           string
	offset         int
	year           int
	month          Month
	day, yday      int
	weekday        Weekday
	hour, min, sec int
	nsec           int
}

func (t *Time) parts() *parts {
	p := &parts{zone: "UTC", nsec: int(t.nsec())}
	local := t.sec()
	if t.loc != nil {
		p.zone, p.offset, _, _, _ = t.loc.lookup(local - unixToInternal)
		local += int64(p.offset)
	}
	days := floorDiv(local, secondsPerDay)
	p.weekday = weekdayOf(days)
	c := civilOf(days)
	p.year, p.month, p.day, p.yday = c.year(), c.month(), c.day(), c.yday()
	p.hour, p.min, p.sec = clockOf(local)
	return p
}

// room returns how many bytes the time has at most in that form. A plain time's year has four digits, and its offset two for hours.
func (p *parts) room(f *form) int {
	const hours100 = 100 * secondsPerHour
	n := f.room + f.names*len(p.zone)
	if p.year < 0 || p.year > 9999 || p.offset >= hours100 || p.offset <= -hours100 {
		n += len(f.steps) * widestInt
	}
	return n
}

func (p *parts) hour12() int {
	if h := p.hour % 12; h != 0 {
		return h
	}
	return 12
}

func (p *parts) half(am, pm string) string {
	if p.hour < 12 {
		return am
	}
	return pm
}

// put prints a time at n, and returns the end.
func (f *form) put(b []byte, n int, p *parts) int {
	for i := range f.steps {
		s := &f.steps[i]
		n = putFirst(b, n, s.text, len(s.text))
		switch s.e {
		case noElement:
		case longMonth:
			name := monthNames[p.month-1]
			n = putFirst(b, n, name, len(name))
		case shortMonth:
			n = putFirst(b, n, monthNames[p.month-1], 3)
		case numMonth:
			n = putInt(b, n, int(p.month), 0)
		case zeroMonth:
			n = put2(b, n, int(p.month))
		case longWeekday:
			name := dayNames[p.weekday]
			n = putFirst(b, n, name, len(name))
		case shortWeekday:
			n = putFirst(b, n, dayNames[p.weekday], 3)
		case numDay:
			n = putInt(b, n, p.day, 0)
		case underDay:
			n = putPadded(b, n, p.day, 2)
		case zeroDay:
			n = put2(b, n, p.day)
		case underYearDay:
			n = putPadded(b, n, p.yday, 3)
		case zeroYearDay:
			n = putInt(b, n, p.yday, 3)
		case hour24:
			n = put2(b, n, p.hour)
		case hour12:
			n = putInt(b, n, p.hour12(), 0)
		case zeroHour12:
			n = put2(b, n, p.hour12())
		case numMinute:
			n = putInt(b, n, p.min, 0)
		case zeroMinute:
			n = put2(b, n, p.min)
		case numSecond:
			n = putInt(b, n, p.sec, 0)
		case zeroSecond:
			n = put2(b, n, p.sec)
		case longYear:
			if 0 <= p.year && p.year <= 9999 {
				n = put2(b, n, p.year/100)
				n = put2(b, n, p.year%100)
			} else {
				n = putInt(b, n, p.year, 4)
			}
		case shortYear:
			n = put2(b, n, max(p.year, -p.year)%100)
		case upperPM:
			n = putFirst(b, n, p.half("AM", "PM"), 2)
		case lowerPM:
			n = putFirst(b, n, p.half("am", "pm"), 2)
		case zoneName:
			if p.zone != "" {
				n = putFirst(b, n, p.zone, len(p.zone))
			} else {
				n = putOffset(b, n, p.offset, numZone)
			}
		case fractionZeros, fractionNines:
			n = putFraction(b, n, p.nsec, f.layout[s.start], s.end-s.start-1, s.e == fractionNines)
		case isoZone, isoZoneSeconds, isoZoneShort, isoZoneColon, isoZoneColonSeconds:
			if p.offset == 0 {
				b[n] = 'Z'
				n++
			} else {
				n = putOffset(b, n, p.offset, s.e+numZone-isoZone)
			}
		default:
			n = putOffset(b, n, p.offset, s.e)
		}
	}
	return n
}

// putOffset puts a zone's seconds east of UTC.
func putOffset(b []byte, n, offset int, e element) int {
	// Toward zero: minutes without seconds are cut off, and the sign is that of the minutes.
	minutes, seconds := offset/60, offset
	b[n] = '+'
	if minutes < 0 {
		b[n] = '-'
		minutes, seconds = -minutes, -seconds
	}
	n = putInt(b, n+1, minutes/60, 2)
	if e == numZoneShort {
		return n
	}
	colon := e == numZoneColon || e == numZoneColonSeconds
	if colon {
		b[n] = ':'
		n++
	}
	n = put2(b, n, minutes%60)
	if e == numZoneSeconds || e == numZoneColonSeconds {
		if colon {
			b[n] = ':'
			n++
		}
		n = putInt(b, n, seconds%60, 2)
	}
	return n
}

// putFraction puts a point and so many digits of the second; trim: without zeros at the end, and no point without digits.
func putFraction(b []byte, n, nsec int, point byte, digits int, trim bool) int {
	digits = min(digits, 9)
	for range 9 - digits {
		nsec /= 10
	}
	for trim && digits > 0 && nsec%10 == 0 {
		nsec /= 10
		digits--
	}
	if digits == 0 {
		return n
	}
	b[n] = point
	return putInt(b, n+1, nsec, digits)
}
