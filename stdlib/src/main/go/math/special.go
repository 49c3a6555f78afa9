package math

const (
	positiveInf = 0x7FF0000000000000
	negativeInf = 0xFFF0000000000000
	nan         = 0x7FF8000000000001
)

// Inf returns an infinity with the sign of the argument; 0 counts as positive.
func Inf(sign int) float64 {
	if sign >= 0 {
		return Float64frombits(positiveInf)
	}
	return Float64frombits(negativeInf)
}

// NaN returns a value that is not a number.
func NaN() float64 { return Float64frombits(nan) }

// IsNaN reports whether f is not a number.
func IsNaN(f float64) (is bool) { return f != f }

// IsInf reports whether f is an infinity of that sign; 0 means either.
func IsInf(f float64, sign int) bool {
	return sign >= 0 && f > MaxFloat64 || sign <= 0 && f < -MaxFloat64
}

// Signbit reports whether x is negative or negative zero.
func Signbit(x float64) bool { return int64(Float64bits(x)) < 0 }

// Dim returns x-y, or 0 where that is negative.
func Dim(x, y float64) float64 {
	d := x - y
	if d <= 0 {
		return 0
	}
	return d
}

// Modf splits f into an integer and a fraction of the same sign.
func Modf(f float64) (integer float64, fractional float64) {
	integer = Trunc(f)
	return integer, Copysign(f-integer, f)
}

// Erfcinv is the inverse of Erfc.
func Erfcinv(x float64) float64 { return Erfinv(1 - x) }
