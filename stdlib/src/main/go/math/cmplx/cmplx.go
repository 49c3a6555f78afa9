// Package cmplx has the functions of complex numbers, with the special cases of C99, annex G.
package cmplx

import "math"

// Abs returns the absolute value of x.
func Abs(x complex128) float64 { return math.Hypot(real(x), imag(x)) }

// Phase returns the angle of x, in [-Pi, Pi].
func Phase(x complex128) float64 { return math.Atan2(imag(x), real(x)) }

// Polar returns the absolute value and the angle of x.
func Polar(x complex128) (r, θ float64) { return Abs(x), Phase(x) }

// Rect returns the number with that absolute value and angle.
func Rect(r, θ float64) complex128 {
	s, c := math.Sincos(θ)
	return complex(r*c, r*s)
}

// Conj returns x with the sign of its imaginary part changed.
func Conj(x complex128) complex128 { return complex(real(x), -imag(x)) }

// Inf returns an infinity in both parts.
func Inf() complex128 { return complex(math.Inf(1), math.Inf(1)) }

// NaN returns a number of which neither part is one.
func NaN() complex128 { return complex(math.NaN(), math.NaN()) }

// IsInf reports whether either part is infinite.
func IsInf(x complex128) bool { return isInf(real(x)) || isInf(imag(x)) }

// IsNaN reports whether either part is not a number and neither is infinite.
func IsNaN(x complex128) bool { return !IsInf(x) && (isNaN(real(x)) || isNaN(imag(x))) }

func isInf(f float64) bool { return math.IsInf(f, 0) }

func isNaN(f float64) bool { return f != f }

func notFinite(f float64) bool { return f-f != 0 }

func timesI(x complex128) complex128 { return complex(-imag(x), real(x)) }

func overI(x complex128) complex128 { return complex(imag(x), -real(x)) }

// zeroLike returns 0 with the sign of f, and so on.
func zeroLike(f float64) float64 { return math.Copysign(0, f) }

func oneLike(f float64) float64 { return math.Copysign(1, f) }

func halfPi(f float64) float64 { return math.Copysign(math.Pi/2, f) }
