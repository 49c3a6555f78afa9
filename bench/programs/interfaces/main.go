// Interfaces measures dynamic dispatch: method calls on four dynamic types, type switches, assertions. Size: rounds.
package main

import "gruffle.bench/harness"

type shape interface {
	area() int
	grow(by int)
}

type named interface{ name() string }

type square struct{ side int }
type rect struct{ w, h int }
type cells []int
type count int

func (s *square) area() int   { return s.side * s.side }
func (s *square) grow(by int) { s.side = (s.side + by) & 63 }
func (r *rect) area() int     { return r.w * r.h }
func (r *rect) grow(by int)   { r.w, r.h = r.h, (r.w+by)&63 }
func (r *rect) name() string  { return "rect" }
func (c cells) area() int     { return len(c) + c[0] }
func (c cells) grow(by int)   { c[0] = (c[0] + by) & 255 }
func (c *count) area() int    { return int(*c) }
func (c *count) grow(by int)  { *c = (*c + count(by)) & 1023 }
func (c *count) name() string { return "a count" }

func main() {
	harness.Run(1_400_000, func(size int) any {
		shapes := collect(1000)
		sum := 0
		for round := range size {
			by := round & 7
			for i := round % 10; i < len(shapes); i += 10 {
				s := shapes[i]
				s.grow(by)
				sum += s.area()
			}
			sum += inspect(shapes[:100])
		}
		return sum
	})
}

func collect(n int) []shape {
	shapes := make([]shape, n)
	x := uint32(7)
	for i := range shapes {
		x = x*1664525 + 1013904223
		switch x >> 30 {
		case 0:
			shapes[i] = &square{i & 31}
		case 1:
			shapes[i] = &rect{i & 15, 3}
		case 2:
			shapes[i] = make(cells, 2)
		default:
			shapes[i] = new(count)
		}
	}
	return shapes
}

func inspect(shapes []shape) int {
	sum := 0
	for _, s := range shapes {
		switch s := s.(type) {
		case *square:
			sum += s.side
		case cells:
			sum += s[0]
		case named:
			sum += len(s.name())
		}
	}
	return sum
}
