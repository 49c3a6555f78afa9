// Fannkuch measures small loops over a short slice of ints: for every permutation of 1..n, how often the first
// element's count of elements must be reversed until a 1 comes first. Size: n.
package main

import "gruffle.bench/harness"

const rounds = 5

func main() {
	harness.Run(10, func(size int) any {
		sum := 0
		for range rounds {
			p := make([]int, size)
			for i := range p {
				p[i] = i + 1
			}
			s := search{perm: p, work: make([]int, size)}
			s.visit(size)
			sum += s.sum*100 + s.most
		}
		return sum
	})
}

type search struct {
	perm, work []int
	most, sum  int
	odd        bool
}

// visit goes through all arrangements of the first n elements (Heap's method: one swap between two of them).
func (s *search) visit(n int) {
	if n == 1 {
		s.measure()
		return
	}
	for i := range n {
		s.visit(n - 1)
		if i == n-1 {
			break
		}
		j := 0
		if n%2 == 0 {
			j = i
		}
		s.perm[j], s.perm[n-1] = s.perm[n-1], s.perm[j]
	}
}

func (s *search) measure() {
	flips := 0
	if s.perm[0] != 1 {
		copy(s.work, s.perm)
		w := s.work
		for first := w[0]; first != 1; first = w[0] {
			for i, j := 0, first-1; i < j; i, j = i+1, j-1 {
				w[i], w[j] = w[j], w[i]
			}
			flips++
		}
	}
	s.most = max(s.most, flips)
	if s.odd {
		s.sum -= flips
	} else {
		s.sum += flips
	}
	s.odd = !s.odd
}
