// Before Go 1.22 all iterations of a loop share its variables; a file may say that it is newer than its module.
package main

import "fmt"

type pair struct{ a, b int }

func main() {
	var fs []func()
	for i := 0; i < 3; i++ {
		fs = append(fs, func() { fmt.Print(i, " ") })
	}
	for i, v := range []int{10, 20} {
		fs = append(fs, func() { fmt.Print(i, v, " ") })
	}
	for k, v := range map[string]int{"a": 1} {
		fs = append(fs, func() { fmt.Print(k, v, " ") })
	}
	for i, r := range "xyz" {
		fs = append(fs, func() { fmt.Print(i, string(r), " ") })
	}
	for _, p := range []pair{{1, 2}, {3, 4}} {
		fs = append(fs, func() { fmt.Print(p, " ") }, func() { p.a++ })
	}
	for _, a := range [][2]int{{1, 2}, {3, 4}} {
		fs = append(fs, func() { fmt.Print(a, " ") })
	}
	c := make(chan int, 2)
	c <- 1
	c <- 2
	close(c)
	for v := range c {
		fs = append(fs, func() { fmt.Print(v, " ") })
	}
	var ps []*int
	for _, v := range [3]int{7, 8, 9} {
		ps = append(ps, &v)
		func() { v *= 2 }()
	}
	for _, f := range fs {
		f()
	}
	fmt.Println(*ps[0], ps[0] == ps[2])
	each(5)
	newer()
	generic([]string{"s", "t"})
}

func generic[T any](list []T) {
	var f func() T
	for _, v := range list {
		if f == nil {
			f = func() T { return v }
		}
	}
	fmt.Println(f())
}

func each(n int) {
	var gets []func() int
	for i := range make([]struct{}, n) {
		gets = append(gets, func() int { return i })
	}
	sum := 0
	for _, g := range gets {
		defer func() { sum += g() }()
		sum += g()
	}
	defer func() { fmt.Println(sum) }()
}
