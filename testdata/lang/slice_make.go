package main

import "fmt"

func try(name string, f func() any) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panics:", r)
		}
	}()
	fmt.Println(name, f())
}

func main() {
	a := make([]int, 3)
	b := make([]string, 2, 5)
	c := make([]struct{ x int }, 2)
	d := make([][]int, 2)
	e := make([][2]int, 2, 3)
	fmt.Printf("%v %q %v %v %v %d %d\n", a, b, c, d, e, len(b), cap(b))
	e[:3][2][1] = 4
	fmt.Println(e[:3], e)
	m := make(map[string]int, 100)
	m["x"]++
	ch := make(chan int, 3)
	ch <- 1
	fmt.Println(len(m), len(ch), cap(ch), make(map[int]int, 0), len(make([]int, 0)) == 0)
	n := -1
	huge := uint64(1) << 63
	z := 0
	small := uint8(3)
	fmt.Println(len(make([]byte, small)), cap(make([]byte, z, 4.0)), len(make([]int, 1e1)))
	try("neg len", func() any { return make([]int, n) })
	try("neg cap", func() any { return make([]int, 0, n) })
	try("len > cap", func() any { return make([]int, 2+small, 4+n) })
	try("huge", func() any { return make([]int, huge) })
	try("neg chan", func() any { return make(chan int, n) })
	try("neg map", func() any { return make(map[int]int, n) })
	v := make([]struct{}, 1<<20)
	fmt.Println(len(v), cap(v) >= len(v), v[5] == struct{}{})
	type named []float64
	x := make(named, 2)
	x[1] = 1.5
	fmt.Printf("%T %v\n", x, x)
	arr := *new([3]int)
	arr[1] = 2
	fmt.Println(arr, *new(string) == "", *new(bool))
}
