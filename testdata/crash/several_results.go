package main

// A panic in a small function of two results, whose code stands in place of its call: its frame and its caller's.

type ring struct {
	xs   []int
	from int
}

func (r *ring) at(i int) (v int, last bool) {
	v = r.xs[i+r.from]
	last = i == len(r.xs)-1
	return
}

func sum(r *ring, n int) (s int) {
	for i := 0; i < n; i++ {
		v, last := r.at(i & 3)
		s += v
		if last && i > 5000 {
			r.from = 2
		}
	}
	return s
}

func main() {
	r := &ring{xs: []int{1, 2, 3, 4}}
	println(sum(r, 4000))
	println(sum(r, 8000))
}
