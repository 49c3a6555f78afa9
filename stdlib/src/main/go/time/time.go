package time

import "math/bits"

// A Time is an instant, to the nanosecond, with the location in which it is shown. It may also have a reading of the monotonic
// clock, which differences go by. The zero Time is 1 January of the year 1, UTC; compare Times by Equal.
type Time struct {
	// With a monotonic reading, wall is the bit hasMonotonic, then 33 bits of seconds since 1885, then 30 bits of nanoseconds, and
	// ext is the reading. Without, only the nanoseconds are set, and ext has the seconds since the year 1.
	wall uint64
	ext  int64

	// loc is nil for UTC.
	loc *Location
}

const (
	hasMonotonic = 1 << 63
	nsecMask     = 1<<30 - 1
	nsecShift    = 30

	// Years from which seconds are counted, in seconds since the year 1.
	unixToInternal int64 = (1969*365 + 1969/4 - 1969/100 + 1969/400) * secondsPerDay
	wallToInternal int64 = (1884*365 + 1884/4 - 1884/100 + 1884/400) * secondsPerDay
)

func (t *Time) nsec() int32 { return int32(t.wall & nsecMask) }

// sec returns the seconds since the year 1, UTC.
func (t *Time) sec() int64 {
	if t.wall&hasMonotonic != 0 {
		return wallToInternal + int64(t.wall<<1>>(nsecShift+1))
	}
	return t.ext
}

func (t *Time) unixSec() int64 { return t.sec() - unixToInternal }

// stripMono removes the monotonic reading.
func (t *Time) stripMono() {
	if t.wall&hasMonotonic != 0 {
		t.ext = t.sec()
		t.wall &= nsecMask
	}
}

func (t *Time) setLoc(loc *Location) {
	if loc == &utcLoc {
		loc = nil
	}
	t.stripMono()
	t.loc = loc
}

// addSec keeps the monotonic reading if the seconds still fit beside it. Seconds beyond the range stay at its end.
func (t *Time) addSec(d int64) {
	if t.wall&hasMonotonic != 0 {
		sec := int64(t.wall << 1 >> (nsecShift + 1))
		if s := sec + d; s >= 0 && s < 1<<33 {
			t.wall = t.wall&nsecMask | uint64(s)<<nsecShift | hasMonotonic
			return
		}
		t.stripMono()
	}
	sum := t.ext + d
	switch {
	case (sum > t.ext) == (d > 0):
		t.ext = sum
	case d > 0:
		t.ext = 1<<63 - 1
	default:
		t.ext = -(1<<63 - 1)
	}
}

// unixTime makes a local Time.
func unixTime(sec int64, nsec int32) Time {
	return Time{uint64(nsec), sec + unixToInternal, Local}
}

// Now returns the time now, in the local zone.
func Now() Time {
	sec, nsec, mono := now()
	if mono == 0 { // in a bubble of testing/synctest
		return unixTime(sec, nsec)
	}
	s := sec + unixToInternal - wallToInternal
	if uint64(s)>>33 != 0 {
		return Time{uint64(nsec), sec + unixToInternal, Local}
	}
	return Time{hasMonotonic | uint64(s)<<nsecShift | uint64(nsec), mono, Local}
}

// Unix returns the local Time that many seconds and nanoseconds after 1970 began.
func Unix(sec int64, nsec int64) Time {
	if nsec < 0 || nsec >= 1e9 {
		sec += floorDiv(nsec, 1e9)
		nsec -= floorDiv(nsec, 1e9) * 1e9
	}
	return unixTime(sec, int32(nsec))
}

// UnixMilli is Unix in milliseconds.
func UnixMilli(msec int64) Time { return Unix(msec/1e3, (msec%1e3)*1e6) }

// UnixMicro is Unix in microseconds.
func UnixMicro(usec int64) Time { return Unix(usec/1e6, (usec%1e6)*1e3) }

const noLocation = "time: missing Location in call to Date"

// Date returns the Time of that date and clock in loc. Values out of their range are carried over: 32 October is 1 November.
func Date(year int, month Month, day, hour, min, sec, nsec int, loc *Location) Time {
	if loc == nil {
		panic(noLocation)
	}
	if uint(month-January) >= 12 || uint(nsec) >= 1e9 || uint(sec) >= 60 || uint(min) >= 60 || uint(hour) >= 24 {
		return carried(int64(year), int64(month)-1, int64(day), int64(hour), int64(min), int64(sec), int64(nsec), loc)
	}
	clock := int64(hour*secondsPerHour + min*secondsPerMinute + sec)
	return shownAs(dayNumber(int64(year), month, int64(day))*secondsPerDay+clock, nsec, loc)
}

// carried is Date of values that are out of their ranges; months count from 0.
func carried(y, m, d, h, mi, s, ns int64, loc *Location) Time {
	y, m = carry(y, m, 12)
	s, ns = carry(s, ns, 1e9)
	mi, s = carry(mi, s, 60)
	h, mi = carry(h, mi, 60)
	d, h = carry(d, h, 24)
	return shownAs(dayNumber(y, Month(m+1), d)*secondsPerDay+h*secondsPerHour+mi*secondsPerMinute+s, int(ns), loc)
}

// shownAs returns the Time that loc's clock shows as so many seconds since the year 1.
func shownAs(local int64, nsec int, loc *Location) Time {
	if loc == &utcLoc {
		return Time{uint64(nsec), local, nil}
	}
	return Time{uint64(nsec), local - loc.offsetAt(local), loc}
}

// offsetAt returns the offset that holds where the clock of l shows so many seconds since the year 1: that which would hold if the clock were UTC;
// near a change the one at the result.
func (l *Location) offsetAt(local int64) int64 {
	if l == nil || l == &utcLoc {
		return 0
	}
	l = l.get()
	unix := local - unixToInternal
	_, offset, start, end, _ := l.lookup(unix)
	if offset != 0 {
		if utc := unix - int64(offset); utc < start || utc >= end {
			offset = l.offset(utc)
		}
	}
	return int64(offset)
}

// carry brings lo into [0, base).
func carry(hi, lo, base int64) (int64, int64) {
	q := floorDiv(lo, base)
	return hi + q, lo - q*base
}

// --- Parts. ---

// local returns the seconds since the year 1 on the clock of t's location.
func (t *Time) local() int64 {
	s := t.sec()
	if t.loc == nil {
		return s
	}
	return s + int64(t.loc.get().offset(s-unixToInternal))
}

func (t *Time) days() int64 { return floorDiv(t.local(), secondsPerDay) }

// clockOf splits seconds since the year 1.
func clockOf(s int64) (hour, min, sec int) {
	r := int(s - floorDiv(s, secondsPerDay)*secondsPerDay)
	return r / secondsPerHour, r / secondsPerMinute % 60, r % 60
}

// Date returns year, month and day.
func (t Time) Date() (year int, month Month, day int) {
	c := civilOf(t.days())
	return c.year(), c.month(), c.day()
}

// Clock returns the time of the day.
func (t Time) Clock() (hour, min, sec int) { return clockOf(t.local()) }

// Year returns the year.
func (t Time) Year() int {
	return civilOf(t.days()).year()
}

// Month returns the month.
func (t Time) Month() Month {
	return civilOf(t.days()).month()
}

// Day returns the day of the month.
func (t Time) Day() int {
	return civilOf(t.days()).day()
}

// YearDay returns the day of the year, which counts from 1.
func (t Time) YearDay() int {
	return civilOf(t.days()).yday()
}

func weekdayOf(days int64) Weekday {
	// The first day of the year 1 is a Monday.
	return Weekday(days + 1 - floorDiv(days+1, 7)*7)
}

// Weekday returns the day of the week.
func (t Time) Weekday() Weekday { return weekdayOf(t.days()) }

// ISOWeek returns the year and week of ISO 8601: weeks begin on Monday, and belong to the year that has their Thursday.
func (t Time) ISOWeek() (year, week int) {
	days := t.days()
	thursday := days + 3 - int64(weekdayOf(days)+6)%7
	c := civilOf(thursday)
	return c.year(), (c.yday()-1)/7 + 1
}

// Hour returns the hour of the day.
func (t Time) Hour() int {
	hour, _, _ := t.Clock()
	return hour
}

// Minute returns the minute of the hour.
func (t Time) Minute() int {
	_, min, _ := t.Clock()
	return min
}

// Second returns the second of the minute.
func (t Time) Second() int {
	_, _, sec := t.Clock()
	return sec
}

// Nanosecond returns the nanoseconds of the second.
func (t Time) Nanosecond() int { return int(t.nsec()) }

// --- Comparison and arithmetic. ---

// mono returns the monotonic reading, 0 if there is none.
func (t *Time) mono() int64 {
	if t.wall&hasMonotonic == 0 {
		return 0
	}
	return t.ext
}

// setMono sets the monotonic reading, where the seconds fit beside it.
func (t *Time) setMono(m int64) {
	if t.wall&hasMonotonic == 0 {
		s := t.ext - wallToInternal
		if s < 0 || s >= 1<<33 {
			return
		}
		t.wall |= hasMonotonic | uint64(s)<<nsecShift
	}
	t.ext = m
}

func (t *Time) bothMonotonic(u *Time) bool { return t.wall&u.wall&hasMonotonic != 0 }

// Compare returns -1, 0 or 1 as t is before, at or after u.
func (t Time) Compare(u Time) int {
	a, b := t.ext, u.ext
	if !t.bothMonotonic(&u) {
		if a, b = t.sec(), u.sec(); a == b {
			a, b = int64(t.nsec()), int64(u.nsec())
		}
	}
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// After reports whether t is after u.
func (t Time) After(u Time) bool { return t.Compare(u) > 0 }

// Before reports whether t is before u.
func (t Time) Before(u Time) bool { return t.Compare(u) < 0 }

// Equal reports whether t and u are the same instant, in whatever locations.
func (t Time) Equal(u Time) bool { return t.Compare(u) == 0 }

// IsZero reports whether t is the zero Time's instant.
func (t Time) IsZero() bool { return t.sec() == 0 && t.nsec() == 0 }

// Add returns t+d.
func (t Time) Add(d Duration) Time {
	sec := int64(d / 1e9)
	nsec := t.nsec() + int32(d%1e9)
	if nsec >= 1e9 {
		sec++
		nsec -= 1e9
	} else if nsec < 0 {
		sec--
		nsec += 1e9
	}
	t.wall = t.wall&^nsecMask | uint64(nsec)
	t.addSec(sec)
	if t.wall&hasMonotonic != 0 {
		mono := t.ext + int64(d)
		if (d < 0) != (mono < t.ext) && d != 0 {
			t.stripMono()
		} else {
			t.ext = mono
		}
	}
	return t
}

// Sub returns t-u, or the nearest Duration if that is out of range.
func (t Time) Sub(u Time) Duration {
	if t.bothMonotonic(&u) {
		return subMono(t.ext, u.ext)
	}
	d := Duration(t.sec()-u.sec())*Second + Duration(t.nsec()-u.nsec())
	switch {
	case u.Add(d).Equal(t):
		return d
	case t.Before(u):
		return minDuration
	}
	return maxDuration
}

func subMono(t, u int64) Duration {
	d := Duration(t - u)
	if d < 0 && t > u {
		return maxDuration
	}
	if d > 0 && t < u {
		return minDuration
	}
	return d
}

// Since returns the time that has passed since t.
func Since(t Time) Duration {
	if t.wall&hasMonotonic != 0 && !runtimeIsBubbled() {
		return subMono(runtimeNano(), t.ext)
	}
	return Now().Sub(t)
}

// Until returns the time that will pass until t.
func Until(t Time) Duration {
	if t.wall&hasMonotonic != 0 && !runtimeIsBubbled() {
		return subMono(t.ext, runtimeNano())
	}
	return t.Sub(Now())
}

// AddDate adds to the parts of the date, and carries over as Date does.
func (t Time) AddDate(years int, months int, days int) Time {
	local := t.local()
	today := floorDiv(local, secondsPerDay)
	c := civilOf(today)
	year, month := int64(c.year()+years), int64(c.month()-1)+int64(months)
	if uint64(month) >= 12 {
		year, month = carry(year, month, 12)
	}
	day := dayNumber(year, Month(month+1), int64(c.day()+days))
	return shownAs(day*secondsPerDay+local-today*secondsPerDay, int(t.nsec()), t.Location())
}

// Truncate rounds down to a multiple of d since the zero Time; d <= 0 only removes the monotonic reading.
func (t Time) Truncate(d Duration) Time {
	t.stripMono()
	if d <= 0 {
		return t
	}
	return t.Add(-t.mod(d))
}

// Round rounds to the nearest multiple of d since the zero Time, halves up; d <= 0 only removes the monotonic reading.
func (t Time) Round(d Duration) Time {
	t.stripMono()
	if d <= 0 {
		return t
	}
	r := t.mod(d)
	if lessThanHalf(r, d) {
		return t.Add(-r)
	}
	return t.Add(d - r)
}

// mod returns the time since the last multiple of d since the zero Time.
func (t *Time) mod(d Duration) Duration {
	sec, nsec := t.sec(), uint64(t.nsec())
	neg := sec < 0
	if neg {
		sec = -sec
		if nsec != 0 {
			sec--
			nsec = 1e9 - nsec
		}
	}
	hi, lo := bits.Mul64(uint64(sec), 1e9)
	lo, c := bits.Add64(lo, nsec, 0)
	r := Duration(bits.Rem64(hi+c, lo, uint64(d)))
	if neg && r != 0 {
		r = d - r
	}
	return r
}

// --- Location and other counts. ---

// UTC returns t, shown in UTC.
func (t Time) UTC() Time {
	t.setLoc(&utcLoc)
	return t
}

// Local returns t, shown in the local zone.
func (t Time) Local() Time {
	t.setLoc(Local)
	return t
}

// In returns t, shown in loc.
func (t Time) In(loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Time.In")
	}
	t.setLoc(loc)
	return t
}

// Location returns where t is shown.
func (t Time) Location() *Location {
	if t.loc == nil {
		return UTC
	}
	return t.loc
}

// Zone returns the abbreviation of the zone in effect at t, and its seconds east of UTC.
func (t Time) Zone() (name string, offset int) {
	name, offset, _, _, _ = t.loc.get().lookup(t.unixSec())
	return name, offset
}

// ZoneBounds returns from when until when that zone is in effect; zero if there is no such bound.
func (t Time) ZoneBounds() (start, end Time) {
	_, _, from, to, _ := t.loc.get().lookup(t.unixSec())
	if from != alpha {
		start = unixTime(from, 0)
		start.setLoc(t.loc)
	}
	if to != omega {
		end = unixTime(to, 0)
		end.setLoc(t.loc)
	}
	return start, end
}

// IsDST reports whether summer time is in effect at t.
func (t Time) IsDST() bool {
	_, _, _, _, isDST := t.loc.get().lookup(t.unixSec())
	return isDST
}

// Unix returns the seconds since 1970 began.
func (t Time) Unix() int64 { return t.unixSec() }

// UnixMilli returns the milliseconds since 1970 began.
func (t Time) UnixMilli() int64 { return t.unixSec()*1e3 + int64(t.nsec())/1e6 }

// UnixMicro returns the microseconds since 1970 began.
func (t Time) UnixMicro() int64 { return t.unixSec()*1e6 + int64(t.nsec())/1e3 }

// UnixNano returns the nanoseconds since 1970 began.
func (t Time) UnixNano() int64 { return t.unixSec()*1e9 + int64(t.nsec()) }
