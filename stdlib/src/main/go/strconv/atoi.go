package strconv

// IntSize is the size in bits of an int.
const IntSize = 64

// ParseUint is like ParseInt for unsigned numbers; a sign is not permitted.
func ParseUint(s string, base int, bitSize int) (uint64, error) {
	const fn = "ParseUint"
	if s == "" {
		return 0, syntaxError(fn, s)
	}
	if base == 10 && (bitSize == 64 || bitSize == 0) && '0' <= s[0] {
		if n, ok := shortInt(s); ok {
			return uint64(n), nil
		}
	}
	digits := s
	prefixed := base == 0
	switch {
	case base == 0:
		base, digits = splitBase(s)
	case base < 2 || 36 < base:
		return 0, baseError(fn, s, base)
	}
	switch {
	case bitSize == 0:
		bitSize = IntSize
	case bitSize < 0 || bitSize > 64:
		return 0, bitSizeError(fn, s, bitSize)
	}
	if digits == "" {
		return 0, syntaxError(fn, s)
	}

	max := ^uint64(0) >> (64 - uint(bitSize))
	b := uint64(base)
	limit := ^uint64(0)/b + 1 // the first value that overflows when multiplied
	underscores := false
	var n uint64
	for i := 0; i < len(digits); i++ {
		c := digits[i]
		if c == '_' && prefixed {
			underscores = true
			continue
		}
		d := digitValue(c)
		if d >= base {
			return 0, syntaxError(fn, s)
		}
		if n >= limit {
			return max, rangeError(fn, s)
		}
		n *= b
		sum := n + uint64(d)
		if sum < n || sum > max {
			return max, rangeError(fn, s)
		}
		n = sum
	}
	if underscores && !underscoresOK(s) {
		return 0, syntaxError(fn, s)
	}
	return n, nil
}

// splitBase takes the prefix of an integer literal off. A lone 0 is octal, and its digit is kept.
func splitBase(s string) (base int, digits string) {
	if s[0] != '0' {
		return 10, s
	}
	if len(s) >= 3 {
		switch s[1] | 0x20 {
		case 'b':
			return 2, s[2:]
		case 'o':
			return 8, s[2:]
		case 'x':
			return 16, s[2:]
		}
	}
	return 8, s[1:] + "0"[:btoi(len(s) == 1)]
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// digitValue returns 99 for what is no digit in any base.
func digitValue(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c && c <= 'z':
		return int(c-'a') + 10
	case 'A' <= c && c <= 'Z':
		return int(c-'A') + 10
	}
	return 99
}

// underscoresOK: each underscore stands between two digits, or between a base prefix and a digit.
func underscoresOK(s string) bool {
	if s != "" && (s[0] == '-' || s[0] == '+') {
		s = s[1:]
	}
	const (
		start = iota
		digit
		underscore
		other
	)
	before := start
	hex := false
	i := 0
	if len(s) >= 2 && s[0] == '0' {
		if c := s[1] | 0x20; c == 'b' || c == 'o' || c == 'x' {
			i = 2
			before = digit
			hex = c == 'x'
		}
	}
	for ; i < len(s); i++ {
		c := s[i]
		switch {
		case '0' <= c && c <= '9' || hex && digitValue(c) < 16:
			before = digit
		case c == '_':
			if before != digit {
				return false
			}
			before = underscore
		default:
			if before == underscore {
				return false
			}
			before = other
		}
	}
	return before != underscore
}

// ParseInt reads s as a number in the given base (2 to 36) that fits bitSize bits. Base 0 takes the base from
// the prefix of s and permits underscores, as in Go; bitSize 0 means int.
// The error is a *NumError around ErrSyntax, or around ErrRange: then the nearest value is returned.
func ParseInt(s string, base int, bitSize int) (i int64, err error) {
	const fn = "ParseInt"
	if s == "" {
		return 0, syntaxError(fn, s)
	}
	if base == 10 && (bitSize == 64 || bitSize == 0) {
		if n, ok := shortInt(s); ok {
			return int64(n), nil
		}
	}
	digits := s
	negative := s[0] == '-'
	if negative || s[0] == '+' {
		digits = s[1:]
	}
	u, err := ParseUint(digits, base, bitSize)
	if err != nil {
		failure := err.(*NumError)
		if failure.Err != ErrRange {
			return 0, numError(fn, s, failure.Err)
		}
	}
	if bitSize == 0 {
		bitSize = IntSize
	}
	limit := uint64(1) << uint(bitSize-1)
	switch {
	case !negative && u >= limit:
		return int64(limit - 1), rangeError(fn, s)
	case negative && u > limit:
		return -int64(limit), rangeError(fn, s)
	case negative:
		return -int64(u), nil
	}
	return int64(u), nil
}

// Atoi is ParseInt(s, 10, 0) as an int.
func Atoi(s string) (int, error) {
	if n, ok := shortInt(s); ok {
		return n, nil
	}
	n, err := ParseInt(s, 10, 0)
	if failure, ok := err.(*NumError); ok {
		failure.Func = "Atoi"
	}
	return int(n), err
}
