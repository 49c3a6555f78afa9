package main

type shape interface {
	area() float64
	name() string
}

type square struct{}

func (s *square) area() float64 { return 1 }
func (s *square) name() string  { return "square" }

type circle struct{}

func (circle) area() float64 { return 1 }

func main() {
	var s shape = square{}
	s = circle{}
	s = &square{}
	var i int = s
	_ = s.(int)
	_ = i.(shape)
}
