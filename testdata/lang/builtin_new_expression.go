package main

import "fmt"

type pt struct{ x, y int }

func (p *pt) move() { p.x++ }

func make2() pt { return pt{5, 6} }

// new of an expression: a variable with that value (Go 1.26).
func main() {
	p := new(42)
	q := new(42)
	*p++
	fmt.Println(*p, *q, p == q)
	s := new("text")
	fmt.Printf("%T %q\n", s, *s)
	v := pt{1, 2}
	pv := new(v)
	v.x = 100
	pv.move()
	fmt.Println(v, *pv)
	pm := new(make2())
	pm.y *= 2
	fmt.Println(*pm)
	a := [2]int{1, 2}
	pa := new(a)
	pa[0] = 9
	fmt.Println(a, *pa)
	var e error = fmt.Errorf("e")
	pe := new(e)
	fmt.Println(*pe, new(any(1)) != nil)
	f := new(1.5 + 1)
	r := new('x')
	fmt.Printf("%T %v %T %v\n", f, *f, r, *r)
	opt := struct{ limit *int }{limit: new(10 * 2)}
	fmt.Println(*opt.limit)
	t := new(pt)
	t.move()
	fmt.Println(*t, *new(bool), *new([2]string) == [2]string{})
	u := new(uint8(200))
	*u += 100
	fmt.Println(*u)
	fn := new(func() int { return 7 })
	fmt.Println((*fn)())
}
