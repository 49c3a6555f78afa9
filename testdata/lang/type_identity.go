package main

import "fmt"

type (
	A0 = []string
	A1 = A0
	A2 = struct{ a, b int }
	A3 = int
	A4 = func(A3, float64) *A0
	B0 []string
	B1 []string
	B2 struct{ a, b int }
	B5 func(x int, y float64) *[]string
)

func id(x any) string { return fmt.Sprintf("%T", x) }

func main() {
	var a0 A0 = []string{"x"}
	var a1 A1 = a0
	b0 := B0(a0)
	a0 = b0
	var b1 B1 = a1
	fmt.Println(a0, b0, b1, id(a0), id(a1), id(b0), id(b1))
	var a2 A2 = struct{ a, b int }{1, 2}
	var b2 B2 = a2
	a2 = b2
	fmt.Println(a2 == b2, id(a2), id(b2), any(a2) == any(b2), any(a2) == any(struct{ a, b int }{1, 2}))
	var f A4 = func(n int, f float64) *[]string { return &[]string{"f"} }
	var g B5 = f
	fmt.Println((*g(1, 2))[0], id(f), id(g))
	var c chan int = make(chan int, 1)
	var r <-chan int = c
	var s chan<- int = c
	s <- 1
	fmt.Println(<-r, id(c), id(r), id(s))
	ids := []any{[3]int{}, (&[3]int{})[:], map[string][]*int{}, func(int, ...string) (bool, error) { return false, nil }, struct {
		a int `tag:"x"`
		B []B0
	}{}, &b2, (*[2]B0)(nil), interface{}(nil), []any{}, []error{}, make(chan (<-chan int)), make(chan func()), func(func(A3)) {}, [2][3]map[A3]A2{}, struct{ B2 }{}, []interface{ M(int) }{}, (**int)(nil), [][]rune{}, []byte{}}
	for _, x := range ids {
		fmt.Println(id(x))
	}
	_, same := any(map[A3]A0{}).(map[int][]string)
	_, notSame := any(map[int]B0{}).(map[int][]string)
	_, tags := any(struct {
		a int `x:"1"`
	}{}).(struct{ a int })
	_, order := any(struct{ b, a int }{}).(A2)
	_, variadic := any(func(...int) {}).(func([]int))
	fmt.Println(same, notSame, tags, order, variadic)
	type T1 int
	t1 := any(T1(1))
	{
		type T1 int
		t2 := any(T1(1))
		fmt.Println(t1 == t2, id(t1), id(t2))
	}
}
