package main

import (
	"fmt"
	"math"
)

const (
	big     = 1 << 250
	bigger  = big*big + 1
	third   = 1 / 3.0
	sum     = 0.1 + 0.2
	googol  = 1e100
	million = 1_000_000
	pi2     = math.Pi * math.Pi
	tiny    = 1e-300 * 1e-300 * 1e300 * 1e300
	neg     = -big % 1000007
	xor     = (big - 1) ^ (big - 1<<10)
	clear   = 0xFFFF &^ 0x0FF0
	rat     = 1.0 / 3 * 3
)

func main() {
	fmt.Println(bigger>>500, bigger%7, bigger-big*big, big/(big-1))
	fmt.Println(third*3 == 1, sum == 0.3, rat == 1, tiny == 1)
	x, y := 0.1, 0.2
	fmt.Println(x+y == 0.3, x+y, sum)
	fmt.Println(googol/1e99, googol == googol+1, million*million, pi2)
	fmt.Println(neg, xor, clear, -5/3, -5%3, 5%-3, -5>>1, ^0, -1&0xFF)
	fmt.Println(math.MaxUint64/uint64(3), uint64(math.MaxUint64), math.MinInt64, int64(math.MinInt64))
	fmt.Println(float32(0.1) == 0.1, float64(float32(0.1)) == 0.1, float32(16777217.0), int64(1<<62))
	fmt.Println(math.E, math.Sqrt2, math.MaxFloat64, float32(math.SmallestNonzeroFloat32))
	const c = (1 + 2i) * (3 - 1i) / (1 - 1i)
	fmt.Println(c, real(c), imag(c), c == 2.0*2-2+(-0.5+0)+1i*5-0.5+0.5-0i)
	const huge = 1.7976931348623157e308
	fmt.Println(huge, huge*10/100, 5e-324/1e10*1e10)
	const digits = 3.14159265358979323846264338327950288419716939937510582097494459
	fmt.Println(digits == math.Pi, digits*1e15)
}
