package main

import "fmt"

type counter struct{ n int }

func (c counter) show() string       { return fmt.Sprint("n=", c.n) }
func (c *counter) add(d int) int     { c.n += d; return c.n }
func (c counter) plus(d int) counter { c.n += d; return c }

type shower interface{ show() string }
type deep struct{ *counter }
type celsius float64

func (c celsius) show() string { return fmt.Sprintf("%.1f°", float64(c)) }

type list []int

func (l *list) push(x int) { *l = append(*l, x) }
func (l list) len() int    { return len(l) }

func side(c *counter) *counter { fmt.Print("side "); return c }

func main() {
	c := counter{1}
	f := c.show
	g := c.add
	c.n = 10
	fmt.Println(f(), g(5), c.n, f())
	h := (&c).show
	c.n = 20
	fmt.Println(h())
	e1, e2, e3, e4 := counter.show, (*counter).add, (*counter).show, counter.plus
	fmt.Println(e1(c), e2(&c, 1), e3(&c), e4(c, 100), c.n)
	fmt.Printf("%T %T %T\n", e1, e2, f)
	var s shower = c
	fi := s.show
	s = celsius(36.6)
	c.n = 0
	fmt.Println(fi(), s.show(), shower.show(s), celsius.show(1))
	d := deep{&c}
	fd := d.add
	d.counter = &counter{500}
	fmt.Println(fd(3), c.n, d.n, d.show())
	var l list
	push := l.push
	push(1)
	push(2)
	l.push(3)
	length := l.len
	l.push(4)
	fmt.Println(l, length(), l.len())
	m := side(&c).add
	fmt.Println("then", m(1), m(1))
	fs := []func() string{c.show, s.show, d.show}
	c.n = -1
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	var np *counter
	nadd := np.add
	func() {
		defer func() { fmt.Println("late:", recover()) }()
		nadd(1)
	}()
	func() {
		defer func() { fmt.Println("at once:", recover()) }()
		_ = np.show
		fmt.Println("not reached")
	}()
	var ns shower
	func() {
		defer func() { fmt.Println("interface:", recover()) }()
		_ = ns.show
		fmt.Println("not reached")
	}()
	defer side(&c).add(1)
	fmt.Println("end")
}
