package time

import "sync/atomic"

// A form is a layout taken apart into steps, which happens once for the many times that go through it.
type form struct {
	layout string
	steps  []step
	code   string // the steps for the runtime, see encode; "" if it is not to do with them
	room   int    // what a plain time takes at most, see parts.room
	names  int    // how many elements are the name of a zone
}

// A step is an element of a layout and the text in front of it. The last step has no element.
type step struct {
	text       string
	e          element
	start, end int // where the element lies in the layout
}

// forms has one for each remainder of a hash, the one that was used last.
var forms [64]atomic.Pointer[form]

// maxKept is the length of the longest layout whose form is kept.
const maxKept = 256

func formOf(layout string) *form {
	h := uint(len(layout))
	if h > 0 {
		h = h*31 + uint(layout[0])*7 + uint(layout[h/2])*3 + uint(layout[h-1])
	}
	at := &forms[h%uint(len(forms))]
	if f := at.Load(); f != nil && f.layout == layout {
		return f
	}
	if len(layout) > maxKept {
		return takeApart(layout)
	}
	// A copy, as the layout may be a piece of a long text, which is not to stay with it.
	f := takeApart(string([]byte(layout)))
	at.Store(f)
	return f
}

func takeApart(layout string) *form {
	f := &form{layout: layout}
	for i := 0; ; {
		start, end, e := findElement(layout, i)
		f.steps = append(f.steps, step{layout[i:start], e, start, end})
		f.room += start - i + widths[e]
		switch e {
		case noElement:
			f.code = f.encode()
			return f
		case zoneName:
			f.names++
		case fractionZeros, fractionNines:
			f.room += min(end-start, 10)
		}
		i = end
	}
}

// widths has how many bytes an element takes at most in a plain time; not the names of zones, nor fractions.
// The seconds of an offset of less than a minute have a minus of their own, as in Go.
var widths = [...]int{
	longMonth: len("September"), shortMonth: 3, numMonth: 2, zeroMonth: 2,
	longWeekday: len("Wednesday"), shortWeekday: 3,
	numDay: 2, underDay: 2, zeroDay: 2, underYearDay: 3, zeroYearDay: 3,
	hour24: 2, hour12: 2, zeroHour12: 2, numMinute: 2, zeroMinute: 2, numSecond: 2, zeroSecond: 2,
	longYear: 4, shortYear: 2, upperPM: 2, lowerPM: 2,
	zoneName: len("-0700"),
	isoZone:  len("-0700"), isoZoneSeconds: len("+0000-30"), isoZoneShort: len("-07"),
	isoZoneColon: len("-07:00"), isoZoneColonSeconds: len("+00:00:-30"),
	numZone: len("-0700"), numZoneSeconds: len("+0000-30"), numZoneShort: len("-07"),
	numZoneColon: len("-07:00"), numZoneColonSeconds: len("+00:00:-30"),
	fractionNines: 0,
}

// letters has what the runtime knows elements by; zones and fractions have bytes after theirs.
var letters = [...]byte{
	longMonth: 'B', shortMonth: 'b', numMonth: 'm', zeroMonth: 'M', longWeekday: 'A', shortWeekday: 'a',
	numDay: 'd', underDay: 'e', zeroDay: 'D', underYearDay: 'j', zeroYearDay: 'J',
	hour24: 'H', hour12: 'i', zeroHour12: 'I', numMinute: 'n', zeroMinute: 'N', numSecond: 's', zeroSecond: 'S',
	longYear: 'Y', shortYear: 'y', upperPM: 'P', lowerPM: 'p', zoneName: 'Z',
	isoZone: 'z', isoZoneSeconds: 'z', isoZoneShort: 'z', isoZoneColon: 'z', isoZoneColonSeconds: 'z',
	numZone: 'z', numZoneSeconds: 'z', numZoneShort: 'z', numZoneColon: 'z', numZoneColonSeconds: 'z',
	fractionZeros: '0', fractionNines: '9',
}

// What the byte after the letter of a zone tells.
const (
	withZ = 1 << iota
	withColon
	withMinutes
	withSeconds
)

var zoneForms = [...]byte{
	isoZone: withMinutes, isoZoneSeconds: withMinutes | withSeconds, isoZoneShort: 0,
	isoZoneColon: withMinutes | withColon, isoZoneColonSeconds: withMinutes | withSeconds | withColon,
}

// encode returns the steps as letters with the bytes that belong to them; a text is a T, its length and itself. Fractions of more digits than
// nanoseconds have are not for the runtime.
func (f *form) encode() string {
	const longest = 127
	var code []byte
	for i := range f.steps {
		s := &f.steps[i]
		for t := s.text; t != ""; {
			n := min(len(t), longest)
			code = append(append(code, 'T', byte(n)), t[:n]...)
			t = t[n:]
		}
		if s.e == noElement {
			break
		}
		code = append(code, letters[s.e])
		switch {
		case s.e == fractionZeros || s.e == fractionNines:
			digits := s.end - s.start - 1
			if digits > 9 {
				return ""
			}
			code = append(code, f.layout[s.start], byte(digits))
		case s.e >= numZone:
			code = append(code, zoneForms[s.e-numZone+isoZone])
		case s.e >= isoZone:
			code = append(code, zoneForms[s.e]|withZ)
		}
	}
	return string(code)
}
