package dnsmsg

import "errors"

// ErrData is for records that are not what their type says.
var ErrData = errors.New("invalid DNS record")

func (r *Record) data() []byte { return r.msg[r.from:r.to] }

// IP returns the address of an A or AAAA record.
func (r *Record) IP() ([]byte, error) {
	size := 4
	if r.Type == TypeAAAA {
		size = 16
	}
	d := r.data()
	if len(d) < size {
		return nil, ErrData
	}
	return append([]byte(nil), d[:size]...), nil
}

// Target returns the name that a CNAME, NS or PTR record has.
func (r *Record) Target() (string, error) { return r.name(0) }

// name reads a name that begins skip bytes into the data.
func (r *Record) name(skip int) (string, error) {
	if r.from+skip > r.to {
		return "", ErrData
	}
	name, _, err := readName(r.msg, r.from+skip)
	return name, err
}

// MX returns what an MX record has.
func (r *Record) MX() (pref uint16, host string, err error) {
	d := r.data()
	if len(d) < 2 {
		return 0, "", ErrData
	}
	host, err = r.name(2)
	return get16(d), host, err
}

// SRV returns what an SRV record has.
func (r *Record) SRV() (priority, weight, port uint16, target string, err error) {
	d := r.data()
	if len(d) < 6 {
		return 0, 0, 0, "", ErrData
	}
	target, err = r.name(6)
	return get16(d), get16(d[2:]), get16(d[4:]), target, err
}

// TXT returns the texts of a TXT record, one after the other.
func (r *Record) TXT() (string, error) {
	var text []byte
	for d := r.data(); len(d) > 0; {
		n := int(d[0]) + 1
		if n > len(d) {
			return "", ErrData
		}
		text = append(text, d[1:n]...)
		d = d[n:]
	}
	return string(text), nil
}
