package main

import "fmt"

type a struct{ x, y int }
type b struct{ x, z int }
type c struct {
	a
	b
	y string
}
type d struct {
	*c
	z float64
}

func (a) who() string     { return "a" }
func (p *a) inc()         { p.y++ }
func (b) other() string   { return "b" }
func (c) who() string     { return "c" }
func (v c) inner() string { return v.a.who() }

type logger struct{ prefix string }

func (l *logger) log(s string) { fmt.Println(l.prefix + s) }

type service struct {
	*logger
	fmt.Stringer
	int
	name string
}

type str string

func (s str) String() string { return "str:" + string(s) }

func main() {
	v := c{a: a{1, 2}, b: b{3, 4}, y: "y"}
	fmt.Println(v.a.x, v.b.x, v.y, v.a.y, v.z, v.who(), v.other(), v.inner())
	v.inc()
	fmt.Println(v, v.a.y)
	w := d{&v, 1.5}
	w.inc()
	w.a.x = 10
	w.c.z = 40
	fmt.Println(v, w.z, w.y, w.who(), w.c.b.z)
	w2 := w
	w2.inc()
	fmt.Println(v.a.y, w.a == w2.a)
	s := service{&logger{"> "}, str("in"), 7, "svc"}
	s.log("hello")
	s.prefix = "# "
	s.logger.log("again")
	fmt.Println(s.String(), s.int, s.name)
	var st fmt.Stringer = s
	fmt.Println(st)
	s.Stringer = nil
	func() {
		defer func() { fmt.Println(recover() != nil) }()
		fmt.Println(s.String())
	}()
	var e d
	func() {
		defer func() { fmt.Println(recover()) }()
		e.inc()
	}()
	f := (*a).inc
	f(&v.a)
	g := v.inc
	g()
	fmt.Println(v.a.y)
	anon := struct {
		a
		*b
	}{a{1, 1}, &b{2, 2}}
	anon.a.inc()
	fmt.Println(anon.y, anon.z, anon.who(), anon.other())
}
