// Package cmp compares values that have an order.
package cmp

// Ordered is any type with the operators < <= >= >. Of floating-point numbers NaN is before all others for Less and Compare, though
// the operators do not order it.
type Ordered interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr | ~float32 | ~float64 | ~string
}

// Less reports whether x comes before y.
func Less[T Ordered](x, y T) bool {
	return x < y || x != x && y == y
}

// Compare returns -1, 0 or 1 as x comes before y, is equal to it or comes after it; NaN equals NaN, and -0.0 equals 0.0.
func Compare[T Ordered](x, y T) int {
	if x < y {
		return -1
	}
	if x > y {
		return 1
	}
	if x == y {
		return 0
	}
	// One of them at least is NaN.
	switch {
	case x == x:
		return 1
	case y == y:
		return -1
	}
	return 0
}

// Or returns the first of its arguments that is not the zero value; the zero value if there is none.
func Or[T comparable](vals ...T) T {
	var zero T
	for _, v := range vals {
		if v != zero {
			return v
		}
	}
	return zero
}
