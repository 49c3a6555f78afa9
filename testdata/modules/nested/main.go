package main

import (
	"fmt"

	"example.com/mod/geo"
	"example.com/mod/sim"
)

type item struct {
	box geo.Box
	w   *sim.World
}

func (i *item) Pos() geo.Vec { return i.box.Max }

func main() {
	b := geo.New(3, 4)
	b.Min.X = 1
	w := sim.World{Bounds: b, G: geo.Vec{0, -9}}
	w.Bounds.Max.Y *= 2
	w.Shown.P = w.Bounds.Max
	w.Shown.Q.X = 5
	it := &item{box: w.Bounds, w: &w}
	it.box.Min = it.w.G
	it.w.Bounds.Min, it.box.Max = it.box.Max, it.w.Bounds.Min
	fmt.Println(sim.Same(b, w.Bounds), sim.Same(it.box, it.box), w.Bounds.Max.Y, it.box.Min.Y, b.Tag().X)
	s := sim.Sum(w, it, sim.Thing(&w))
	fmt.Println(s.X, s.Y)
	geo.Print(w.Shown)
	var l geo.List[geo.Vec]
	l.Push(w.G)
	l.Push(it.box.Min)
	m := l
	m.Head.V.X = 9
	fmt.Println(l.Head.V.Y, l.Head.N, l.At.X, m.Head == l.Head, m.At == l.At)
}
