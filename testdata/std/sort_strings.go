// Strings sorted by sort.Strings, slices.Sort and slices.Sorted: prefixes, zeros, long common beginnings, parts of slices.
package main

import (
	"fmt"
	"hash/fnv"
	"maps"
	"slices"
	"sort"
	"strings"
)

type name string
type names []string

func check(what string, x []string) {
	by := slices.Clone(x)
	slices.SortFunc(by, strings.Compare)
	sorted := slices.Clone(x)
	sort.Strings(sorted)
	generic := slices.Clone(x)
	slices.Sort(generic)
	named := names(slices.Clone(x))
	slices.Sort(named)
	own := make([]name, len(x))
	for i, s := range x {
		own[i] = name(s)
	}
	slices.Sort(own)
	same := true
	for i, s := range own {
		same = same && string(s) == by[i]
	}
	h := fnv.New64a()
	for _, s := range generic {
		fmt.Fprintf(h, "%q,", s)
	}
	fmt.Println(what, len(x), slices.Equal(by, sorted), slices.Equal(by, generic), slices.Equal(by, named), same, h.Sum64())
}

func main() {
	seed := uint32(1)
	next := func(n int) int {
		seed = seed*1664525 + 1013904223
		return int(seed>>8) % n
	}
	word := func(letters string, n int) string {
		var b strings.Builder
		for i := next(n + 1); i > 0; i-- {
			b.WriteByte(letters[next(len(letters))])
		}
		return b.String()
	}
	for _, n := range []int{0, 1, 2, 7, 8, 9, 12, 13, 16, 17, 31, 100, 1000, 5000} {
		var few, zeros, long, bytes []string
		for i := 0; i < n; i++ {
			few = append(few, word("ab", 10))
			zeros = append(zeros, word("\x00a\xff", 12))
			long = append(long, strings.Repeat("common ", next(3)+1)+word("xyz", 40))
			bytes = append(bytes, word("\x7f\x80éz", 9))
		}
		check("few", few)
		check("zeros", zeros)
		check("long", long)
		check("bytes", bytes)
		slices.Sort(few)
		check("sorted", few)
		slices.Reverse(few)
		check("reversed", few)
		if n > 20 {
			part := few[5 : n-5]
			sort.Strings(part)
			fmt.Println(few[:5], part[0] <= part[1], few[n-5:], cap(part))
		}
	}
	m := map[string]int{}
	for i := 0; i < 300; i++ {
		m[word("key", 6)] += i
	}
	keys := slices.Sorted(maps.Keys(m))
	fmt.Println(len(keys), slices.IsSorted(keys), keys[:8])
	ints := []int{}
	for i := 0; i < 100; i++ {
		ints = append(ints, next(50))
	}
	slices.Sort(ints)
	fmt.Println(ints[:20], slices.IsSorted(ints))
}
