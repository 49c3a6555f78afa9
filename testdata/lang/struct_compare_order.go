// Which fields a comparison of structs looks at, and when one that panics is reached.
package main

import "fmt"

type mixed struct {
	name string
	id   int
	any  any
	tag  string
	n    int32
	f    float64
}

type inner struct {
	s string
	k int
}

type outer struct {
	in  inner
	arr [2]string
	p   *int
	ok  bool
	_   int
	c   chan int
}

type hidden struct {
	text  string
	boxed struct{ v any }
	id    int
}

type arrays struct {
	s string
	a [2]any
	n int
}

type many struct {
	a string
	b string
	x int8
	c complex128
	d uint64
	e string
}

func try(what string, f func() bool) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(what, "panics:", r)
		}
	}()
	fmt.Println(what, f())
}

func main() {
	bad := any([]int{1})
	base := mixed{"a", 1, bad, "t", 2, 1.5}
	try("name differs", func() bool { o := base; o.name = "b"; return o == base })
	try("id differs", func() bool { o := base; o.id = 9; return o == base })
	try("both differ", func() bool { o := base; o.id, o.name = 9, "x"; return o == base })
	try("tag differs", func() bool { o := base; o.tag = "u"; return o == base })
	try("n differs", func() bool { o := base; o.n = 7; return o == base })
	try("nothing differs", func() bool { o := base; return o == base })
	try("other types", func() bool { o := base; o.any = 1; return o == base })
	try("other types, behind", func() bool { o := base; o.any = 1; o.n = 5; return o == base })

	x, y := 1, 1
	ch := make(chan int)
	o := outer{inner{"s", 1}, [2]string{"p", "q"}, &x, true, 0, ch}
	for i, change := range []func(*outer){
		func(o *outer) {},
		func(o *outer) { o.in.s = "S" },
		func(o *outer) { o.in.k++ },
		func(o *outer) { o.arr[1] = "" },
		func(o *outer) { o.p = &y },
		func(o *outer) { o.p = nil },
		func(o *outer) { o.ok = false },
		func(o *outer) { o.c = nil },
	} {
		other := o
		change(&other)
		fmt.Println(i, other == o, o == other, any(other) == any(o), other != o)
	}

	h := hidden{"t", struct{ v any }{bad}, 3}
	try("hidden equal", func() bool { g := h; return g == h })
	try("hidden id", func() bool { g := h; g.id = 4; return g == h })
	try("hidden text", func() bool { g := h; g.text = ""; return g == h })
	a := arrays{"s", [2]any{1, bad}, 1}
	try("array equal", func() bool { b := a; return b == a })
	try("array first", func() bool { b := a; b.a[0] = 2; return b == a })
	try("array n", func() bool { b := a; b.n = 2; return b == a })
	try("array s", func() bool { b := a; b.s = "ss"; return b == a })
	try("interfaces", func() bool { return any(a) == any(a) })

	m := many{"a", "b", -1, 2i, 3, "e"}
	seen := map[many]int{m: 1}
	for i, change := range []func(*many){
		func(m *many) {},
		func(m *many) { m.a = "b" },
		func(m *many) { m.b = "a" },
		func(m *many) { m.x = 1 },
		func(m *many) { m.c = 3i },
		func(m *many) { m.d++ },
		func(m *many) { m.e = "longer than any word of eight bytes" },
	} {
		other := m
		change(&other)
		fmt.Println(i, other == m, seen[other], [1]many{other} == [1]many{m})
	}

	var p *mixed
	try("nil", func() bool { return *p == base })
}
