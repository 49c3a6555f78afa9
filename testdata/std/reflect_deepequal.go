package main

// reflect.DeepEqual.

import (
	"errors"
	"fmt"
	"math"
	"reflect"
)

type Loop *Loop
type LoopAny any

type Node struct {
	Next *Node
	V    int
}

type Mixed struct {
	A []int
	M map[string]*Node
	F func()
	E error
	I any
	p *int
	X [2]float64
	C complex128
}

type (
	N1 []byte
	N2 []byte
)

func list(vs ...int) *Node {
	var n *Node
	for _, v := range vs {
		n = &Node{n, v}
	}
	return n
}

func cyc(n int) *Node {
	first := &Node{V: 1}
	last := first
	for i := 1; i < n; i++ {
		last.Next = &Node{V: 1}
		last = last.Next
	}
	last.Next = first
	return first
}

func main() {
	f := func() {}
	one, uno := 1, 1
	var l1, l2 Loop
	l1, l2 = &l2, &l1
	var a1, a2 any
	a1, a2 = &a2, &a1
	m1, m2 := map[string]any{}, map[string]any{}
	m1["self"], m2["self"] = m1, m2
	s1, s2 := []any{nil, 1}, []any{nil, 1}
	s1[0], s2[0] = s1, s2
	nan := math.NaN()
	nans := []float64{nan}
	nanMap := map[float64]int{nan: 1}
	err := errors.New("x")
	for i, c := range []struct{ a, b any }{
		{1, 1}, {1, int8(1)}, {1, 2}, {"a", "a"}, {nil, nil}, {nil, 1}, {nan, nan}, {1 + 2i, 1 + 2i}, {0.0, math.Copysign(0, -1)},
		{[]int(nil), []int{}}, {[]int{}, []int{}}, {[]int{1}, []int{1}}, {[]int{1}, []int{2}}, {[2]int{1, 2}, [2]int{1, 2}}, {N1("x"), N2("x")}, {N1("x"), N1("x")},
		{map[int]int(nil), map[int]int{}}, {map[int]int{1: 2}, map[int]int{1: 2}}, {map[int]int{1: 2}, map[int]int{1: 3}}, {map[int]int{1: 2}, map[int]int{2: 2}},
		{map[string][]int{"a": {1}}, map[string][]int{"a": {1}}}, {nanMap, nanMap}, {map[float64]int{nan: 1}, map[float64]int{nan: 1}},
		{f, f}, {(func())(nil), (func())(nil)}, {&one, &uno}, {&one, &one}, {&one, new(int)}, {nans, nans}, {[]float64{nan}, []float64{nan}}, {&nans, &nans},
		{list(1, 2, 3), list(1, 2, 3)}, {list(1, 2, 3), list(1, 2)}, {cyc(3), cyc(3)}, {cyc(2), cyc(4)}, {l1, l2}, {a1, a2}, {m1, m2}, {s1, s2},
		{Mixed{A: []int{1}, M: map[string]*Node{"k": list(1)}, E: err, I: "i", p: &one, X: [2]float64{1, 2}, C: 1i}, Mixed{A: []int{1}, M: map[string]*Node{"k": list(1)}, E: err, I: "i", p: &uno, X: [2]float64{1, 2}, C: 1i}},
		{Mixed{E: errors.New("x")}, Mixed{E: errors.New("x")}}, {Mixed{E: errors.New("x")}, Mixed{E: errors.New("y")}}, {Mixed{I: 1}, Mixed{I: int64(1)}}, {Mixed{F: f}, Mixed{F: f}}, {Mixed{}, Mixed{}},
		{[]any{1, "a", nil}, []any{1, "a", nil}}, {[]any{1, "a", nil}, []any{1, "a", 0}}, {[]*Node{nil, {V: 1}}, []*Node{nil, {V: 1}}}, {[][]int{{1}, nil}, [][]int{{1}, nil}}, {[][]int{{1}, nil}, [][]int{{1}, {}}},
		{make(chan int), make(chan int)}, {true, true}, {uint8(200), uint8(200)}, {[]uint32{1 << 31}, []uint32{1 << 31}}, {[]bool{true, false}, []bool{true, false}}, {float32(0.1), float32(0.1)}, {[]float32{1}, []float32{1}},
		{reflect.TypeOf(1), reflect.TypeOf(1)}, {reflect.TypeOf(1), reflect.TypeOf("")}, {map[any]any{1: "a"}, map[any]any{1: "a"}}, {map[any]any{1: "a"}, map[any]any{int8(1): "a"}},
		{&[]int{1}, &[]int{1}}, {&[2]int{1}, &[2]int{1}}, {map[[1]string]struct{}{{"a"}: {}}, map[[1]string]struct{}{{"a"}: {}}},
	} {
		fmt.Println(i, reflect.DeepEqual(c.a, c.b), reflect.DeepEqual(c.b, c.a))
	}
}
