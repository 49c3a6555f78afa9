package main

import (
	"bytes"
	"fmt"
	"math"
	"math/rand"
)

var unary = []struct {
	name string
	f    func(float64) float64
}{
	{"Acos", math.Acos}, {"Acosh", math.Acosh}, {"Asin", math.Asin}, {"Asinh", math.Asinh}, {"Atan", math.Atan}, {"Atanh", math.Atanh},
	{"Cbrt", math.Cbrt}, {"Ceil", math.Ceil}, {"Cos", math.Cos}, {"Cosh", math.Cosh}, {"Erf", math.Erf}, {"Erfc", math.Erfc},
	{"Erfinv", math.Erfinv}, {"Exp", math.Exp}, {"Exp2", math.Exp2}, {"Expm1", math.Expm1}, {"Floor", math.Floor}, {"Gamma", math.Gamma},
	{"J0", math.J0}, {"J1", math.J1}, {"Log", math.Log}, {"Log10", math.Log10}, {"Log1p", math.Log1p}, {"Log2", math.Log2},
	{"Logb", math.Logb}, {"Round", math.Round}, {"RoundToEven", math.RoundToEven}, {"Sin", math.Sin}, {"Sinh", math.Sinh},
	{"Sqrt", math.Sqrt}, {"Tan", math.Tan}, {"Tanh", math.Tanh}, {"Trunc", math.Trunc}, {"Y0", math.Y0}, {"Y1", math.Y1},
}

var binary = []struct {
	name string
	f    func(x, y float64) float64
}{
	{"Atan2", math.Atan2}, {"Copysign", math.Copysign}, {"Hypot", math.Hypot}, {"Nextafter", math.Nextafter}, {"Pow", math.Pow},
	{"Remainder", math.Remainder}, {"Max", math.Max}, {"Min", math.Min}, {"Mod", math.Mod},
}

var specialArguments = []float64{0, math.Copysign(0, -1), 1, -1, 0.5, -0.5, 2, -3, 2.5, -2.5, 5e-324, 1e-310, math.Inf(1), math.Inf(-1), math.NaN(),
	math.MaxFloat64, 1 << 30, 1e300, 171, -170.5, 34, 143.1, 0.49999999999999994, 4503599627370497.5, 0.84375, 1.25, 28, 709.78, 709.79, -745.2, -745.1, -708.5, 1e-9, math.Pi / 2}

func argument(r *rand.Rand) float64 {
	switch r.Intn(8) {
	case 0:
		return specialArguments[r.Intn(len(specialArguments))]
	case 1:
		return r.Float64()*2 - 1
	case 2:
		return r.NormFloat64() * 10
	case 3:
		return r.NormFloat64() * 1000
	case 4:
		return math.Float64frombits(r.Uint64())
	case 5:
		return float64(r.Intn(2000)-1000) / 8
	case 6:
		return r.ExpFloat64() * math.Pow(10, float64(r.Intn(30)-15))
	}
	return r.NormFloat64()
}

// The bits of f; all NaNs are one.
func bits(f float64) uint64 {
	if f != f {
		f = math.NaN()
	}
	return math.Float64bits(f)
}

// Function, arguments and result, all by their bits.
func functions(w *bytes.Buffer, r *rand.Rand) {
	for _, u := range unary {
		for range 80 {
			x := argument(r)
			fmt.Fprintf(w, "%s %x %x\n", u.name, bits(x), bits(u.f(x)))
		}
	}
	for _, b := range binary {
		for range 150 {
			x, y := argument(r), argument(r)
			fmt.Fprintf(w, "%s %x %x %x\n", b.name, bits(x), bits(y), bits(b.f(x, y)))
		}
	}
}
