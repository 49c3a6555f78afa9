package main

import "fmt"

type T struct {
	n   int
	f   float64
	s   string
	arr [2]int8
	m   map[string]int
	p   *int
}

var calls int

func (t *T) self() *T     { calls++; return t }
func idx(i int) int       { calls++; return i }
func slice(s []int) []int { calls++; return s }

func main() {
	x := 100
	x += 5
	x -= 3
	x *= 2
	x /= 7
	x %= 20
	x <<= 3
	x >>= 1
	x |= 3
	x &= 0xFE
	x ^= 0x55
	x &^= 0x10
	x++
	x--
	fmt.Println(x)
	n := 7
	t := &T{n: 1, f: 1.5, s: "a", m: map[string]int{"k": 1}, p: &n}
	t.self().n += 4
	t.self().f *= 2
	t.self().s += "b"
	t.self().arr[idx(1)] -= 100
	t.self().arr[idx(1)] -= 100
	t.self().m["k"] <<= 4
	*t.self().p += 1
	t.self().n++
	*t.p--
	fmt.Println(t.n, t.f, t.s, t.arr, t.m, n, calls)
	s := []int{1, 2, 3}
	slice(s)[idx(2)] += 10
	slice(s)[idx(0)]++
	s[s[0]-1] *= 5
	fmt.Println(s, calls)
	var u8 uint8 = 250
	u8 += 10
	var i8 int8 = 127
	i8++
	i8 /= 2
	var u32 uint32 = 1
	u32 -= 2
	u32 >>= 31
	var f32 float32 = 1
	f32 /= 3
	c := 1 + 1i
	c *= c
	c -= 1
	c /= 2
	fmt.Println(u8, i8, u32, f32, c)
	f := 1.5
	f++
	f -= 0.25
	f--
	str := "x"
	str += str + "y"
	fmt.Println(f, str)
	a := [2][2]int{{1, 2}, {3, 4}}
	a[1][0] += a[0][1]
	pa := &a
	pa[0][0]--
	m := map[[1]int]struct{}{}
	mm := map[string][]int{"a": {1}}
	mm["a"][0] += 41
	mf := map[int]float64{}
	mf[1] += 0.5
	mf[1] *= 3
	fmt.Println(a, len(m), mm, mf)
	y := 1
	y += func() int { y = 100; return 1 }()
	fmt.Println(y == 2 || y == 101)
	b := true
	b = b && !b
	var iface any = 1
	iface = iface.(int) + 1
	fmt.Println(b, iface)
	var w struct{ in struct{ v uint16 } }
	w.in.v--
	w.in.v += 3
	fmt.Println(w)
}
