package main

import "fmt"

type v struct{ x int }

func all(n int) (a int8, b uint32, c int64, d float32, e float64, f string, g bool, h []int, i v, j *v, k any, l complex128, m [2]int, o func() int, p error) {
	return int8(n), uint32(n) << 31, int64(n) << 40, float32(n) / 3, float64(n) / 3, fmt.Sprint(n), n > 0, []int{n}, v{n}, &v{n}, n, complex(float64(n), 1), [2]int{n, n}, func() int { return n }, fmt.Errorf("e%d", n)
}

func deferred() (a, b, c int) {
	defer func() { a, c = c, a+100 }()
	a, b, c = 1, 2, 3
	return b, c, a
}

func pass() (int, string, v)  { return inner() }
func inner() (int, string, v) { return 1, "x", v{2} }

func recursive(n int) (int, int) {
	if n == 0 {
		return 0, 1
	}
	a, b := recursive(n - 1)
	return b, a + b
}

func swap(a, b string) (string, string) { return b, a }
func f3() (x, y, z int)                 { return 1, 2, 3 }
func sum(xs ...int) (s int) {
	for _, x := range xs {
		s += x
	}
	return
}

func panics() (a int, b string) {
	defer func() { recover() }()
	a, b = 5, "set"
	panic("x")
}

func main() {
	a, b, c, d, e, f, g, h, i, j, k, l, m, o, p := all(3)
	fmt.Println(a, b, c, d, e, f, g, h, i, *j, k, l, m, o(), p)
	fmt.Println(deferred())
	fmt.Println(pass())
	fmt.Println(recursive(50))
	fmt.Println(swap(swap("a", "b")))
	fmt.Println(sum(f3()), sum())
	fmt.Println(panics())
	x, y := 1, 2
	arr := [3]int{}
	arr[0], arr[1], arr[2] = f3()
	x, y = func() (int, int) { return y, x }()
	fmt.Println(arr, x, y)
	m2 := map[string]int{}
	m2["a"], _ = recursive(10)
	_, m2["b"] = recursive(10)
	fmt.Println(m2)
	var iface any
	var err error
	iface, err = func() (int, *e2) { return 1, nil }()
	fmt.Println(iface, err == nil)
}

type e2 struct{}

func (*e2) Error() string { return "e2" }
