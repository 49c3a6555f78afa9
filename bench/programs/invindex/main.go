// Invindex measures an inverted index: documents are split into words, posting lists are kept in a map, and queries are ranked. Size: documents.
package main

import (
	"math"
	"sort"
	"strings"

	"gruffle.bench/harness"
)

type posting struct {
	doc       int
	positions []int
}

type index struct {
	lists   map[string][]posting
	lengths []int
}

func tokenize(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !(r >= 'a' && r <= 'z' || r >= '0' && r <= '9')
	})
}

func (x *index) add(text string) {
	doc := len(x.lengths)
	words := tokenize(text)
	for i, w := range words {
		list := x.lists[w]
		if n := len(list); n > 0 && list[n-1].doc == doc {
			list[n-1].positions = append(list[n-1].positions, i)
			continue
		}
		x.lists[w] = append(list, posting{doc, []int{i}})
	}
	x.lengths = append(x.lengths, len(words))
}

type hit struct {
	doc   int
	score float64
}

func (x *index) search(query string) []hit {
	scores := make(map[int]float64)
	for _, w := range tokenize(query) {
		list := x.lists[w]
		idf := math.Log(float64(1+len(x.lengths)) / float64(1+len(list)))
		for _, p := range list {
			scores[p.doc] += idf * float64(len(p.positions)) / float64(x.lengths[p.doc])
		}
	}
	hits := make([]hit, 0, len(scores))
	for doc, score := range scores {
		hits = append(hits, hit{doc, score})
	}
	sort.Slice(hits, func(i, j int) bool {
		if hits[i].score != hits[j].score {
			return hits[i].score > hits[j].score
		}
		return hits[i].doc < hits[j].doc
	})
	return hits[:min(10, len(hits))]
}

// phrase finds the documents in which two words follow each other.
func (x *index) phrase(first, second string) (docs []int) {
	a, b := x.lists[first], x.lists[second]
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i].doc < b[j].doc:
			i++
		case a[i].doc > b[j].doc:
			j++
		default:
			for _, p := range a[i].positions {
				if k := sort.SearchInts(b[j].positions, p+1); k < len(b[j].positions) && b[j].positions[k] == p+1 {
					docs = append(docs, a[i].doc)
					break
				}
			}
			i++
			j++
		}
	}
	return docs
}

var words = strings.Fields("the Quick brown fox; jumps over a lazy DOG, and then sleeps near an old river while Birds sing: " +
	"every morning people walk along its banks, talk about weather, work, prices or music. Nobody knows where it ends")

func main() {
	harness.Run(30_000, func(size int) any {
		x := &index{lists: make(map[string][]posting)}
		seed := uint32(8)
		random := func(n int) int {
			seed = seed*1664525 + 1013904223
			return int(seed>>9) % n
		}
		pick := func() string { return words[min(random(len(words)), random(len(words)))] }
		for range size {
			var text strings.Builder
			for range 20 + random(60) {
				text.WriteString(pick())
				text.WriteByte(' ')
				if random(5) == 0 {
					text.WriteString(pick() + string(rune('a'+random(26))) + " ")
				}
			}
			x.add(text.String())
		}
		sum := len(x.lists)
		for range 40 {
			for _, h := range x.search(pick() + " " + pick() + "x " + pick() + "q") {
				sum = sum*7 + h.doc + int(h.score*1000)
			}
			sum += len(x.phrase(strings.ToLower(pick()), "over"))
		}
		return sum
	})
}
