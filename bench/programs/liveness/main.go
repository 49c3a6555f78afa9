// Liveness measures bitsets in data-flow analysis: which variables live at the ends of the blocks of a made-up program, until nothing changes. Size: blocks.
package main

import (
	"math/bits"

	"gruffle.bench/harness"
)

type bitset []uint64

func newBitset(n int) bitset { return make(bitset, (n+63)/64) }

func (b bitset) add(i int)         { b[i/64] |= 1 << (i % 64) }
func (b bitset) remove(i int)      { b[i/64] &^= 1 << (i % 64) }
func (b bitset) has(i int) bool    { return b[i/64]&(1<<(i%64)) != 0 }
func (b bitset) copyFrom(o bitset) { copy(b, o) }
func (b bitset) equal(o bitset) bool {
	for i, w := range b {
		if w != o[i] {
			return false
		}
	}
	return true
}

func (b bitset) union(o bitset) {
	for i, w := range o {
		b[i] |= w
	}
}

func (b bitset) subtract(o bitset) {
	for i, w := range o {
		b[i] &^= w
	}
}

func (b bitset) count() int {
	n := 0
	for _, w := range b {
		n += bits.OnesCount64(w)
	}
	return n
}

// each calls f with every member.
func (b bitset) each(f func(int)) {
	for i, w := range b {
		for w != 0 {
			f(i*64 + bits.TrailingZeros64(w))
			w &= w - 1
		}
	}
}

type instruction struct{ dst, a, b int }

type block struct {
	code       []instruction
	successors []*block
	use, def   bitset
	in, out    bitset
}

func (b *block) summarize() {
	for _, ins := range b.code {
		for _, v := range [...]int{ins.a, ins.b} {
			if !b.def.has(v) {
				b.use.add(v)
			}
		}
		b.def.add(ins.dst)
	}
}

func solve(blocks []*block, vars int) int {
	rounds := 0
	next := newBitset(vars)
	for changed := true; changed; rounds++ {
		changed = false
		for i := len(blocks) - 1; i >= 0; i-- {
			b := blocks[i]
			for _, s := range b.successors {
				b.out.union(s.in)
			}
			next.copyFrom(b.out)
			next.subtract(b.def)
			next.union(b.use)
			if !next.equal(b.in) {
				b.in.copyFrom(next)
				changed = true
			}
		}
	}
	return rounds
}

// conflicts counts the pairs of variables that live at the same time.
func conflicts(blocks []*block, vars int) int {
	graph := make([]bitset, vars)
	for i := range graph {
		graph[i] = newBitset(vars)
	}
	live := newBitset(vars)
	for _, b := range blocks {
		live.copyFrom(b.out)
		for i := len(b.code) - 1; i >= 0; i-- {
			ins := b.code[i]
			live.remove(ins.dst)
			live.each(func(v int) {
				graph[v].add(ins.dst)
				graph[ins.dst].add(v)
			})
			live.add(ins.a)
			live.add(ins.b)
		}
	}
	edges := 0
	for _, row := range graph {
		edges += row.count()
	}
	return edges
}

func main() {
	harness.Run(48_000, func(size int) any {
		const vars = 1000
		x := uint32(21)
		random := func(n int) int {
			x = x*1664525 + 1013904223
			return int(x>>10) % n
		}
		blocks := make([]*block, size)
		for i := range blocks {
			b := &block{use: newBitset(vars), def: newBitset(vars), in: newBitset(vars), out: newBitset(vars)}
			for range 2 + random(8) {
				b.code = append(b.code, instruction{random(vars), random(vars), random(vars)})
			}
			blocks[i] = b
		}
		for i, b := range blocks {
			b.summarize()
			if i+1 < size {
				b.successors = append(b.successors, blocks[i+1])
			}
			if random(3) == 0 {
				b.successors = append(b.successors, blocks[max(0, min(size-1, i+random(200)-100))])
			}
		}
		sum := solve(blocks, vars)
		for _, b := range blocks {
			sum = sum*5 + b.in.count()
		}
		return sum + conflicts(blocks, vars)
	})
}
