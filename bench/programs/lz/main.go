// Lz measures a compressor: matches by chains of hashes, then a code of prefixes for what they leave, packed into bits,
// and all of it back again. Size: kilobytes.
package main

import (
	"bytes"
	"fmt"
	"sort"

	"gruffle.bench/harness"
)

const (
	window   = 1 << 15
	minMatch = 4
	maxMatch = 255 + minMatch
	maxChain = 24
)

func text(n int) []byte {
	words := []string{"the ", "compressor ", "finds ", "a ", "match ", "in ", "its ", "window, ", "and ", "writes ", "one.\n", "symbol "}
	out := make([]byte, 0, n+16)
	seed := uint32(9)
	for len(out) < n {
		seed = seed*1103515245 + 12345
		switch r := seed >> 16 % 64; {
		case r < 60:
			out = append(out, words[int(r)*int(seed>>24)%len(words)]...)
		default:
			out = append(out, byte(seed>>24), byte(seed>>20))
		}
	}
	return out[:n]
}

func hash(p []byte) uint32 {
	v := uint32(p[0]) | uint32(p[1])<<8 | uint32(p[2])<<16 | uint32(p[3])<<24
	return v * 2654435761 >> 17
}

func matchLength(a, b []byte) int {
	n := 0
	for n < len(a) && n < len(b) && n < maxMatch && a[n] == b[n] {
		n++
	}
	return n
}

// compress writes a flag byte for eight items: a literal, or length and distance of a match.
func compress(src []byte) []byte {
	head := make([]int32, 1<<15)
	for i := range head {
		head[i] = -1
	}
	prev := make([]int32, window)
	var out []byte
	flags, bit := 0, 8
	begin := func() {
		if bit == 8 {
			flags, bit = len(out), 0
			out = append(out, 0)
		}
	}
	insert := func(i int) {
		if i+minMatch <= len(src) {
			h := hash(src[i:])
			prev[i%window] = head[h]
			head[h] = int32(i)
		}
	}
	for i := 0; i < len(src); {
		best, distance := 0, 0
		if i+minMatch <= len(src) {
			at := int(head[hash(src[i:])])
			for chain := 0; at >= 0 && i-at < window && chain < maxChain; chain++ {
				if n := matchLength(src[at:], src[i:]); n > best {
					best, distance = n, i-at
				}
				at = int(prev[at%window])
			}
		}
		begin()
		if best >= minMatch {
			out[flags] |= 1 << bit
			out = append(out, byte(best-minMatch), byte(distance), byte(distance>>8))
			for end := i + best; i < end; i++ {
				insert(i)
			}
		} else {
			out = append(out, src[i])
			insert(i)
			i++
		}
		bit++
	}
	return out
}

func decompress(src []byte, n int) []byte {
	out := make([]byte, 0, n)
	for i := 0; i < len(src); {
		flags := src[i]
		i++
		for bit := 0; bit < 8 && i < len(src); bit++ {
			if flags>>bit&1 == 0 {
				out = append(out, src[i])
				i++
				continue
			}
			length := int(src[i]) + minMatch
			from := len(out) - int(src[i+1]) - int(src[i+2])<<8
			for j := range length {
				out = append(out, out[from+j])
			}
			i += 3
		}
	}
	return out
}

type code struct {
	bits   uint32
	length uint8
}

// codes gives each byte a code of prefixes, after its frequency: a canonical code by Huffman's way.
func codes(src []byte) [256]code {
	type node struct{ weight, left, right, symbol int }
	var nodes []node
	var count [256]int
	for _, b := range src {
		count[b]++
	}
	var queue []int
	for symbol, n := range count {
		if n > 0 {
			queue = append(queue, len(nodes))
			nodes = append(nodes, node{n, -1, -1, symbol})
		}
	}
	for len(queue) > 1 {
		sort.Slice(queue, func(i, j int) bool { return nodes[queue[i]].weight < nodes[queue[j]].weight })
		a, b := queue[0], queue[1]
		nodes = append(nodes, node{nodes[a].weight + nodes[b].weight, a, b, -1})
		queue = append(queue[2:], len(nodes)-1)
	}
	var table [256]code
	var walk func(at int, bits uint32, length uint8)
	walk = func(at int, bits uint32, length uint8) {
		n := nodes[at]
		if n.left < 0 {
			table[n.symbol] = code{bits, max(length, 1)}
			return
		}
		walk(n.left, bits<<1, length+1)
		walk(n.right, bits<<1|1, length+1)
	}
	if len(queue) > 0 {
		walk(queue[0], 0, 0)
	}
	return table
}

func pack(src []byte, table *[256]code) []byte {
	var out []byte
	var buffer uint64
	var have uint8
	for _, b := range src {
		c := table[b]
		buffer = buffer<<c.length | uint64(c.bits)
		for have += c.length; have >= 8; have -= 8 {
			out = append(out, byte(buffer>>(have-8)))
		}
	}
	return append(out, byte(buffer<<(8-have)))
}

func unpack(packed []byte, table *[256]code, n int) []byte {
	type child struct{ next [2]int16 }
	tree := []child{{}}
	for symbol, c := range table {
		at := int16(0)
		for i := int(c.length) - 1; i >= 0; i-- {
			bit := c.bits >> i & 1
			if i == 0 {
				tree[at].next[bit] = int16(-symbol - 1)
			} else {
				if tree[at].next[bit] == 0 {
					tree[at].next[bit] = int16(len(tree))
					tree = append(tree, child{})
				}
				at = tree[at].next[bit]
			}
		}
	}
	out := make([]byte, 0, n)
	at := int16(0)
	for _, b := range packed {
		for i := 7; i >= 0 && len(out) < n; i-- {
			at = tree[at].next[b>>i&1]
			if at < 0 {
				out = append(out, byte(-at-1))
				at = 0
			}
		}
	}
	return out
}

func work(kilobytes int) any {
	src := text(kilobytes << 10)
	pressed := compress(src)
	table := codes(pressed)
	packed := pack(pressed, &table)
	back := decompress(unpack(packed, &table, len(pressed)), len(src))
	return fmt.Sprint(len(pressed), " ", len(packed), " ", bytes.Equal(src, back))
}

func main() {
	harness.Run(18_000, work)
}
