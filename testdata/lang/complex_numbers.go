package main

import (
	"fmt"
	"math"
)

type cplx complex64

func (c cplx) abs2() float32 { return real(c)*real(c) + imag(c)*imag(c) }

func pass(c complex128, d complex64) (complex64, complex128) { return d * 2, c / 2 }

func main() {
	a, b := 3+4i, complex(1, -2)
	fmt.Println(a+b, a-b, a*b, a/b, -a, +b, a == b, a != b, a == complex(3, 4), a == 3+4i)
	var c64 complex64 = 0.1 + 0.2i
	fmt.Println(c64, c64*c64, complex128(c64), real(c64), imag(c64), cplx(c64).abs2())
	fmt.Printf("%T %T %T %T\n", real(a), imag(c64), complex(float32(1), 2), 1i)
	a += b
	a *= 2i
	a -= 1
	a /= 2
	fmt.Println(a)
	a++
	fmt.Println(a)
	x, y := pass(a, c64)
	fmt.Println(x, y)
	z := 0i
	inf, nan := math.Inf(1), math.NaN()
	for _, v := range []complex128{1 / z, a / z, z / z, complex(inf, 1) / complex(1, 1), complex(1, 1) / complex(inf, 0), complex(nan, 1) * 1i, complex(inf, nan) / 2, complex(inf, 0) * complex(0, 1), complex(nan, 1) / z, complex(inf, inf) / complex(1, 1)} {
		fmt.Print(v, " ")
	}
	fmt.Println()
	fmt.Println(complex(nan, 0) == complex(nan, 0), z == complex(math.Copysign(0, -1), 0), z != -z)
	s := []complex128{1, 2i, 3 + 3i}
	s[1] *= s[2]
	arr := [2]complex64{1: 1i}
	brr := arr
	brr[0] = 5
	m := map[complex128]string{1i: "i"}
	fmt.Println(s, arr, brr, m[complex(0, 1)], arr == brr)
	var i any = 2 + 0i
	fmt.Println(i == any(complex128(2)), i == any(2), i.(complex128)*1i)
	p := &s[0]
	*p = *p * 10i
	st := struct{ c complex64 }{1 + 1i}
	st.c *= st.c
	fmt.Println(s[0], st)
	ch := make(chan complex128, 1)
	ch <- a
	fmt.Println(<-ch == a, func() complex128 { return a }())
	const k = 2i * 2i
	var n int = k
	fmt.Println(n, k == -4, real(k))
	sum := 0i
	w := complex(math.Cos(math.Pi/4), math.Sin(math.Pi/4))
	u := 1 + 0i
	for range 8 {
		sum += u
		u *= w
	}
	fmt.Printf("%.3f %.3f\n", u, real(sum))
	re, im := real(w), imag(w)
	fmt.Printf("%.4f %8.2f|%+.1e\n", complex(re, im), a, b)
}
