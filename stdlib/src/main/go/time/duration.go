// Package time measures and shows time.
package time

// A Duration is a span of time in nanoseconds: up to about 290 years.
type Duration int64

const (
	minDuration Duration = -1 << 63
	maxDuration Duration = 1<<63 - 1
)

// Units of Duration.
const (
	Nanosecond  Duration = 1
	Microsecond          = 1000 * Nanosecond
	Millisecond          = 1000 * Microsecond
	Second               = 1000 * Millisecond
	Minute               = 60 * Second
	Hour                 = 60 * Minute
)

// String returns the duration as 72h3m0.5s; below a second with a smaller unit.
func (d Duration) String() string { return durationText(int64(d)) }

// Nanoseconds returns the duration in ns.
func (d Duration) Nanoseconds() int64 { return int64(d) }

// Microseconds returns the duration in whole µs.
func (d Duration) Microseconds() int64 { return int64(d) / 1e3 }

// Milliseconds returns the duration in whole ms.
func (d Duration) Milliseconds() int64 { return int64(d) / 1e6 }

// The whole and the fraction are converted apart, so that large durations keep their precision.
func (d Duration) in(unit Duration) float64 {
	return float64(d/unit) + float64(d%unit)/float64(unit)
}

// Seconds returns the duration in seconds.
func (d Duration) Seconds() float64 { return d.in(Second) }

// Minutes returns the duration in minutes.
func (d Duration) Minutes() float64 { return d.in(Minute) }

// Hours returns the duration in hours.
func (d Duration) Hours() float64 { return d.in(Hour) }

// Truncate rounds toward zero to a multiple of m; m <= 0 changes nothing.
func (d Duration) Truncate(m Duration) Duration {
	if m <= 0 {
		return d
	}
	return d - d%m
}

// Round rounds to the nearest multiple of m, halves away from zero; m <= 0 changes nothing. What would be out of range
// becomes the greatest or least duration.
func (d Duration) Round(m Duration) Duration {
	if m <= 0 {
		return d
	}
	r := d % m
	if d < 0 {
		r = -r
		if lessThanHalf(r, m) {
			return d + r
		}
		if to := d - m + r; to < d {
			return to
		}
		return minDuration
	}
	if lessThanHalf(r, m) {
		return d - r
	}
	if to := d + m - r; to > d {
		return to
	}
	return maxDuration
}

func lessThanHalf(x, y Duration) bool { return uint64(x)+uint64(x) < uint64(y) }

// Abs returns the duration without its sign; of the least one the greatest.
func (d Duration) Abs() Duration {
	switch {
	case d >= 0:
		return d
	case d == minDuration:
		return maxDuration
	}
	return -d
}

func unit(name string) uint64 {
	switch name {
	case "ns":
		return uint64(Nanosecond)
	case "us", "µs", "μs": // the last one is the Greek letter
		return uint64(Microsecond)
	case "ms":
		return uint64(Millisecond)
	case "s":
		return uint64(Second)
	case "m":
		return uint64(Minute)
	case "h":
		return uint64(Hour)
	}
	return 0
}

type textError struct {
	text string
}

func (e *textError) Error() string { return e.text }

func durationError(what, s string) error {
	return &textError{"time: " + what + "duration " + quote(s)}
}

// ParseDuration reads numbers with units, such as 1h15m30.918s, with an optional sign in front.
func ParseDuration(s string) (Duration, error) {
	if d := parsedDuration(s); d != minDuration {
		return d, nil
	}
	rest := s
	neg := false
	if rest != "" && (rest[0] == '-' || rest[0] == '+') {
		neg = rest[0] == '-'
		rest = rest[1:]
	}
	if rest == "0" {
		return 0, nil
	}
	if rest == "" {
		return 0, durationError("invalid ", s)
	}
	const limit = 1 << 63
	var sum uint64
	for rest != "" {
		whole, fraction, scale, n, ok := decimal(rest)
		if !ok {
			return 0, durationError("invalid ", s)
		}
		rest = rest[n:]
		n = 0
		for n < len(rest) && rest[n] != '.' && !isDigit(rest, n) {
			n++
		}
		if n == 0 {
			return 0, durationError("missing unit in ", s)
		}
		u := unit(rest[:n])
		if u == 0 {
			return 0, durationError("unknown unit "+quote(rest[:n])+" in ", s)
		}
		rest = rest[n:]
		if whole > limit/u {
			return 0, durationError("invalid ", s)
		}
		v := whole * u
		if fraction > 0 {
			v += uint64(float64(fraction) * (float64(u) / scale))
			if v > limit {
				return 0, durationError("invalid ", s)
			}
		}
		if sum += v; sum > limit {
			return 0, durationError("invalid ", s)
		}
	}
	if neg {
		return -Duration(sum), nil
	}
	if sum > limit-1 {
		return 0, durationError("invalid ", s)
	}
	return Duration(sum), nil
}

// decimal reads digits with perhaps a point among them, n bytes in all: whole + fraction/scale. Digits of the fraction that
// do not fit are passed over.
func decimal(s string) (whole, fraction uint64, scale float64, n int, ok bool) {
	const limit = 1 << 63
	for n < len(s) && isDigit(s, n) {
		if whole > limit/10 {
			return 0, 0, 0, 0, false
		}
		if whole = whole*10 + uint64(s[n]-'0'); whole > limit {
			return 0, 0, 0, 0, false
		}
		n++
	}
	digits := n
	scale = 1
	if n < len(s) && s[n] == '.' {
		n++
		full := false
		for n < len(s) && isDigit(s, n) {
			next := fraction*10 + uint64(s[n]-'0')
			full = full || fraction > (limit-1)/10 || next > limit
			if !full {
				fraction = next
				scale *= 10
			}
			digits++
			n++
		}
	}
	return whole, fraction, scale, n, digits > 0
}
