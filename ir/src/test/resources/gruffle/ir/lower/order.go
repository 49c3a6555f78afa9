package main

type T struct{ a, b int }

var g = 1
var gt T

func set(v int) int    { g = v; return v }
func pair() (int, int) { return g, set(2) }

func operands(p *int) int {
	local := 1
	return local + set(1) + g*set(2) + *p
}

func arguments(s []int, m map[string]T) int {
	return use(g, set(3), gt, s[set(0)], m["k"].a)
}

func use(a, b int, t T, c, d int) int { return a + b + t.a + c + d }

func assignments(a []int, t *T) {
	i := 0
	i, a[i] = pair()
	a[0], a[1] = a[1], a[0]
	a[set(1)] = set(2)
	a[i] += set(4)
	t.a, t.b = t.b, t.a
	*t = gt
	gt = T{g, set(5)}
	_ = a[0]
}

func concat(x, y string) string {
	x += "a" + y
	return "<" + x + y + x + ">"
}
