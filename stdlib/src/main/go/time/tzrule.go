package time

// A tzRule is a POSIX TZ string such as CET-1CEST,M3.5.0,M10.5.0/3, taken apart.
type tzRule struct {
	std, dst     zone
	hasDST       bool
	toDST, toStd tzDay
}

// parseRule returns nil for what is no rule.
func parseRule(s string) *tzRule {
	p := &tzText{s: s}
	r := &tzRule{}
	r.std.name = p.name()
	r.std.offset = -p.offset()
	if p.bad {
		return nil
	}
	if p.s == "" || p.s[0] == ',' {
		return r
	}
	r.hasDST = true
	r.dst = zone{p.name(), r.std.offset + secondsPerHour, true}
	if p.s != "" && p.s[0] != ',' {
		r.dst.offset = -p.offset()
	}
	if p.s == "" {
		p.s = ",M3.2.0,M11.1.0" // the default of the common implementations
	}
	p.expect(',')
	r.toDST = p.day()
	p.expect(',')
	r.toStd = p.day()
	if p.bad || p.s != "" {
		return nil
	}
	return r
}

// lookup is Location.lookup. lastChange is from when on the rule holds.
func (r *tzRule) lookup(lastChange, sec int64) (name string, offset int, start, end int64, isDST bool) {
	if !r.hasDST {
		return r.std.name, r.std.offset, lastChange, omega, false
	}
	year := civilOf(floorDiv(sec+unixToInternal, secondsPerDay)).year()
	begin := dayNumber(int64(year), January, 1)*secondsPerDay - unixToInternal
	first := begin + r.toDST.seconds(year) - int64(r.std.offset)
	second := begin + r.toStd.seconds(year) - int64(r.dst.offset)
	swapped := second < first // the year begins in summer
	if swapped {
		first, second = second, first
	}
	summer := sec >= first && sec < second
	// As in Go, zones end with the year, and all years have 365 days for that.
	start, end = begin, first
	if sec >= second {
		start, end = second, begin+365*secondsPerDay
	} else if summer {
		start, end = first, second
	}
	if summer != swapped {
		return r.dst.name, r.dst.offset, start, end, true
	}
	return r.std.name, r.std.offset, start, end, false
}

// A tzText is the rest of a TZ string.
type tzText struct {
	s   string
	bad bool
}

func (p *tzText) expect(c byte) {
	if p.s == "" || p.s[0] != c {
		p.bad = true
		return
	}
	p.s = p.s[1:]
}

// name reads an abbreviation: letters, or anything in angle brackets.
func (p *tzText) name() string {
	n := 0
	if p.s != "" && p.s[0] == '<' {
		for n < len(p.s) && p.s[n] != '>' {
			n++
		}
		if n == len(p.s) {
			p.bad = true
			return ""
		}
		name := p.s[1:n]
		p.s = p.s[n+1:]
		return name
	}
	for n < len(p.s) {
		c := p.s[n]
		if '0' <= c && c <= '9' || c == ',' || c == '-' || c == '+' {
			break
		}
		n++
	}
	if n < 3 {
		p.bad = true
		return ""
	}
	name := p.s[:n]
	p.s = p.s[n:]
	return name
}

func (p *tzText) number(min, max int) int {
	n := 0
	digits := 0
	for digits < len(p.s) && isDigit(p.s, digits) {
		n = n*10 + int(p.s[digits]-'0')
		if n > max {
			p.bad = true
			return 0
		}
		digits++
	}
	if digits == 0 || n < min {
		p.bad = true
		return 0
	}
	p.s = p.s[digits:]
	return n
}

// offset reads hours[:minutes[:seconds]] with a sign, in seconds.
func (p *tzText) offset() int {
	neg := false
	if p.s != "" && (p.s[0] == '-' || p.s[0] == '+') {
		neg = p.s[0] == '-'
		p.s = p.s[1:]
	}
	// Rules may have up to a week.
	n := p.number(0, 24*7) * secondsPerHour
	if p.s != "" && p.s[0] == ':' {
		p.s = p.s[1:]
		n += p.number(0, 59) * secondsPerMinute
		if p.s != "" && p.s[0] == ':' {
			p.s = p.s[1:]
			n += p.number(0, 59)
		}
	}
	if neg {
		return -n
	}
	return n
}

// A tzDay is a day of every year and the time of that day, in seconds.
type tzDay struct {
	// kind is 'J': day 1 to 365, without 29 February; 'D': day 0 to 365; 'M': the week'th weekday of a month, 5 is the last one.
	kind             byte
	month, week, day int
	time             int
}

func (p *tzText) day() tzDay {
	var d tzDay
	if p.s == "" {
		p.bad = true
		return d
	}
	switch d.kind = p.s[0]; d.kind {
	case 'J':
		p.s = p.s[1:]
		d.day = p.number(1, 365)
	case 'M':
		p.s = p.s[1:]
		d.month = p.number(1, 12)
		p.expect('.')
		d.week = p.number(1, 5)
		p.expect('.')
		d.day = p.number(0, 6)
	default:
		d.kind = 'D'
		d.day = p.number(0, 365)
	}
	d.time = 2 * secondsPerHour
	if p.s != "" && p.s[0] == '/' {
		p.s = p.s[1:]
		d.time = p.offset()
	}
	return d
}

// seconds returns how long after the year's beginning, on the clock, the change comes.
func (d tzDay) seconds(year int) int64 {
	day := d.day
	switch d.kind {
	case 'J':
		day--
		if isLeap(year) && day >= 31+28 {
			day++
		}
	case 'M':
		first := dayNumber(int64(year), Month(d.month), 1)
		day = (d.day - int(weekdayOf(first)) + 7) % 7
		day += 7 * (d.week - 1)
		if day >= daysIn(Month(d.month), year) {
			day -= 7
		}
		day += int(first - dayNumber(int64(year), January, 1))
	}
	return int64(day)*secondsPerDay + int64(d.time)
}
