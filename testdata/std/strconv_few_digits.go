// Floats of few digits as text and back, and their neighbours; strings that differ in one byte.
package main

import (
	"fmt"
	"math"
	"strconv"
)

var sum uint64

func note(s string) {
	for i := 0; i < len(s); i++ {
		sum = (sum ^ uint64(s[i])) * 1099511628211
	}
}

func check(f float64) {
	for _, g := range [...]float64{f, math.Nextafter(f, 0), math.Nextafter(f, math.Inf(1))} {
		s := strconv.FormatFloat(g, 'g', -1, 64)
		note(s)
		note(strconv.FormatFloat(g, 'f', -1, 64))
		if back, err := strconv.ParseFloat(s, 64); err != nil || back != g {
			fmt.Println("wrong", s, back, err)
		}
		t := strconv.FormatFloat(g, 'e', -1, 32)
		note(t)
		if back, err := strconv.ParseFloat(t, 32); err == nil && float32(back) != float32(g) {
			fmt.Println("wrong", t, back)
		}
	}
}

func floats() {
	x := uint64(88172645463325252)
	for i := 0; i < 20000; i++ {
		x ^= x << 13
		x ^= x >> 7
		x ^= x << 17
		digits := float64(x % uint64(math.Pow10(1+i%17)))
		check(digits / math.Pow10(i%24))
		check(digits * math.Pow10(i%24))
		if f := math.Abs(math.Float64frombits(x)); f < math.MaxFloat64 {
			check(f)
		}
	}
	for i := -330; i <= 308; i++ {
		for d := 1; d <= 9; d++ {
			f, _ := strconv.ParseFloat(fmt.Sprintf("%de%d", d, i), 64)
			check(f)
			f, _ = strconv.ParseFloat(fmt.Sprintf("%d5e%d", d, i), 64)
			check(f)
		}
	}
	for i := uint64(0); i < 300; i++ {
		check(math.Float64frombits(i))
		note(fmt.Sprint(math.Float32frombits(uint32(i))))
	}
	fmt.Println(sum)
	fmt.Println(0.1, 1.5, 2.5e-7, 5e-324, 2e23, 1e15+0.5, 123456789.125, 0.30000000000000004, 9007199254740993.0, 1e22, 1e-22, float32(0.1), float32(1e-45))
}

func names() {
	for _, s := range []string{"inf", "-Inf", "+INFINITY", "infinit", "nan", "NaN", "+nan", "-nan", "_1", "1_0", "x", "", "-", "p1", "0x1p-2", "~", "é", ".5", "/1", ":", "1e", "i", "n"} {
		f, err := strconv.ParseFloat(s, 64)
		fmt.Println(s, f, err)
	}
}

func strings() {
	text := make([]byte, 160)
	for i := range text {
		text[i] = byte(i*7 + i/9)
	}
	same, other := 0, 0
	for n := 0; n <= 70; n++ {
		for at := 0; at < 9; at++ {
			a := string(text[at : at+n])
			b := make([]byte, n+3)
			copy(b[3:], a)
			if a == string(b[3:]) {
				same++
			}
			for k := 0; k < n; k++ {
				b[3+k] ^= 1 << (k % 8)
				if a != string(b[3:]) {
					other++
				}
				b[3+k] ^= 1 << (k % 8)
			}
		}
	}
	fmt.Println(same, other)
}

func main() {
	floats()
	names()
	strings()
}
