// Capacities where gc has the first array of a slice on the stack: 32 bytes at once, if the elements stay in the function and
// something asks for the capacity; where they leave it, arrays grow as on the heap.
package main

import "fmt"

type pair struct{ a, b int }

type wide struct{ a, b, c int }

var kept []int

func ints() {
	var s []int
	for i := range 10 {
		s = append(s, i)
		fmt.Print(len(s), "/", cap(s), " ")
	}
	fmt.Println()
}

func three() {
	t := []int{}
	for i := range 5 {
		t = append(t, i, i, i)
		fmt.Print(len(t), "/", cap(t), " ")
	}
	fmt.Println()
	var u []int
	u = append(u, 1, 2, 3, 4, 5) // more than there is room for
	fmt.Println(len(u), cap(u))
}

func kinds() {
	var b []byte
	var r []rune
	var s []string
	var f []float32
	var p []pair
	var w []wide
	var q []*int
	var e []any
	var z []struct{}
	var n [][]int
	for i := range 3 {
		b = append(b, byte(i))
		r = append(r, rune(i))
		s = append(s, "x")
		f = append(f, 1)
		p = append(p, pair{i, i})
		w = append(w, wide{})
		q = append(q, nil)
		e = append(e, nil)
		z = append(z, struct{}{})
		n = append(n, nil)
		fmt.Println(cap(b), cap(r), cap(s), cap(f), cap(p), cap(w), cap(q), cap(e), len(z), cap(n))
	}
}

func leaves() {
	var s []int
	for i := range 5 {
		s = append(s, i)
		kept = s
		fmt.Print(cap(s), " ")
	}
	fmt.Println(len(kept))
}

func printed() {
	var s []int
	s = append(s, 1)
	fmt.Println(s, cap(s))
}

func sum(s []int) (t int) {
	for _, x := range s {
		t += x
	}
	return t
}

func passed() {
	var s []int
	s = append(s, 1)
	fmt.Println(sum(s), cap(s))
	var big []int
	for i := range 100 {
		big = append(big, i)
	}
	fmt.Println(sum(big), cap(big))
}

func made() {
	s := make([]int, 0, 3)
	s = append(s, 1)
	fmt.Println(cap(s))
	t := make([]int, 2)
	t = append(t, 1)
	fmt.Println(cap(t))
	var u []int
	u = append(u, s...)
	fmt.Println(cap(u))
}

func literal() {
	f := func() {
		var s []int
		for i := range 3 {
			s = append(s, i)
			fmt.Print(cap(s), " ")
		}
	}
	f()
	f()
	fmt.Println()
}

func cut() {
	var s []int
	for i := range 7 {
		s = append(s, i)
		if len(s) == 3 {
			s = s[1:]
		}
		fmt.Print(len(s), "/", cap(s), " ")
	}
	fmt.Println()
}

func twice() {
	var s, t []int
	s = append(s, 1)
	t = append(t, 2)
	s = append(s, 2)
	fmt.Println(cap(s), cap(t), s[1]+t[0])
}

func fresh() {
	d := append([]int{}, 1, 2, 3)
	e := append([]string{}, "x")
	g := append([]byte(nil), 1)
	kept = append([]int{}, 1)
	fmt.Println(len(d), cap(d), cap(e), cap(g) > 0, cap(kept))
}

func main() {
	fresh()
	ints()
	three()
	kinds()
	leaves()
	printed()
	passed()
	made()
	literal()
	cut()
	twice()
}
