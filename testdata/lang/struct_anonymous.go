package main

import "fmt"

type config struct {
	host string
	opts struct {
		debug bool
		level int
	}
	list []struct{ k, v string }
}

type T1 struct {
	a int `json:"a"`
}
type T2 struct {
	a int `xml:"b"`
}

func origin() struct{ x, y int } { return struct{ x, y int }{3, 4} }

func take(s struct{ x, y int }) int { return s.x * s.y }

func main() {
	var c config
	c.opts.debug = true
	c.opts.level++
	c.list = append(c.list, struct{ k, v string }{"a", "b"})
	c.list = append(c.list, struct{ k, v string }{v: "d"})
	fmt.Printf("%v %+v\n", c, c)
	o := c.opts
	o.level = 100
	fmt.Println(c.opts.level, o)
	c.opts = struct {
		debug bool
		level int
	}{false, 7}
	fmt.Println(c.opts)
	type point struct{ x, y int }
	var p point = origin()
	fmt.Println(p, take(p), take(point{2, 3}), origin() == p)
	anon := struct{ point }{p}
	fmt.Println(anon.x, anon)
	t1 := T1{5}
	t2 := T2(t1)
	p2 := (*T2)(&t1)
	p2.a = 6
	fmt.Println(t1, t2, p2 == (*T2)(&t1))
	fmt.Printf("%T %T\n", struct {
		a int `json:"a"`
	}(t2), anon)
	tests := []struct {
		in   string
		want int
	}{{"a", 1}, {in: "bb", want: 2}, {}}
	for _, tt := range tests {
		fmt.Print(tt.in, " ", len(tt.in) == tt.want, "; ")
	}
	fmt.Println()
	m := map[string]struct{ n int }{"x": {1}}
	fmt.Println(m["x"].n, m["y"].n)
	var e, f struct{}
	fmt.Println(e == f, e)
	blank := struct {
		_ int
		a int
		_ string
	}{a: 1}
	fmt.Printf("%v %+v\n", blank, blank)
}
