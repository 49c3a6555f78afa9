// What is said of instances of the generic functions of slices, maps and cmp, and of who calls them.
package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
)

type P struct{ x int }

func clone(s []int) []int        { return slices.Clone(s) }
func cloneP(s []*P) []*P         { return slices.Clone(s) }
func cloneS(s []string) []string { return slices.Clone(s) }
func local() int {
	s := slices.Clone([]int{1, 2})
	return len(s)
}
func keys(m map[string]int) []string { return slices.Sorted(maps.Keys(m)) }
func vals(m map[string]*P) []*P      { return slices.Collect(maps.Values(m)) }
func each(m map[string]*P) (n int) {
	for _, p := range maps.All(m) {
		n += p.x
	}
	for k := range maps.Keys(m) {
		n += len(k)
	}
	return
}
func insert(s []int, v int) []int        { return slices.Insert(s, 0, v) }
func insertP(s []*P, v *P) []*P          { return slices.Insert(s, 0, v) }
func concat(a, b []int) []int            { return slices.Concat(a, b) }
func concatS(a, b []string) []string     { return slices.Concat(a, b) }
func grow(s []int) []int                 { return slices.Grow(s, 10) }
func del(s []*P) []*P                    { return slices.Delete(s, 0, 1) }
func sortf(s []*P)                       { slices.SortFunc(s, func(a, b *P) int { return cmp.Compare(a.x, b.x) }) }
func contains(s []string, x string) bool { return slices.Contains(s, x) }
func index(s []*P, x int) int            { return slices.IndexFunc(s, func(p *P) bool { return p.x == x }) }
func values(s []int) (n int) {
	for v := range slices.Values(s) {
		n += v
	}
	for i, v := range slices.Backward(s) {
		n += i * v
	}
	return
}

func max2(a []int) int { return slices.Max(a) }
func eq(a, b []string) bool {
	return slices.Equal(a, b) && maps.Equal(map[string]int{}, map[string]int{})
}
func mclone(m map[string]int) map[string]int { return maps.Clone(m) }
func rev(s []P)                              { slices.Reverse(s); slices.SortStableFunc(s, func(a, b P) int { return a.x - b.x }) }
func bs(s []int) int                         { i, _ := slices.BinarySearch(s, 3); return i }
func compact(s []int) []int                  { return slices.Compact(slices.Repeat(s, 2)) }
func or(a, b *P) *P                          { return cmp.Or(a, b) }

func main() {
	fmt.Println(clone(nil), local(), keys(nil), vals(nil), each(nil))
}
