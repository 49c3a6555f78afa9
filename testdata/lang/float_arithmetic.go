package main

import (
	"fmt"
	"math"
)

func main() {
	zero := 0.0
	inf := 1 / zero
	nan := zero / zero
	fmt.Println(inf, -inf, nan, nan == nan, nan != nan, nan < 1, inf > 1e308)
	negzero := math.Copysign(0, -1)
	fmt.Println(1/negzero, negzero == 0)
	var f32 float32 = 16777216
	fmt.Println(f32+1 == f32, float32(0.1), float64(float32(0.1)))
	f64 := 3.99
	fmt.Println(int(f64), int(-f64), uint8(int(f64*50)), int64(1e18))
	f := 1e100
	fmt.Println(float32(f), float32(1e-50), 0.1+0.2, 1e21, 1e20, 1e-5, 123456789.0)
	fmt.Println(math.MaxFloat64, math.SmallestNonzeroFloat64, math.MaxFloat32)
	var c64 complex64 = complex(1, 2)
	c := complex(3, -4)
	fmt.Println(c64*c64, c*c, c/complex(1, 1), real(c), imag(c), c == complex(3, -4), -c)
	fmt.Println(complex128(c64)+c, c-1, 2i*c)
}
