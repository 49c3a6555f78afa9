package main

type T struct{ x int }

func two() (int, int) { return 1, 2 }
func none()           {}

func main() {
	m := map[string]T{}
	m["a"].x = 1
	s := "abc"
	s[0] = 'x'
	const c = 1
	c = 2
	a, b := 1
	x := two()
	y, z, w := two()
	v := none()
	5 = 6
	two() = 1
	var p *T = T{}
	nil := 3
	_ = nil
	q := nil
	f := func() {}
	f == f
	&p = nil
	var arr [2]int = [3]int{}
}
