package time

// numericZone reads an offset such as -07:00.
func (p *parser) numericZone(e element) {
	switch e {
	case isoZone, isoZoneShort, isoZoneColon, isoZoneSeconds, isoZoneColonSeconds:
		if p.rest != "" && p.rest[0] == 'Z' {
			p.rest = p.rest[1:]
			p.utc = true
			return
		}
	}
	length, minute, second := len("-0700"), 3, 0 // and where those begin
	switch e {
	case isoZoneShort, numZoneShort:
		length, minute = len("-07"), 0
	case isoZoneColon, numZoneColon:
		length, minute = len("-07:00"), 4
	case isoZoneSeconds, numZoneSeconds:
		length, second = len("-070000"), 5
	case isoZoneColonSeconds, numZoneColonSeconds:
		length, minute, second = len("-07:00:00"), 4, 7
	}
	v := p.rest
	if len(v) < length || minute == 4 && v[3] != ':' || second == 7 && v[6] != ':' {
		p.bad = true
		return
	}
	p.rest = v[length:]
	// What follows a part that is no number counts as 0; that a part is out of its range is the greater fault.
	h, m, s := twoDigits(v, 1, 99), 0, 0
	if minute > 0 && h >= 0 {
		m = twoDigits(v, minute, 99)
	}
	if second > 0 && h >= 0 && m >= 0 {
		s = twoDigits(v, second, 99)
	}
	p.bad = h|m|s < 0
	// The last one that is out of its range is named.
	if h > 24 {
		p.outOf = "time zone offset hour"
	}
	if m > 60 {
		p.outOf = "time zone offset minute"
	}
	if s > 60 {
		p.outOf = "time zone offset second"
	}
	p.offset = h*secondsPerHour + m*secondsPerMinute + s
	p.hasOffset = true
	switch v[0] {
	case '+':
	case '-':
		p.offset = -p.offset
	default:
		p.bad = true
	}
}

// zoneName reads the abbreviation of a zone.
func (p *parser) zoneName() {
	if len(p.rest) >= 3 && p.rest[:3] == "UTC" {
		p.utc = true
		p.rest = p.rest[3:]
		return
	}
	n := zoneNameLength(p.rest)
	if n == 0 {
		p.bad = true
		return
	}
	p.zone = p.rest[:n]
	p.rest = p.rest[n:]
}

// zoneNameLength returns how much of s looks like the abbreviation of a zone: three capital letters, or four or five with a T at the
// end, some exceptions, GMT with an offset, or an offset alone.
func zoneNameLength(s string) int {
	if len(s) < 3 {
		return 0
	}
	if len(s) >= 4 && (s[:4] == "ChST" || s[:4] == "MeST") {
		return 4
	}
	if s[:3] == "GMT" {
		return 3 + signedHoursLength(s[3:])
	}
	if s[0] == '+' || s[0] == '-' {
		return signedHoursLength(s)
	}
	n := 0
	for n < 6 && n < len(s) && 'A' <= s[n] && s[n] <= 'Z' {
		n++
	}
	switch n {
	case 3:
		return 3
	case 4:
		if s[3] == 'T' || s[:4] == "WITA" {
			return 4
		}
	case 5:
		if s[4] == 'T' {
			return 5
		}
	}
	return 0
}

// signedHoursLength returns how much of s is a sign and a number of hours up to 23, else 0.
func signedHoursLength(s string) int {
	if s == "" || s[0] != '+' && s[0] != '-' {
		return 0
	}
	h, n := 0, 1
	for isDigit(s, n) {
		if h = h*10 + int(s[n]-'0'); h > 23 {
			return 0
		}
		n++
	}
	if n == 1 {
		return 0
	}
	return n
}

func signedHours(s string) int {
	h := 0
	for _, c := range []byte(s[1:]) {
		h = h*10 + int(c-'0')
	}
	if s[0] == '-' {
		return -h
	}
	return h
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
