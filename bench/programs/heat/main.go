// Heat measures a stencil: heat spreads over a plate whose parts conduct differently, step by step from one grid into
// another, until it hardly changes any more, or for 1200 steps. Size: points of a side.
package main

import (
	"fmt"
	"math"

	"gruffle.bench/harness"
)

type plate struct {
	width, height int
	now, then     []float64
	conducts      []float32
}

func newPlate(width, height int) *plate {
	p := &plate{
		width:    width,
		height:   height,
		now:      make([]float64, width*height),
		then:     make([]float64, width*height),
		conducts: make([]float32, width*height),
	}
	for y := 0; y < height; y++ {
		for x := 0; x < width; x++ {
			c := float32(0.2)
			if (x/16+y/16)%3 == 0 {
				c = 0.05
			}
			p.conducts[y*width+x] = c
		}
	}
	return p
}

func (p *plate) at(x, y int) float64 {
	return p.now[y*p.width+x]
}

// edges keeps the border at its temperatures: hot on the left, a wave on top.
func (p *plate) edges() {
	for y := 0; y < p.height; y++ {
		p.now[y*p.width] = 100
	}
	for x := 0; x < p.width; x++ {
		p.now[x] = 50 + 50*math.Cos(float64(x)*math.Pi/float64(p.width))
	}
}

// step makes one step of time and returns the largest change.
func (p *plate) step() float64 {
	largest := 0.0
	for y := 1; y < p.height-1; y++ {
		for x := 1; x < p.width-1; x++ {
			here := p.at(x, y)
			around := p.at(x-1, y) + p.at(x+1, y) + p.at(x, y-1) + p.at(x, y+1)
			change := (around - 4*here) * float64(p.conducts[y*p.width+x])
			p.then[y*p.width+x] = here + change
			if change < 0 {
				change = -change
			}
			if change > largest {
				largest = change
			}
		}
	}
	p.now, p.then = p.then, p.now
	return largest
}

func work(size int) any {
	p := newPlate(size, size*3/4)
	steps := 0
	for steps < 1200 {
		p.edges()
		steps++
		if p.step() < 0.02 {
			break
		}
	}
	total := 0.0
	for y := 0; y < p.height; y++ {
		for x := 0; x < p.width; x++ {
			total += p.at(x, y)
		}
	}
	return fmt.Sprintf("%d %.6f", steps, total/float64(p.width*p.height))
}

func main() {
	harness.Run(440, work)
}
