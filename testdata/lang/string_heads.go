// Strings that are ordered by their first bytes, of all lengths: with zeros and bytes above 127, empty ones, cuts from the midst of others, such as begin alike, and the same ones again
// once they have been compared.
package main

import (
	"cmp"
	"fmt"
	"slices"
	"sort"
	"strings"
)

type entry struct {
	key, rest string
	n         int
}

// order compares byte by byte.
func order(a, b string) int {
	for i := 0; i < len(a) && i < len(b); i++ {
		if a[i] != b[i] {
			return cmp.Compare(a[i], b[i])
		}
	}
	return cmp.Compare(len(a), len(b))
}

func main() {
	x := uint32(1)
	rnd := func(n int) int { x = x*1664525 + 1013904223; return int(x>>8) % n }
	letters := []string{"\x00", "\x01", "a", "\x7f", "\x80", "\xff"}
	var texts []string
	for n := 0; n < 20; n++ {
		for k := 0; k < 12; k++ {
			var b strings.Builder
			for range n {
				if rnd(4) == 0 {
					b.WriteString(letters[rnd(len(letters))])
				} else {
					b.WriteString("a")
				}
			}
			t := b.String()
			lo := rnd(n + 1)
			texts = append(texts, t, t[lo:], t[:lo], t[lo/2:lo])
		}
	}
	wrong, less := 0, 0
	for round := 0; round < 2; round++ {
		for _, a := range texts {
			for _, b := range texts {
				o := order(a, b)
				if o < 0 {
					less++
				}
				if (a < b) != (o < 0) || (a <= b) != (o <= 0) || (a == b) != (o == 0) ||
					strings.Compare(a, b) != o || cmp.Compare(b, a) != -o || (min(a, b) == a) != (o <= 0) {
					wrong++
				}
			}
		}
	}
	fmt.Println(len(texts), less, wrong)

	entries := make([]entry, len(texts))
	for i, t := range texts {
		entries[i] = entry{t, t[len(t)/2:], rnd(9)}
	}
	by := func(a, b entry) int {
		return cmp.Or(strings.Compare(a.key, b.key), cmp.Compare(a.n, b.n), strings.Compare(b.rest, a.rest))
	}
	one, two := slices.Clone(entries), slices.Clone(entries)
	slices.SortFunc(one, by)
	sort.SliceStable(two, func(i, j int) bool {
		if c := order(two[i].key, two[j].key); c != 0 {
			return c < 0
		}
		return two[i].n < two[j].n || two[i].n == two[j].n && order(two[j].rest, two[i].rest) < 0
	})
	fmt.Println(slices.Equal(one, two), slices.IsSortedFunc(one, by))
	for i := 0; i < len(one); i += 97 {
		fmt.Printf("%q %d\n", one[i].key, one[i].n)
	}
	index := map[string]int{}
	for i, e := range one {
		index[e.key] += i
	}
	sum := 0
	for _, e := range entries {
		sum = sum*31 + index[e.key]
	}
	fmt.Println(len(index), sum)
}
