// Conversions of floats that do not fit, as on amd64: to 8 and 16 bits by way of int32.
package main

import (
	"fmt"
	"math"
)

//go:noinline
func id[T any](x T) T { return x }

func main() {
	for _, f := range []float64{1e10, -1e10, 3e9, -3e9, 70000, -70000, 2147483648, -2147483649, 1e20, -1e20, math.NaN(), math.Inf(1), 255.9, -1} {
		f = id(f)
		g := id(float32(f))
		fmt.Println(f, uint8(f), int8(f), uint16(f), int16(f), uint32(f), int32(f))
		fmt.Println(g, uint8(g), int8(g), uint16(g), int16(g), uint32(g), int32(g))
	}
}
