package time

// A Month is one of 12; January is 1.
type Month int

const (
	January Month = 1 + iota
	February
	March
	April
	May
	June
	July
	August
	September
	October
	November
	December
)

// A Weekday is one of 7; Sunday is 0.
type Weekday int

const (
	Sunday Weekday = iota
	Monday
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
)

var (
	monthNames = [...]string{"January", "February", "March", "April", "May", "June", "July", "August", "September",
		"October", "November", "December"}
	dayNames = [...]string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"}
)

// String returns the month's English name.
func (m Month) String() string {
	if January <= m && m <= December {
		return monthNames[m-1]
	}
	return "%!Month(" + string(appendInt(nil, int(m), 0)) + ")"
}

// String returns the day's English name.
func (d Weekday) String() string {
	if Sunday <= d && d <= Saturday {
		return dayNames[d]
	}
	return "%!Weekday(" + string(appendInt(nil, int(d), 0)) + ")"
}

const (
	secondsPerMinute = 60
	secondsPerHour   = 60 * secondsPerMinute
	secondsPerDay    = 24 * secondsPerHour
)

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

func isLeap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

// A civil is a date: year, month (4 bits), day (5 bits), day of the year, which counts from 1 (9 bits).
type civil int64

func (c civil) year() int    { return int(c >> 18) }
func (c civil) month() Month { return Month(c >> 14 & 15) }
func (c civil) day() int     { return int(c >> 9 & 31) }
func (c civil) yday() int    { return int(c & 511) }

// daysBefore returns the number of days before a month in a year that is no leap year; there is a month 13.
func daysBefore(m Month) int {
	if m < March {
		return 31 * int(m-1)
	}
	return 31 + 28 + (153*int(m-March)+2)/5
}

func daysIn(m Month, year int) int {
	if m == February && isLeap(year) {
		return 29
	}
	return daysBefore(m+1) - daysBefore(m)
}
