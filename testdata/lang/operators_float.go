package main

import (
	"fmt"
	"math"
)

func main() {
	nan, inf, z := math.NaN(), math.Inf(1), 0.0
	nz := -z
	nz = math.Copysign(0, -1)
	vals := []float64{nan, inf, -inf, z, nz, 1.5, -2}
	for _, a := range vals {
		for _, b := range vals {
			r := 0
			for i, c := range []bool{a == b, a != b, a < b, a <= b, a > b, a >= b, !(a < b), !(a >= b)} {
				if c {
					r |= 1 << i
				}
			}
			fmt.Print(r, " ")
		}
		fmt.Println()
	}
	fmt.Println(1/z, -1/z, z/z, 1/nz, inf-inf, inf*0, inf/inf, -inf+1, z == nz, math.Signbit(-z), math.Signbit(0*-1.0))
	f, g := float32(0.1), float32(0.2)
	fmt.Println(f+g, f*g, f/g, float64(f)+float64(g), f+g == 0.3, f-g)
	f *= 3
	f /= 3
	g += 1e8
	g -= 1e8
	fmt.Println(f, f == 0.1, g, math.MaxFloat32*f*20, float32(1e-45)/2)
	var big float32 = math.MaxFloat32
	fmt.Println(big*2, -big*2, big*2-big*2, float64(big)*2)
	x := 1e308
	fmt.Println(x*10, -x*10, x*10/10, x/10*10 == x, 5e-324/2, math.MaxFloat64+1 == math.MaxFloat64)
	x++
	y := 0.5
	y--
	fmt.Println(x, y, 7.5/2, -7.5/2, 0.1*3, 1-0.9, 1e16+1, 100*1.1)
	sum := 0.0
	for i := 1; i <= 1000; i++ {
		sum += 1 / float64(i)
	}
	fmt.Println(sum, float32(sum))
	if nan < 1 || nan >= 1 || nan == nan {
		fmt.Println("wrong")
	} else {
		fmt.Println("unordered")
	}
	for nan != nan {
		break
	}
	for !(nan > 0) {
		fmt.Println("not greater")
		break
	}
}
