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

	daysPer400Years = 365*400 + 97
	daysPer100Years = 365*100 + 24
	daysPer4Years   = 365*4 + 1

	// marchDays lie between 1 March of the year 0 and 1 January of the year 1. A year that begins in March has its odd day at
	// its end, and its months follow a line.
	marchDays = 306
)

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

func isLeap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

// date turns a number of days since 1 January of the year 1 into year, month, day and day of the year, which counts from 1.
func date(days int64) (year int, month Month, day, yday int) {
	d := days + marchDays
	era := floorDiv(d, daysPer400Years)
	d -= era * daysPer400Years
	// The last day of 4, 100 and 400 years is one too many for a division by 365.
	y := (d - d/(daysPer4Years-1) + d/daysPer100Years - d/(daysPer400Years-1)) / 365
	d -= 365*y + y/4 - y/100
	m := (5*d + 2) / 153 // months since March: 153 days are five of them
	day = int(d-(153*m+2)/5) + 1
	year = int(y + 400*era)
	if m >= 10 {
		return year + 1, Month(m - 9), day, int(d) - marchDays + 1
	}
	yday = int(d) + 31 + 28 + 1
	if isLeap(year) {
		yday++
	}
	return year, Month(m + 3), day, yday
}

// dayNumber is the inverse: days since 1 January of the year 1. The day may be out of the month.
func dayNumber(year int64, month Month, day int64) int64 {
	m := int64(month) - 3
	if m < 0 {
		m += 12
		year--
	}
	era := floorDiv(year, 400)
	y := year - 400*era
	return era*daysPer400Years + 365*y + y/4 - y/100 + (153*m+2)/5 + day - 1 - marchDays
}

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
