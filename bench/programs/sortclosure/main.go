// Sortclosure measures sort.Slice: records sorted through a closure by one key, then stably by another through
// sort.Interface. Size: records.
package main

import (
	"sort"

	"gruffle.bench/harness"
)

type record struct {
	id, group int
	weight    float64
}

type byGroup []record

func (r byGroup) Len() int           { return len(r) }
func (r byGroup) Less(i, j int) bool { return r[i].group < r[j].group }
func (r byGroup) Swap(i, j int)      { r[i], r[j] = r[j], r[i] }

func main() {
	harness.Run(3_500_000, func(size int) any {
		list := make([]record, size)
		x := uint32(3)
		for i := range list {
			x = x*1664525 + 1013904223
			list[i] = record{i, int(x>>8) % 100, float64(x) / 7}
		}
		sort.Slice(list, func(i, j int) bool { return list[i].weight < list[j].weight })
		sort.Sort(byGroup(list[:size/2]))
		sort.Stable(byGroup(list[:size/8]))
		sum := 0
		for i, r := range list {
			if i == 0 || i >= size/2 {
				sum = sum*31 + r.id
			}
			sum += r.group * i
		}
		return sum
	})
}
