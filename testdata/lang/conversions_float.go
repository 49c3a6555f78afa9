package main

import (
	"fmt"
	"math"
)

type meters float64
type small float32

func main() {
	for _, f := range []float64{0, 0.5, -0.5, 0.999999, 1.5, -1.5, 2.5, 127.9, -128.9, 1e9, -1e9, 4294967295.5, 1e18, -1e18, 9007199254740993} {
		fmt.Println(int(f), int64(f), float32(f), int64(float32(f)))
	}
	for _, f := range []float64{0, 0.9, 255.9, 127, 65535.5} {
		fmt.Println(uint8(f), uint16(f), uint32(f), uint64(f), int32(f), int16(f))
	}
	u := 1.8446744073709549e19
	h := 9.223372036854775808e18
	fmt.Println(uint64(u), uint64(h), uint64(h+2048), uint32(4294967295.0), int64(-h))
	d := 0.1
	f32 := float32(16777217)
	fmt.Println(f32, float64(float32(0.1)), float32(d*1e40), float32(-d*1e-50), float32(math.NaN()), float64(float32(math.Inf(-1))))
	fmt.Println(float32(d), float64(float32(d)), float64(float32(d)) == d, float32(d)*float32(d), float32(d*d))
	m := meters(2.5)
	s := small(m) * 2
	fmt.Println(m, s, int(m), meters(s)/3, float32(s)/3)
	n := 7
	fmt.Println(float64(n)/2, n/2, float64(n/2), meters(n)*1.5, float32(n)/3)
	var z complex64 = complex64(complex(d, 1e40))
	fmt.Println(z, complex128(z), real(z), float64(real(z)))
	fmt.Println(math.Float32bits(float32(d)), math.Float64bits(float64(float32(d))), math.Float64bits(-0.0*d), math.Float32bits(float32(math.Copysign(0, -1))))
	fmt.Println(int(math.Floor(-1.5)), int(math.Round(2.5)), int(-d), int8(math.Trunc(-127.99)))
	const c = 2.0
	var i int = c
	var x float32 = 1 << 24
	fmt.Println(i, x, x+1 == x, int32(x)+1)
	fmt.Println(float32(0.1)+float32(0.2) == float32(0.3), float64(0.1)+float64(0.2) == 0.3, d+0.2)
}
