// Structs with slices that appends and cuts change in place, sorted between: each slice moves with its struct.
package main

import (
	"fmt"
	"sort"
)

type bin struct {
	key   int
	items []int
}

func (b *bin) add(x int) { b.items = append(b.items, x) }
func (b *bin) drop()     { b.items = b.items[1:] }

func main() {
	bins := make([]bin, 40)
	for r := range 400 {
		for i := range bins {
			b := &bins[i]
			b.key = (i*7919 + r*31) % 41
			b.add(r*100 + i)
			if len(b.items) > 5 {
				b.drop()
			}
		}
		sort.Slice(bins, func(i, j int) bool { return bins[i].key < bins[j].key })
		for i := range bins {
			bins[i].add(-i)
		}
		if r%3 == 0 {
			for i := range bins {
				bins[i].items = bins[i].items[:len(bins[i].items)-1]
			}
		}
	}
	h := 0
	for i := range bins {
		for _, v := range bins[i].items {
			h = h*31 + v
		}
	}
	fmt.Println(h, bins[3].items[:4], len(bins[39].items))
}
