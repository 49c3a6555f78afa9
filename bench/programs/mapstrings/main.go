// Mapstrings measures maps keyed by strings: counting the words of a text, and finding them again. Size: words.
package main

import (
	"strconv"
	"strings"

	"gruffle.bench/harness"
)

func main() {
	harness.Run(4_000_000, func(size int) any {
		words := strings.Fields(text(size))
		counts := make(map[string]int)
		for _, w := range words {
			counts[w]++
		}
		index := make(map[string]*entry)
		for i, w := range words {
			e := index[w]
			if e == nil {
				e = &entry{first: i}
				index[w] = e
			}
			e.last = i
		}
		sum := len(counts)
		for w, n := range counts {
			e := index[w]
			sum ^= n * (e.last - e.first + len(w))
		}
		for i := range size {
			if n, ok := counts["w"+strconv.Itoa(i%4096)]; ok {
				sum += n
			}
		}
		return sum
	})
}

type entry struct{ first, last int }

// text makes words of different lengths, some of them frequent.
func text(words int) string {
	var b strings.Builder
	x := uint32(1)
	for range words {
		x = x*1664525 + 1013904223
		n := x >> 8
		if n&3 != 0 {
			b.WriteString("w")
			b.WriteString(strconv.Itoa(int(n>>2) % 1000))
		} else {
			b.WriteString("longer-word-")
			b.WriteString(strconv.Itoa(int(n>>2) % 100000))
		}
		b.WriteByte(' ')
	}
	return b.String()
}
