// Runetrie measures a prefix tree with a map of runes in each node: words go in, prefixes are counted and completed. Size: words.
package main

import (
	"sort"

	"gruffle.bench/harness"
)

type node struct {
	children map[rune]*node
	words    int // that pass here
	end      bool
}

type trie struct{ root *node }

func newNode() *node { return &node{children: make(map[rune]*node)} }

func (t *trie) insert(word string) {
	n := t.root
	for _, r := range word {
		child, ok := n.children[r]
		if !ok {
			child = newNode()
			n.children[r] = child
		}
		child.words++
		n = child
	}
	n.end = true
}

func (t *trie) find(prefix string) *node {
	n := t.root
	for _, r := range prefix {
		if n = n.children[r]; n == nil {
			return nil
		}
	}
	return n
}

func (t *trie) complete(prefix string, limit int) []string {
	n := t.find(prefix)
	if n == nil {
		return nil
	}
	var found []string
	var visit func(n *node, word []rune)
	visit = func(n *node, word []rune) {
		if n.end {
			found = append(found, string(word))
		}
		letters := make([]rune, 0, len(n.children))
		for r := range n.children {
			letters = append(letters, r)
		}
		sort.Slice(letters, func(i, j int) bool { return letters[i] < letters[j] })
		for _, r := range letters {
			if len(found) >= limit {
				return
			}
			visit(n.children[r], append(word, r))
		}
	}
	visit(n, []rune(prefix))
	return found
}

var syllables = []string{"ka", "lo", "mü", "ra", "ße", "tin", "on", "é", "sta", "vor"}

type source uint32

func (s *source) word() string {
	*s = *s*1103515245 + 12345
	n := int(*s >> 8)
	word := ""
	for range 2 + n%4 {
		n /= 4
		word += syllables[n%len(syllables)]
	}
	return word
}

func main() {
	harness.Run(1_100_000, func(size int) any {
		t := &trie{root: newNode()}
		words := source(1)
		for range size {
			t.insert(words.word())
		}
		sum := 0
		for i := range size {
			w := words.word()
			if n := t.find(w); n != nil {
				sum += n.words
				if n.end {
					sum++
				}
			}
			if i%16 == 0 {
				for _, c := range t.complete(w[:2], 10) {
					sum = sum*31 + len(c)
				}
			}
		}
		return sum
	})
}
