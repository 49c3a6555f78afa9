package time

import "sync/atomic"

// A form is a layout taken apart into steps, which happens once for the many times that go through it.
type form struct {
	layout string
	steps  []step
	room   int // what a plain time takes at most, see parts.room
	names  int // how many elements are the name of a zone

	rfc3339, nano bool // the layout is RFC3339 or RFC3339Nano; it is RFC3339Nano
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
	nano := layout == RFC3339Nano
	f := &form{layout: layout, rfc3339: nano || layout == RFC3339, nano: nano}
	for i := 0; ; {
		start, end, e := findElement(layout, i)
		f.steps = append(f.steps, step{layout[i:start], e, start, end})
		f.room += start - i + widths[e]
		switch e {
		case noElement:
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
