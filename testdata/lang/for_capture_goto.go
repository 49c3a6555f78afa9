package main

import "fmt"

// A loop made with goto makes a variable anew each time that its declaration is passed.
func main() {
	var fs []func() int
	n := 0
again:
	v := n * 10
	fs = append(fs, func() int { v++; return v })
	n++
	if n < 4 {
		goto again
	}
	for _, f := range fs {
		fmt.Print(f(), " ", f(), " ")
	}
	fmt.Println()
	var ps []*int
	i := 0
loop:
	if i < 3 {
		x := i
		ps = append(ps, &x)
		i++
		goto loop
	}
	for _, p := range ps {
		*p += 100
	}
	for _, p := range ps {
		fmt.Print(*p, " ")
	}
	fmt.Println()
	total := 0
	var arrs [][2]int
	k := 0
more:
	{
		var a [2]int
		a[0] += k
		a[1]++
		arrs = append(arrs, a)
		total += a[1]
		k++
		if k < 3 {
			goto more
		}
	}
	fmt.Println(arrs, total)
	for j := 0; j < 2; j++ {
		var fresh struct{ n int }
		p := &fresh
		p.n += j + 1
		defer func() { fmt.Println("fresh", fresh.n) }()
	}
}
