package main

type Vec struct{ X, Y float64 }

func (v Vec) Add(o Vec) Vec { return Vec{v.X + o.X, v.Y + o.Y} }
func (v *Vec) Move()        { v.X++ }

// Both lie flat.
type Body struct {
	P, V Vec
	Mass float64
}

// Nested twice.
type Box struct {
	Edge struct{ From, To Vec }
	Tag  [2]string
}

// Only the first lies flat.
type Seen struct{ P, V Vec }

// None does.
type Shown struct{ P Vec }
type Sounder interface{ Sound() int }

func (s Shown) Sound() int { return 1 }
func (b Body) Sound() int  { return 2 }

func step(b *Body, k float64) {
	b.P.X += k
	b.P = b.P.Add(b.V)
	b.P, b.V = b.V, b.P
	v := b.V
	b.V = Vec{b.V.Y, v.X}
	*b = Body{P: v}
}

func boxes(list []Box, i int) *float64 {
	list[i].Edge.From = list[i].Edge.To
	list[i].Edge.To = Vec{}
	e := list[0].Edge
	list[1].Edge = e
	return &list[i].Edge.To.X
}

func seen(s *Seen) bool {
	s.V.Move()
	s.P = s.V
	return s.P == s.V
}

func any1(s Sounder) any {
	if s == nil {
		s = Body{}
	}
	return Shown{}
}
