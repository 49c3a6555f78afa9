// Wordfreq measures counting words: bufio.Scanner with ScanWords, trimming and lower case, Unicode classes, a map of
// counters, sorting by count. Size: words.
package main

import (
	"bufio"
	"cmp"
	"fmt"
	"hash/fnv"
	"io"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"gruffle.bench/harness"
)

var stems = []string{
	"Haus", "über", "naïve", "river", "STONE", "light", "don't", "Ångström", "city", "run", "çedilla", "blue", "walk",
	"Москва", "tree", "water", "野原", "glass",
}

var endings = []string{"", "s", "ing", "er", ",", ".", "!\"", "ed;", "-like", "2"}

type count struct {
	word string
	n    int
}

func main() {
	harness.Run(5_000_000, func(size int) any {
		in := bufio.NewScanner(io.LimitReader(&text{}, int64(size)*7))
		in.Split(bufio.ScanWords)
		counts := make(map[string]int)
		runes, upper := 0, 0
		for in.Scan() {
			word := strings.TrimFunc(in.Text(), func(r rune) bool { return !unicode.IsLetter(r) })
			if word == "" {
				continue
			}
			runes += utf8.RuneCountInString(word)
			if first, _ := utf8.DecodeRuneInString(word); unicode.IsUpper(first) {
				upper++
			}
			counts[strings.ToLower(word)]++
		}
		h := fnv.New64a()
		for _, c := range top(counts, 40) {
			fmt.Fprintf(h, "%-12s %d\n", c.word, c.n)
		}
		return fmt.Sprint(len(counts), runes, upper, h.Sum64())
	})
}

func top(counts map[string]int, n int) []count {
	list := make([]count, 0, len(counts))
	for word, k := range counts {
		list = append(list, count{word, k})
	}
	slices.SortFunc(list, func(a, b count) int {
		return cmp.Or(cmp.Compare(b.n, a.n), strings.Compare(a.word, b.word))
	})
	return list[:min(n, len(list))]
}

// text is an endless Reader of words.
type text struct {
	seed uint32
	rest string
}

func (t *text) Read(p []byte) (int, error) {
	if t.rest == "" {
		var b strings.Builder
		for range 500 {
			b.WriteString(stems[t.next(len(stems))])
			b.WriteString(stems[t.next(len(stems))])
			b.WriteString(endings[t.next(len(endings))])
			b.WriteByte(" \n\t "[t.next(4)])
		}
		t.rest = b.String()
	}
	n := copy(p, t.rest)
	t.rest = t.rest[n:]
	return n, nil
}

func (t *text) next(n int) int {
	t.seed = t.seed*1664525 + 1013904223
	return int(t.seed>>8) % n
}
