package time

// The layouts RFC3339 and RFC3339Nano, which most times in texts have, without a look at the layout.

// putRFC3339 prints a time whose year has four digits.
func (p *parts) putRFC3339(b []byte, n int, nano bool) int {
	t := b[n : n+19]
	put2(t, 0, p.year/100)
	put2(t, 2, p.year%100)
	t[4] = '-'
	put2(t, 5, int(p.month))
	t[7] = '-'
	put2(t, 8, p.day)
	t[10] = 'T'
	put2(t, 11, p.hour)
	t[13] = ':'
	put2(t, 14, p.min)
	t[16] = ':'
	put2(t, 17, p.sec)
	n += 19
	if nano {
		n = putFraction(b, n, p.nsec, '.', 9, true)
	}
	if p.offset == 0 {
		b[n] = 'Z'
		return n + 1
	}
	return putOffset(b, n, p.offset, numZoneColon)
}

// rfc3339 reads a time as both layouts have it, with at most nine digits after the point. What is not ok may still be a time.
func rfc3339(s string) (p parser, ok bool) {
	if len(s) < 20 || s[4] != '-' || s[7] != '-' || s[10] != 'T' || s[13] != ':' || s[16] != ':' {
		return p, false
	}
	century := twoDigits(s, 0, 99)
	p.year = twoDigits(s, 2, 99)
	p.month = twoDigits(s, 5, 12)
	p.day = twoDigits(s, 8, 31)
	p.hour = twoDigits(s, 11, 23)
	p.min = twoDigits(s, 14, 59)
	p.sec = twoDigits(s, 17, 59)
	if century|p.year|p.month|p.day|p.hour|p.min|p.sec < 0 {
		return p, false
	}
	p.year += 100 * century
	p.yday = -1
	if p.month == 0 || p.day == 0 || p.day > 28 && p.day > daysIn(Month(p.month), p.year) {
		return p, false
	}
	i := 19
	if s[i] == '.' {
		scale := 100_000_000
		for i++; isDigit(s, i); i++ {
			p.nsec += int(s[i]-'0') * scale
			scale /= 10
		}
		if i == 20 || i > 29 || i == len(s) {
			return p, false
		}
	}
	switch s[i] {
	case 'Z':
		p.utc = true
		return p, i+1 == len(s)
	case '+', '-':
		if i+6 != len(s) || s[i+3] != ':' {
			return p, false
		}
		hours, minutes := twoDigits(s, i+1, 23), twoDigits(s, i+4, 59)
		p.hasOffset = true
		p.offset = hours*secondsPerHour + minutes*secondsPerMinute
		if s[i] == '-' {
			p.offset = -p.offset
		}
		return p, hours|minutes >= 0
	}
	return p, false
}

// twoDigits is the number there, -1 if it is none or above limit.
func twoDigits(s string, i, limit int) int {
	tens, ones := s[i]-'0', s[i+1]-'0'
	n := int(tens)*10 + int(ones)
	if tens > 9 || ones > 9 || n > limit {
		return -1
	}
	return n
}
