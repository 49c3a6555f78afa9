package main

type S struct {
	a int
	b [2]int
	c *S
}

var table = map[string][]S{"k": {{a: 1}, {b: [2]int{1, 2}}}}

func copies(s S, p *S, list []S) S {
	t := s
	t.b = p.b
	list[0] = t
	*p = list[1]
	q := &list[0]
	q.a = len(list) + cap(list)
	u := [2]S{t, s}
	u[0].b[1]++
	if u[0].b == t.b || s.c == p {
		return u[1]
	}
	return t
}

func conversions(b []byte, r []rune, s string, x uint8, f float64, a any) {
	_ = string(b) + string(r) + string(rune(x))
	b = append([]byte(s), s...)
	r = append([]rune(s), 'x', rune(x))
	n := int64(x)<<f2u(f) | 1
	c := complex(f, 2) * complex(0, 1)
	_, ok := a.(error)
	a = c
	a = n
	println(ok, a == any(x), min(n, 3), real(c), a)
	clear(r)
	copy(b, s)
	arr := [4]byte(b)
	_ = arr[1:3]
	m := make(map[float64]int8, 10)
	m[f]++
	delete(m, 2.5)
	v, ok := m[f]
	println(v, ok, new(42))
}

func f2u(f float64) uint { return uint(f) }
