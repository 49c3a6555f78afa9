// Variables that are nothing but a number: in loops, literals and what panics because of them.
package main

import "fmt"

func try(what string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(what, "panics:", r)
		}
	}()
	f()
	fmt.Println(what, "is fine")
}

func wrap() int {
	n := 16
	w, h := n*2, n+1
	t := 0
	for y := 0; y < h; y++ {
		for x := 0; x < w; x++ {
			t = t*31 + (x+y+n)%n + (x-y)/h + x%w
			t %= 1000003
		}
	}
	return t
}

func literals() []int {
	n, zero := 5, 0
	var out []int
	var down func(k int)
	down = func(k int) {
		if k == zero {
			return
		}
		inner := func() int { return k%n + n*10 }
		out = append(out, inner())
		down(k - 1)
	}
	down(n + 2)
	return out
}

func changed(b bool) (r int) {
	r = 4
	n := 7
	if b {
		n = 8
	}
	m := 9
	p := &m
	*p += n
	k := 3
	add := func() { k++ }
	add()
	return r + n + m*100 + k*10000
}

func inLoops() (s int) {
	for i := range 4 {
		step := 3
		for j := 0; j < 12; j += step {
			var late int
			s += late * 100
			late = 2
			s += late + i
		}
	}
	return s
}

func param(n int) int {
	s := 0
	for i := 0; i < 3; i++ {
		s = s*10 + n
		n = 6
		s = s*10 + n
	}
	return s
}

func jumps() int {
	i, n := 0, 3
again:
	i++
	if i < n*n {
		goto again
	}
	return i + n
}

func small() (uint8, int8, uint64) {
	var a uint8 = 200
	var b int8 = 100
	var c uint64 = 1<<63 + 5
	return a + a, b + b, c + c
}

func shifts(x int) (int, int, uint32) {
	n := 70
	var u uint32 = 1
	k := 31
	return x << n, x >> n, u << k
}

type size int

func (s size) twice() size { return s * 2 }

func main() {
	fmt.Println(wrap(), literals())
	fmt.Println(changed(false), changed(true), inLoops(), param(1), jumps())
	fmt.Println(small())
	fmt.Println(shifts(-3))
	var s size = 21
	var any any = s
	fmt.Printf("%v %T %v\n", s.twice(), any, any)
	at, neg, none := 5, -1, 0
	var a [4]int
	list := make([]int, 3)
	try("array", func() { a[at%8] = 1 })
	try("slice", func() { list[at] = 1 })
	try("cut", func() { list = list[at:] })
	try("negative", func() { list = make([]int, neg) })
	try("shift", func() { fmt.Println(1 << neg) })
	try("division", func() { fmt.Println(at / none) })
	try("made", func() { fmt.Println(len(make([]int, at))) })
	try("here", func() {
		i := 4
		a[i] = i
	})
	huge := 1 << 62
	try("huge", func() { fmt.Println(len(make([]int, huge))) })
	fmt.Println(huge*4, huge+huge)
}
