// Quotients of 128 bits: the parts multiplied and added up again, and the panics.
package main

import (
	"fmt"
	"math/bits"
)

func main() {
	edges := []uint64{0, 1, 2, 3, 1<<31 - 1, 1 << 31, 1<<32 - 1, 1 << 32, 1<<32 + 1, 1<<33 - 1, 1<<62 + 5, 1<<63 - 1, 1 << 63, 1<<63 + 1,
		0xFFFFFFFF00000000, 0xFFFFFFFEFFFFFFFF, 1<<64 - 2, 1<<64 - 1}
	x := uint64(88172645463325252)
	for range 40 {
		x ^= x << 13
		x ^= x >> 7
		x ^= x << 17
		edges = append(edges, x>>(x&63))
	}
	sum, n := uint64(0), 0
	for _, y := range edges {
		for _, hi := range edges {
			if y == 0 || hi >= y {
				hi, n = bits.Rem64(hi, 7, max(y, 1)), n+1
			}
			for _, lo := range edges {
				if y == 0 {
					continue
				}
				quo, rem := bits.Div64(hi, lo, y)
				h, l := bits.Mul64(quo, y)
				l, carry := bits.Add64(l, rem, 0)
				if h+carry != hi || l != lo || rem >= y || rem != bits.Rem64(hi, lo, y) {
					fmt.Println("wrong", hi, lo, y, quo, rem)
				}
				sum = sum*31 + quo ^ rem
			}
		}
	}
	fmt.Println(sum, n)
	for _, y := range []uint64{0, 5} {
		func() {
			defer func() { fmt.Println(recover()) }()
			fmt.Println(bits.Div64(5, 1, y))
		}()
	}
}
