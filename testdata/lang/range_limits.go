// Loops to the length of what they index, and some that only look so: the slice is another one by then, shorter, or
// the counter begins elsewhere.
package main

import "fmt"

func sum(s []int) (t int) {
	for i := range s {
		t += s[i]
	}
	return t
}

func digest(s string) (h uint32) {
	for i := 0; i < len(s); i++ {
		h = h*31 + uint32(s[i])
	}
	return h
}

func weighted(s []float64) (t float64) {
	for i, v := range s {
		t += v * float64(i)
	}
	return t
}

// another reads s, which is not what the loop goes over.
func another(s []int, cut int) (t int) {
	for i := range s {
		if i == cut {
			s = s[:cut]
		}
		t += s[i]
	}
	return t
}

// before takes the length of what s was.
func before(s []int) (t int) {
	n := len(s)
	s = s[:n-2]
	for i := 0; i < n; i++ {
		t += s[i]
	}
	return t
}

func shorter(s []int) (t int) {
	old := s
	s = s[1:]
	for i := range old {
		t += s[i]
	}
	return t
}

func from(s []int, i int) (t int) {
	for ; i < len(s); i++ {
		t += s[i]
	}
	return t
}

func counted(s []int) (t int) {
	for i := range len(s) {
		t = t*3 + s[i]
	}
	return t
}

func twice(a, b []int) (t int) {
	for _, s := range [][]int{a, b} {
		for i := range s {
			t += s[i] << i % 3
		}
	}
	return t
}

func fill(s []byte) {
	for i := range s {
		s[i] = byte(i)
	}
	for i := range s {
		s[i] ^= 0x55
	}
}

// rest steps over what another loop has begun with.
func rest(s []int) (t int) {
	i := 0
	for i < len(s) && s[i] < 5 {
		i++
	}
	for ; i < len(s); i++ {
		t += s[i]
	}
	return t
}

func try(name string, f func() int) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, r)
		}
	}()
	fmt.Println(name, f())
}

func main() {
	s := make([]int, 40)
	for i := range s {
		s[i] = i*i%11 + 1
	}
	fs := make([]float64, 33)
	for i := range fs {
		fs[i] = float64(i) / 4
	}
	part := s[3:30:35]
	bytes := make([]byte, 50)
	for range 3000 {
		sum(part)
		digest("a string of some length")
		weighted(fs)
		counted(part)
		twice(part, s)
		fill(bytes[7:31])
		rest(part)
		from(part, 2)
	}
	fmt.Println(sum(s), sum(part), sum(nil), digest("a string of some length"), digest(""), weighted(fs), weighted(fs[30:]))
	fmt.Println(counted(part), twice(part, s), twice(nil, s[:9]), rest(part), from(part, 2), bytes)
	for i := range 3 {
		try("another", func() int { return another(s, 20+20*i) })
		try("before", func() int { return before(s[i:]) })
		try("shorter", func() int { return shorter(s[:20+i]) })
		try("from", func() int { return from(s, 1-i) })
	}
}
