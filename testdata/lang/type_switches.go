package main

import (
	"errors"
	"fmt"
)

type shape interface{ area() float64 }
type sq float64
type circle struct{ r float64 }

func (s sq) area() float64      { return float64(s * s) }
func (c *circle) area() float64 { return 3 * c.r * c.r }

func kind(x any) string {
	switch v := x.(type) {
	case nil:
		return fmt.Sprint("nil ", v == nil)
	case int:
		return fmt.Sprint("int ", v+1)
	case int8, int16:
		return fmt.Sprintf("small int %v", v)
	case float64:
		return fmt.Sprint("float ", v/2)
	case string:
		return "string " + v
	case []int:
		return fmt.Sprint("ints ", len(v))
	case [2]int:
		v[0] = 9
		return fmt.Sprint("array ", v)
	case map[string]int:
		return fmt.Sprint("map ", v["a"])
	case func() string:
		return "func " + v()
	case chan int, <-chan int:
		return fmt.Sprintf("chan %T", v)
	case *int:
		return fmt.Sprint("pointer ", *v)
	case shape:
		return fmt.Sprint("shape ", v.area())
	case error, fmt.Stringer:
		return fmt.Sprintf("error or stringer %v", v)
	case struct{ x int }:
		return fmt.Sprint("struct ", v.x)
	case bool:
		if v {
			break
		}
		return "false"
	default:
		return fmt.Sprintf("other %T", v)
	}
	return "true"
}

func main() {
	n := 5
	for _, x := range []any{nil, 1, int8(2), int16(3), 1.5, "s", []int{1}, [2]int{1, 2}, map[string]int{"a": 7}, func() string { return "f" },
		make(chan int), make(<-chan int), make(chan<- int), &n, sq(2), &circle{1}, circle{1}, errors.New("e"), struct{ x int }{4}, true, false, uint(1), []string{}, 'r', 2i} {
		fmt.Println(kind(x))
	}
	switch x := any(n); y := x.(type) {
	default:
		fmt.Printf("default first %T\n", y)
	case string:
		fmt.Println(y)
	}
	var s shape = sq(1)
	switch s.(type) {
	case *circle:
		fmt.Println("circle")
	case sq:
		fmt.Println("sq")
	}
	switch t := s.(type) {
	case interface{ perimeter() int }:
		fmt.Println(t.perimeter())
	case any:
		fmt.Printf("any %T\n", t)
	}
loop:
	for i, x := range []any{1, "stop", 2} {
		switch x.(type) {
		case int:
			continue
		case string:
			fmt.Println("stop at", i)
			break loop
		}
	}
	type local int
	switch any(local(1)).(type) {
	case int:
		fmt.Println("int")
	case local:
		fmt.Println("local")
	}
	switch calls := 0; f(&calls).(type) {
	case int, string:
		fmt.Println("calls", calls)
	}
	switch any(nil).(type) {
	}
}

func f(n *int) any { *n++; return *n }
