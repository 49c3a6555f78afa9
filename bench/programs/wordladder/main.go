// Wordladder measures graphs in maps of strings: words that differ in a letter are neighbours, and shortest paths are looked for. Size: words.
package main

import (
	"sort"
	"strings"

	"gruffle.bench/harness"
)

type graph map[string][]string

func build(words []string) graph {
	buckets := make(map[string][]string)
	for _, w := range words {
		for i := range w {
			pattern := w[:i] + "_" + w[i+1:]
			buckets[pattern] = append(buckets[pattern], w)
		}
	}
	g := make(graph, len(words))
	for _, bucket := range buckets {
		for _, a := range bucket {
			for _, b := range bucket {
				if a != b {
					g[a] = append(g[a], b)
				}
			}
		}
	}
	for _, neighbours := range g {
		sort.Strings(neighbours)
	}
	return g
}

func (g graph) path(from, to string) []string {
	previous := map[string]string{from: ""}
	queue := []string{from}
	for len(queue) > 0 {
		word := queue[0]
		queue = queue[1:]
		if word == to {
			var path []string
			for w := to; w != ""; w = previous[w] {
				path = append([]string{w}, path...)
			}
			return path
		}
		for _, next := range g[word] {
			if _, seen := previous[next]; !seen {
				previous[next] = word
				queue = append(queue, next)
			}
		}
	}
	return nil
}

func (g graph) components() int {
	seen := make(map[string]bool)
	n := 0
	var visit func(string)
	visit = func(w string) {
		seen[w] = true
		for _, next := range g[w] {
			if !seen[next] {
				visit(next)
			}
		}
	}
	for w := range g {
		if !seen[w] {
			n++
			visit(w)
		}
	}
	return n
}

func main() {
	harness.Run(11_000, func(size int) any {
		var words []string
		known := make(map[string]bool)
		x := uint32(3)
		for len(words) < size {
			letters := make([]byte, 4)
			for i := range letters {
				x = x*1103515245 + 12345
				letters[i] = "abcdefghijklmno"[x>>16%15]
			}
			if w := string(letters); !known[w] {
				known[w] = true
				words = append(words, w)
			}
		}
		g := build(words)
		sum := g.components()
		for i := range 250 {
			from, to := words[i*31%size], words[i*17%size]
			path := g.path(from, to)
			sum = sum*3 + len(path)
			sum ^= strings.Count(strings.Join(path, " "), "a")
		}
		return sum
	})
}
