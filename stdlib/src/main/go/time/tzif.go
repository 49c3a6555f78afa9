package time

import "errors"

var errBadData = errors.New("malformed time zone information")

// tzData reads big-endian numbers; past the end everything is 0 and bad is set.
type tzData struct {
	p   []byte
	bad bool
}

func (d *tzData) bytes(n int) []byte {
	if n < 0 || len(d.p) < n {
		d.p = nil
		d.bad = true
		return nil
	}
	b := d.p[:n]
	d.p = d.p[n:]
	return b
}

func (d *tzData) number(size int) uint64 {
	var n uint64
	for _, b := range d.bytes(size) {
		n = n<<8 | uint64(b)
	}
	return n
}

func (d *tzData) byte() byte { return byte(d.number(1)) }

// A tzHeader is the head of a block in a time zone file.
type tzHeader struct {
	utcMarks, stdMarks, leaps, changes, zones, chars int
}

func (d *tzData) header() (h tzHeader, version byte) {
	if magic := d.bytes(4); string(magic) != "TZif" {
		d.bad = true
	}
	v := d.byte()
	d.bytes(15)
	for _, n := range []*int{&h.utcMarks, &h.stdMarks, &h.leaps, &h.changes, &h.zones, &h.chars} {
		u := d.number(4)
		*n = int(u)
	}
	switch v {
	case 0:
		version = 1
	case '2', '3', '4':
		version = v - '0'
	default:
		d.bad = true
	}
	return h, version
}

// size is that of the block after the header, with times of that size.
func (h *tzHeader) size(time int) int {
	return h.changes*time + h.changes + h.zones*6 + h.chars + h.leaps*(time+4) + h.stdMarks + h.utcMarks
}

// LoadLocationFromTZData makes a location of what a file of the IANA Time Zone database has, in the format TZif of RFC 8536.
func LoadLocationFromTZData(name string, data []byte) (*Location, error) {
	d := &tzData{p: data}
	h, version := d.header()
	timeSize := 4
	if version > 1 {
		// The block with 32-bit times comes first.
		d.bytes(h.size(4))
		h, _ = d.header()
		timeSize = 8
	}
	times := &tzData{p: d.bytes(h.changes * timeSize)}
	indices := d.bytes(h.changes)
	zones := &tzData{p: d.bytes(h.zones * 6)}
	chars := d.bytes(h.chars)
	d.bytes(h.leaps*(timeSize+4) + h.stdMarks + h.utcMarks)
	if d.bad || h.zones == 0 {
		return nil, errBadData
	}
	l := &Location{name: name}
	if rest := d.p; version > 1 && len(rest) > 2 && rest[0] == '\n' && rest[len(rest)-1] == '\n' {
		l.rule = parseRule(string(rest[1 : len(rest)-1]))
	}
	l.zones = make([]zone, h.zones)
	for i := range l.zones {
		offset := int(int32(zones.number(4)))
		isDST := zones.byte() != 0
		at := int(zones.byte())
		if at >= len(chars) {
			return nil, errBadData
		}
		l.zones[i] = zone{untilNul(chars[at:]), offset, isDST}
	}
	for _, index := range indices {
		when := int64(times.number(timeSize))
		if timeSize == 4 {
			when = int64(int32(when))
		}
		if int(index) >= len(l.zones) {
			return nil, errBadData
		}
		l.changes = append(l.changes, change{when, index})
	}
	if len(l.changes) == 0 {
		// One zone for ever, or what the rule says.
		l.changes = []change{{alpha, 0}}
	}
	return l, nil
}

func untilNul(p []byte) string {
	for i, b := range p {
		if b == 0 {
			return string(p[:i])
		}
	}
	return string(p)
}
