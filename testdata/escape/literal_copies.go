package main

type handler func(w *int, r []byte)

type option func(c *conf)

type conf struct {
	n *int
	s string
}

var keep *int

func with(n *int) option {
	return func(c *conf) {
		c.n = n
		d := &conf{}
		d.n = nil
		x := 1
		keep = &x
	}
}

func logged(h handler) handler {
	return func(w *int, r []byte) {
		b := new(int)
		println(*b)
		h(w, r)
	}
}

func count(n int) func(func(*int) bool) {
	return func(yield func(*int) bool) {
		for i := range n {
			if !yield(&i) {
				return
			}
		}
	}
}

type server struct{ routes map[string]handler }

func (s *server) handle(path string, h handler) { s.routes[path] = logged(h) }

// Literals of functions that are inlined are copied, and what is said of a copy's inside stands at the source.
func main() {
	x := 1
	c := &conf{}
	fs := []option{with(&x), with(nil)}
	for _, f := range fs {
		f(c)
	}
	s := &server{map[string]handler{}}
	h := func(w *int, r []byte) { keep = w }
	s.handle("/", h)
	s.handle("/x", logged(h))
	hs := []handler{h, logged(s.routes["/"])}
	hs[len(fs)-1](nil, nil)
	for p := range count(3) {
		println(*p)
	}
	go logged(h)(&x, nil)
	defer with(c.n)(c)
}
