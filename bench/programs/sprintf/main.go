// Sprintf measures formatting: fmt's verbs on ints, floats, strings, slices, structs, a Stringer and an error.
// Size: rounds.
package main

import (
	"errors"
	"fmt"
	"io"

	"gruffle.bench/harness"
)

type point struct {
	X, Y int
	Tag  string
}

type level int

func (l level) String() string { return [...]string{"low", "middle", "high"}[l%3] }

// digest is a writer that keeps a hash of what it got.
type digest uint32

func (d *digest) Write(p []byte) (int, error) {
	h := uint32(*d)
	for _, c := range p {
		h = (h ^ uint32(c)) * 16777619
	}
	*d = digest(h)
	return len(p), nil
}

func main() {
	harness.Run(500_000, func(size int) any {
		d := digest(1)
		trouble := errors.New("trouble")
		list := []int{1, 20, 300}
		for i := range size {
			io.WriteString(&d, fmt.Sprintf("%d %5d|%-8s|%x %08b", i, i%1000, "abc", i, i&255))
			io.WriteString(&d, fmt.Sprintf("%.3f %8.2e %g %t", float64(i)/7, float64(i), 0.5, i%2 == 0))
			fmt.Fprintf(&d, "%v %+v %q %v", point{i, -i, "p"}, &point{Tag: "q"}, "a\tb", list)
			fmt.Fprintln(&d, level(i), trouble, i)
		}
		return uint32(d)
	})
}
