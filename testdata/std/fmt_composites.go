package main

import "fmt"

type point struct {
	X, Y int
}
type nested struct {
	Name string
	p    *point
	Pt   point
	List []point
	M    map[string]int
	Any  any
	Err  error
	F    func()
	Ch   chan int
	Arr  [2]bool
	b    []byte
	e    struct{}
}
type ints []int
type dict map[string]point
type ptr *int
type self struct{ next *self }

func main() {
	n := nested{Name: "n", Pt: point{1, 2}, List: []point{{3, 4}}, M: map[string]int{"z": 1, "a": 2}, Any: 1.5, b: []byte("hi")}
	for _, f := range []string{"%v", "%+v", "%#v", "%T", "%d", "%s"} {
		fmt.Printf(f+"\n", n)
	}
	p := &point{5, 6}
	pp := &p
	fmt.Printf("%v %+v %#v %T %v\n", p, p, p, p, *pp == p)
	vals := []any{[]int{1, 2}, []int(nil), [2]string{"a", ""}, map[string]int{"b": 1, "a": 2}, map[int]string(nil), ints{3}, dict{"k": {1, 2}}, []any{1, "a", nil, point{}}, struct{}{},
		&[]int{1}, &map[string]int{"x": 1}, &[2]int{1, 2}, []*int{nil}, [][]int{{1}, nil}, []string(nil), (*point)(nil), (func())(nil), (chan int)(nil), nil, ptr(nil), []error{nil}, map[point]string{{1, 2}: "p"}, &self{}, [0]int{}, []point{}, map[string]any{"n": nil}, []bool{true}, []float64{1, 0.5}, []rune{'a'}, []uint8{1}, [3]uint8{1, 2, 3}, []complex128{1i}, []uintptr{1}}
	for _, v := range vals {
		fmt.Printf("%v | %+v | %#v | %T\n", v, v, v, v)
	}
	fmt.Println(point{1, 2}, &point{1, 2}, []*point{nil}, n.List, struct {
		a any
		b string
	}{nil, "s"})
	fmt.Printf("%x %X %q %5d|%-4d|%04d\n", []string{"ab", "c"}, []byte{1, 171}, []string{"x"}, []int{1, 22}, [2]int{3, 4}, []int{5})
	fmt.Printf("%6.2f %v\n", []float64{1, 2.345}, [2][2]int{{1, 2}, {3, 4}})
	fmt.Printf("%v %v\n", map[float64]string{2.5: "b", -1: "a"}, map[bool]int{true: 1, false: 0})
	fmt.Printf("%v %v\n", map[[2]int]string{{2, 1}: "x", {1, 9}: "y"}, map[any]int{3: 1, 2: 2, -5: 3, 4: 4})
	fmt.Printf("%#v %#v %#v %#v %#v %#v\n", 1, "s", 1.0, 'x', true, uint8(3))
	fmt.Printf("%#v %#v %#v\n", []any{1, "a", nil, 2.5}, map[string]any{"k": []int{1}}, struct {
		A int
		b string
	}{1, "x"})
	fmt.Printf("%+d %+q %x\n", []int{1, -1}, []string{"é"}, map[string]int{"hi": 255})
	fmt.Printf("%v %d\n", &[]point{{1, 2}}, &point{3, 4})
	fmt.Printf("%t %v\n", []bool{true, false}, struct{ p *int }{nil})
	fmt.Printf("%s|%v|%d\n", []any{"a", 1}, []any{[]any{}}, []any{1, []int{2}})
}
