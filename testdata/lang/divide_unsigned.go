// Unsigned numbers divided by constants, which the compiler turns into multiplications, beside divisions by variables.
package main

import "fmt"

var wrong int

func check(what string, got, want uint64) {
	if got != want {
		wrong++
		fmt.Println(what, got, want)
	}
}

func main() {
	values := []uint64{0, 1, 2, 3, 5, 6, 7, 9, 10, 11, 640, 641, 999_999_999, 1_000_000_000, 1_000_000_007,
		1<<31 - 1, 1 << 31, 1<<32 - 1, 1 << 32, 1<<32 + 1, 1<<63 - 1, 1 << 63, 1<<63 + 1, 1<<64 - 2, 1<<64 - 1}
	x := uint64(88172645463325252)
	for range 2000 {
		x ^= x << 13
		x ^= x >> 7
		x ^= x << 17
		values = append(values, x, x>>uint(x&63), x|1<<63)
	}
	by := []uint64{1, 2, 3, 5, 6, 7, 10, 14, 28, 60, 97, 100, 127, 641, 1000, 86400, 65521, 65536, 998244353, 1_000_000_000, 1_000_000_007,
		1<<32 - 1, 1<<32 + 1, 6700417, 274177, 67280421310721, 10_000_000_000_000_000_000, 1<<63 - 1, 1 << 63, 1<<63 + 1, 1<<64 - 2, 1<<64 - 1}
	for _, d := range by {
		for _, m := range []uint64{d, d * 3, d*5 - 1, d*7 + 1, -d, -d - 1} {
			values = append(values, m)
		}
	}
	sum := uint64(0)
	for _, v := range values {
		quo := [...]uint64{v / 1, v / 2, v / 3, v / 5, v / 6, v / 7, v / 10, v / 14, v / 28, v / 60, v / 97, v / 100, v / 127, v / 641, v / 1000,
			v / 86400, v / 65521, v / 65536, v / 998244353, v / 1_000_000_000, v / 1_000_000_007, v / (1<<32 - 1), v / (1<<32 + 1), v / 6700417,
			v / 274177, v / 67280421310721, v / 10_000_000_000_000_000_000, v / (1<<63 - 1), v / (1 << 63), v / (1<<63 + 1), v / (1<<64 - 2),
			v / (1<<64 - 1)}
		rem := [...]uint64{v % 1, v % 2, v % 3, v % 5, v % 6, v % 7, v % 10, v % 14, v % 28, v % 60, v % 97, v % 100, v % 127, v % 641, v % 1000,
			v % 86400, v % 65521, v % 65536, v % 998244353, v % 1_000_000_000, v % 1_000_000_007, v % (1<<32 - 1), v % (1<<32 + 1), v % 6700417,
			v % 274177, v % 67280421310721, v % 10_000_000_000_000_000_000, v % (1<<63 - 1), v % (1 << 63), v % (1<<63 + 1), v % (1<<64 - 2),
			v % (1<<64 - 1)}
		for i, d := range by {
			check("quotient", quo[i], v/d)
			check("remainder", rem[i], v%d)
			sum = sum*31 + quo[i] ^ rem[i]
		}
		w := uint32(v)
		check("uint32", uint64(w/7), uint64(w)/by[5])
		check("uint32", uint64(w%1_000_000_007), uint64(w)%by[20])
		check("uint32", uint64(w/3_000_000_000), uint64(w)/(by[0]*3_000_000_000))
	}
	fmt.Println(len(values), wrong, sum)
}
