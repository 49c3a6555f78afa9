package main

import (
	"fmt"
	"math"
)

type bytes []byte

func main() {
	a := []int{1, 2, 3, 4, 5}
	fmt.Println(copy(a, a[2:]), a)
	fmt.Println(copy(a[3:], a), a, copy(a, []int(nil)), copy(a[:0], a))
	b := make(bytes, 3)
	fmt.Println(copy(b, "hello"), string(b), copy(b[1:], bytes("xyz")), string(b))
	s := [][]int{{1}, {2}}
	t := make([][]int, 2)
	copy(t, s)
	t[0][0] = 9
	t[1] = nil
	fmt.Println(s, t)
	st := []struct{ x int }{{1}, {2}}
	su := make([]struct{ x int }, 1)
	copy(su, st)
	su[0].x = 7
	fmt.Println(st, su)
	clear(a[1:3])
	fmt.Println(a)
	m := map[string]int{"a": 1}
	m2 := m
	clear(m)
	fmt.Println(len(m), len(m2))
	nan := math.NaN()
	mn := map[float64]int{nan: 1, nan: 2, 1: 3}
	fmt.Print(len(mn), " ")
	delete(mn, nan)
	fmt.Print(len(mn), " ")
	clear(mn)
	fmt.Println(len(mn))
	var nm map[int]int
	clear(nm)
	delete(nm, 1)
	clear([]int(nil))
	str := []string{"a", "b"}
	clear(str)
	fmt.Printf("%q\n", str)
	pp := []*int{new(int)}
	clear(pp)
	fmt.Println(pp[0] == nil)
	arr := [3]int{1, 2, 3}
	clear(arr[:])
	fmt.Println(arr)
}
