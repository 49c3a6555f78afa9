package sim

import "example.com/mod/geo"

type World struct {
	Bounds geo.Box
	G      geo.Vec
	Shown  geo.Shown
}

type Thing interface{ Pos() geo.Vec }

func (w World) Pos() geo.Vec { return w.Bounds.Min.Add(w.G) }

func Same(a, b geo.Box) bool { return a == b }
func Sum(ts ...Thing) (s geo.Vec) {
	for _, t := range ts {
		s = s.Add(t.Pos())
	}
	return
}
