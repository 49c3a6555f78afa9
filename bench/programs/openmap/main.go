// Openmap measures a generic hash map with open addressing and robin hood displacement, with structs, ints and strings as keys. Size: entries.
package main

import (
	"strconv"

	"gruffle.bench/harness"
)

type slot[K comparable, V any] struct {
	key   K
	value V
	dist  int32 // from home, plus 1; 0 is free
}

type table[K comparable, V any] struct {
	slots []slot[K, V]
	hash  func(K) uint64
	count int
}

func newTable[K comparable, V any](hash func(K) uint64) *table[K, V] {
	return &table[K, V]{slots: make([]slot[K, V], 16), hash: hash}
}

func (t *table[K, V]) put(key K, value V) {
	if t.count*8 >= len(t.slots)*7 {
		t.grow()
	}
	mask := uint64(len(t.slots) - 1)
	s := slot[K, V]{key, value, 1}
	for i := t.hash(key) & mask; ; i = (i + 1) & mask {
		at := &t.slots[i]
		if at.dist == 0 {
			*at = s
			t.count++
			return
		}
		if at.dist == s.dist && at.key == s.key {
			at.value = s.value
			return
		}
		if at.dist < s.dist {
			*at, s = s, *at
		}
		s.dist++
	}
}

func (t *table[K, V]) find(key K) int {
	mask := uint64(len(t.slots) - 1)
	i := t.hash(key) & mask
	for d := int32(1); d <= t.slots[i].dist; d++ {
		if t.slots[i].key == key {
			return int(i)
		}
		i = (i + 1) & mask
	}
	return -1
}

func (t *table[K, V]) get(key K) (V, bool) {
	if i := t.find(key); i >= 0 {
		return t.slots[i].value, true
	}
	var zero V
	return zero, false
}

func (t *table[K, V]) remove(key K) bool {
	i := t.find(key)
	if i < 0 {
		return false
	}
	mask := len(t.slots) - 1
	for next := (i + 1) & mask; t.slots[next].dist > 1; next = (i + 1) & mask {
		t.slots[i] = t.slots[next]
		t.slots[i].dist--
		i = next
	}
	t.slots[i] = slot[K, V]{}
	t.count--
	return true
}

func (t *table[K, V]) grow() {
	old := t.slots
	t.slots = make([]slot[K, V], 2*len(old))
	t.count = 0
	for _, s := range old {
		if s.dist > 0 {
			t.put(s.key, s.value)
		}
	}
}

type point struct{ x, y int32 }

func mix(x uint64) uint64 {
	x *= 0x9e3779b97f4a7c15
	return x ^ x>>29
}

func hashString(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h
}

func main() {
	harness.Run(600_000, func(size int) any {
		points := newTable[point, int](func(p point) uint64 { return mix(uint64(p.x)<<32 | uint64(uint32(p.y))) })
		ints := newTable[int, point](func(n int) uint64 { return mix(uint64(n)) })
		names := newTable[string, int](hashString)
		sum := 0
		for round := range 3 {
			for i := range size {
				p := point{int32(i*7) % 3001, int32(i / 3)}
				points.put(p, i)
				ints.put(i*17, p)
				if i%8 == 0 {
					names.put("key"+strconv.Itoa(i*(round+1)), i)
				}
			}
			for i := range size {
				if v, ok := points.get(point{int32(i*5) % 3001, int32(i / 3)}); ok {
					sum += v
				}
				if p, ok := ints.get(i * 34); ok {
					sum += int(p.x)
				}
				if v, ok := names.get("key" + strconv.Itoa(i)); ok {
					sum ^= v
				}
				if i%3 == round && ints.remove(i*17) {
					sum++
				}
			}
		}
		return sum + points.count + ints.count*3 + names.count*5
	})
}
