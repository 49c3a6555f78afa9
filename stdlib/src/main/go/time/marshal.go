package time

import "errors"

// Versions of the binary form; the second has seconds in the zone's offset.
const (
	binaryV1 byte = 1 + iota
	binaryV2
)

// AppendBinary appends the instant and the zone's offset: a version, the seconds since the year 1, the nanoseconds, the minutes east of
// UTC or -1, and in version 2 the seconds of the offset.
func (t Time) AppendBinary(b []byte) ([]byte, error) {
	minutes := -1
	seconds := 0
	version := binaryV1
	if t.Location() != UTC {
		_, offset := t.Zone()
		if offset%60 != 0 {
			version = binaryV2
			seconds = offset % 60
		}
		minutes = offset / 60
		if minutes < -1<<15 || minutes == -1 || minutes >= 1<<15 {
			return b, errors.New("Time.MarshalBinary: unexpected zone offset")
		}
	}
	b = append(b, version)
	b = bigEndian(b, uint64(t.sec()), 8)
	b = bigEndian(b, uint64(t.nsec()), 4)
	b = bigEndian(b, uint64(minutes), 2)
	if version == binaryV2 {
		b = append(b, byte(seconds))
	}
	return b, nil
}

func bigEndian(b []byte, n uint64, size int) []byte {
	for size--; size >= 0; size-- {
		b = append(b, byte(n>>(8*size)))
	}
	return b
}

// MarshalBinary is AppendBinary to nothing.
func (t Time) MarshalBinary() ([]byte, error) {
	b, err := t.AppendBinary(make([]byte, 0, 16))
	if err != nil {
		return nil, err
	}
	return b, nil
}

// UnmarshalBinary reads what MarshalBinary has made.
func (t *Time) UnmarshalBinary(data []byte) error {
	if len(data) == 0 {
		return errors.New("Time.UnmarshalBinary: no data")
	}
	version := data[0]
	if version != binaryV1 && version != binaryV2 {
		return errors.New("Time.UnmarshalBinary: unsupported version")
	}
	want := 1 + 8 + 4 + 2
	if version == binaryV2 {
		want++
	}
	if len(data) != want {
		return errors.New("Time.UnmarshalBinary: invalid length")
	}
	d := &tzData{p: data[1:]}
	sec := int64(d.number(8))
	nsec := int32(d.number(4))
	offset := int(int16(d.number(2))) * 60
	if version == binaryV2 {
		offset += int(d.byte())
	}
	*t = Time{uint64(nsec), sec, nil}
	if offset == -1*60 {
		t.setLoc(&utcLoc)
	} else if _, local, _, _, _ := Local.lookup(t.unixSec()); offset == local {
		t.setLoc(Local)
	} else {
		t.setLoc(FixedZone("", offset))
	}
	return nil
}

// GobEncode is MarshalBinary.
func (t Time) GobEncode() ([]byte, error) { return t.MarshalBinary() }

// GobDecode is UnmarshalBinary.
func (t *Time) GobDecode(data []byte) error { return t.UnmarshalBinary(data) }

// appendStrict appends t as RFC 3339 allows, which years and offsets of its own may not.
func (t Time) appendStrict(b []byte) ([]byte, error) {
	n0 := len(b)
	b = t.AppendFormat(b, RFC3339Nano)
	text := b[n0:]
	if text[len("2006")] != '-' {
		return b, errors.New("year outside of range [0,9999]")
	}
	if last := text[len(text)-1]; last != 'Z' {
		zone := text[len(text)-len("Z07:00"):]
		if '0' <= zone[0] && zone[0] <= '9' || (zone[1]-'0')*10+zone[2]-'0' >= 24 {
			return b, errors.New("timezone hour outside of range [0,23]")
		}
	}
	return b, nil
}

func (t Time) appendTo(b []byte, who string) ([]byte, error) {
	b, err := t.appendStrict(b)
	if err != nil {
		return nil, errors.New(who + err.Error())
	}
	return b, nil
}

// MarshalJSON returns t in RFC 3339 form, in quotes.
func (t Time) MarshalJSON() ([]byte, error) {
	b, err := t.appendTo(append(make([]byte, 0, len(RFC3339Nano)+2), '"'), "Time.MarshalJSON: ")
	if err != nil {
		return nil, err
	}
	return append(b, '"'), nil
}

// UnmarshalJSON reads RFC 3339 form in quotes; null changes nothing.
func (t *Time) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		return nil
	}
	if len(data) < 2 || data[0] != '"' || data[len(data)-1] != '"' {
		return errors.New("Time.UnmarshalJSON: input is not a JSON string")
	}
	var err error
	*t, err = Parse(RFC3339, string(data[1:len(data)-1]))
	return err
}

// AppendText appends t in RFC 3339 form.
func (t Time) AppendText(b []byte) ([]byte, error) { return t.appendTo(b, "Time.AppendText: ") }

// MarshalText returns t in RFC 3339 form.
func (t Time) MarshalText() ([]byte, error) {
	return t.appendTo(make([]byte, 0, len(RFC3339Nano)), "Time.MarshalText: ")
}

// UnmarshalText reads RFC 3339 form.
func (t *Time) UnmarshalText(data []byte) error {
	var err error
	*t, err = Parse(RFC3339, string(data))
	return err
}
