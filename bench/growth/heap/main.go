// Heap keeps as many megabytes alive as it is told and allocates 4 million small objects meanwhile, of which each
// sixteenth takes the place of one that was alive. "time" is what that takes, "pause" the longest that a hundred
// allocations took, but for the first repeat.
package main

import (
	"time"

	"gruffle.bench/growth/best"
)

const (
	allocations = 4_000_000
	perStep     = 100
	bytesEach   = 64 // an object of 56 and what refers to it
)

type node struct {
	next *node
	data [6]int
}

func main() {
	live := make([]*node, best.Size()*1_000_000/bytesEach)
	for i := range live {
		live[i] = &node{data: [6]int{i}}
	}
	repeat := 0
	longest := time.Duration(0)
	best.Time(func() {
		at := 0
		for i := 0; i < allocations; i += perStep {
			start := time.Now()
			at = step(live, at)
			if d := time.Since(start); repeat > 0 && d > longest {
				longest = d
			}
		}
		repeat++
	})
	best.Print("pause", longest)
}

func step(live []*node, at int) int {
	var last *node
	for k := range perStep {
		n := &node{data: [6]int{k}}
		if k&15 == 0 {
			at = (at + 40_503) % len(live)
			live[at] = n
		} else {
			n.next = last
			last = n
		}
	}
	return at
}
