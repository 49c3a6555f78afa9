package geo

import "fmt"

type Vec struct{ X, Y float64 }

func (v Vec) Add(o Vec) Vec { return Vec{v.X + o.X, v.Y + o.Y} }

type Box struct {
	Min, Max Vec
	tag      Vec
}

func (b *Box) Tag() Vec    { b.tag = b.Max; b.tag.X++; return b.tag }
func New(x, y float64) Box { return Box{Max: Vec{x, y}} }
func Print(b any)          { fmt.Printf("%+v\n", b) }

type Shown struct{ P, Q Vec }

type List[T any] struct {
	Head struct {
		V T
		N int
	}
	At Vec
}

func (l *List[T]) Push(v T) { l.Head.V = v; l.Head.N++; l.At.X++ }
