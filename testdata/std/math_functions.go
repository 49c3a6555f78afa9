package main

import (
	"fmt"
	"math"
)

func main() {
	vals := []float64{0, math.Copysign(0, -1), 0.5, -0.5, 1, -1, 1.5, 2.5, -2.5, 10, 1e10, -1e300, math.Inf(1), math.Inf(-1), math.NaN(), 4.9e-324}
	names := []string{"Abs", "Ceil", "Floor", "Trunc", "Round", "RoundToEven", "Sqrt", "Cbrt"}
	for i, f := range []func(float64) float64{math.Abs, math.Ceil, math.Floor, math.Trunc, math.Round, math.RoundToEven, math.Sqrt, math.Cbrt} {
		fmt.Print(names[i], ": ")
		for _, v := range vals {
			fmt.Printf("%.12g ", f(v))
		}
		fmt.Println()
	}
	for _, f := range []func(float64) float64{math.Sin, math.Cos, math.Tan, math.Asin, math.Acos, math.Atan, math.Sinh, math.Cosh, math.Tanh, math.Asinh, math.Exp, math.Exp2, math.Expm1, math.Log, math.Log2, math.Log10, math.Log1p, math.Gamma, math.Erf} {
		for _, v := range []float64{0, 0.5, -0.5, 1, 2, 5, math.Inf(1), math.NaN()} {
			fmt.Printf("%.10g ", f(v))
		}
		fmt.Println()
	}
	for _, p := range [][2]float64{{2, 10}, {2, 0.5}, {-8, 1.0 / 3}, {0, -1}, {-1, math.Inf(1)}, {math.NaN(), 0}, {1.5, -2.5}, {10, -400}} {
		fmt.Printf("%.10g %.10g %.10g %.10g %.10g %.10g %v %v\n", math.Pow(p[0], p[1]), math.Atan2(p[0], p[1]), math.Hypot(p[0], p[1]), math.Mod(p[0], p[1]), math.Remainder(p[0], p[1]), math.Dim(p[0], p[1]), math.Max(p[0], p[1]), math.Min(p[0], p[1]))
	}
	for _, v := range vals {
		fr, e := math.Frexp(v)
		ip, fp := math.Modf(v)
		fmt.Println(fr, e, ip, fp, math.Signbit(v), math.IsNaN(v), math.IsInf(v, 0), math.Float64bits(math.Abs(v)) == math.Float64bits(v))
	}
	fmt.Println(math.Ldexp(0.5, 3), math.Nextafter(1, 2), math.Copysign(3, -1), math.FMA(2, 3, 4), math.Float32bits(1.5), math.Float64frombits(0x7ff0000000000000), math.Float32frombits(1), math.Ilogb(8), math.Logb(10))
	fmt.Println(math.MaxInt64, uint64(math.MaxUint64), math.MinInt32, math.MaxInt8, math.MaxUint16, math.Pi, math.E, math.Phi, math.Ln2)
	fmt.Println(math.Inf(-1) < math.MinInt64, math.NaN() == math.NaN(), math.MaxFloat32, math.SmallestNonzeroFloat32)
	s, c := math.Sincos(1)
	fmt.Printf("%.12f %.12f\n", s, c)
}
