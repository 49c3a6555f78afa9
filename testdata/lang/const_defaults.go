package main

import "fmt"

const (
	i = 'x' - 'a'
	f = 2 * 3.0
	c = 1i * 1i
	r = 'a' + 1.0
	s = "x" + "y"
	b = 1 < 2.0
	d = 15 / 4
	e = 15 / 4.0
	g = 5.0 / 2
	h = 1 << 3.0
	j = 'w' + 1
	k = 7 % 3
	l = "foo" > "bar"
	m = iota + 0i
)

type celsius float64
type flag bool

func main() {
	fmt.Printf("%T %T %T %T %T %T %T %T %T %T %T %T %T %T\n", i, f, c, r, s, b, d, e, g, h, j, k, l, m)
	fmt.Println(i, f, c, r, s, b, d, e, g, h, j, k, l, m)
	var x int = 2.0
	var y float32 = 3
	var z complex64 = 'a'
	var w byte = 1 + 0i
	var u uint = 10.0 / 2.5
	fmt.Println(x, y, z, w, u)
	const t celsius = 36.6
	const on flag = 1 > 0
	var q any = t
	var n = t * 2
	fmt.Printf("%T %v %T %v\n", q, on, n, n)
	fmt.Println(int(c), float32(r), real(3+4i), imag(3+4i), complex(1, 2), len("constant"), d == 3.0)
	a := []any{1, 'a', 1.0, 1i, "s", true, 1 == 2, nil}
	for _, v := range a {
		fmt.Printf("%T ", v)
	}
	fmt.Println()
}
