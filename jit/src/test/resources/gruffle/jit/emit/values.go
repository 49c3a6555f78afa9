package main

type point struct{ x, y int32 }

type shape interface{ area() int32 }

func (p *point) area() int32 { return p.x * p.y }

func total(list []shape) (n int32, ok bool) {
	for _, s := range list {
		n += s.area()
	}
	return n, n > 0
}

func counter() func() int {
	n := 0
	return func() int { n++; return n }
}

func guard(f func()) (err any) {
	defer func() { err = recover() }()
	f()
	return nil
}

func main() {}
