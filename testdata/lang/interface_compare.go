package main

import (
	"errors"
	"fmt"
)

type e1 struct{ code int }
type e2 struct{ code int }

func (e e1) Error() string  { return "e1" }
func (e *e2) Error() string { return "e2" }

type myInt int
type pair struct{ a, b any }

func try(a, b any) (r any) {
	defer func() {
		if p := recover(); p != nil {
			r = p
		}
	}()
	return a == b
}

func main() {
	vals := []any{nil, 1, int8(1), myInt(1), 1.0, "1", true, 1i, [1]int{1}, struct{ a int }{1}, e1{1}, (*int)(nil), (*string)(nil), 'x'}
	for i, a := range vals {
		for j, b := range vals {
			if (a == b) != (i == j) {
				fmt.Println("wrong:", a, b)
			}
		}
	}
	fmt.Println(try([]int{1}, []int{1}), try(map[int]int{}, 1), try(func() {}, func() {}))
	fmt.Println(try([]int{1}, []string{}), try(pair{1, []int{}}, pair{2, []int{}}), try(pair{1, []int{}}, pair{1, []int{}}))
	fmt.Println(try([2]any{1, func() {}}, [2]any{1, func() {}}), try([2]any{1, func() {}}, [2]any{2, func() {}}))
	fmt.Println(try(struct{ s []int }{}, struct{ s []int }{}))
	var x error = e1{1}
	var y any = e1{1}
	fmt.Println(x == y, x == e1{1}, y == e1{2}, x == nil, y != x)
	p := &e2{1}
	x = p
	fmt.Println(x == p, x == error(&e2{1}), errors.Is(x, p))
	var np *e2
	x = np
	fmt.Println(x == nil, x == np, x.(*e2) == nil)
	var n1, n2 any
	var n3 error
	fmt.Println(n1 == n2, n1 == n3, n1 == nil, n3 == nil)
	z := 0.0
	nan := any(z / z)
	fmt.Println(nan == nan, any(z) == any(-z))
	c := make(chan int)
	var d <-chan int = c
	fmt.Println(any(c) == any(c), any(c) == any(d), d == c)
	m := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", e1{1}: "e1", p: "ptr", nil: "nil", [2]int{1, 2}: "arr", true: "bool"}
	fmt.Println(m[1], m[int8(1)], m["1"], m[1.0], m[e1{1}], m[p], m[nil], m[[2]int{1, 2}], m[true], m[myInt(1)] == "", len(m))
	defer func() { fmt.Println(recover()) }()
	m[[]int{1}] = "x"
}
