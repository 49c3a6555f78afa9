package store

import (
	"iter"
	"maps"
	"slices"

	"example.com/Inventory/internal/codec"
	"example.com/Inventory/internal/trace"
)

func init() { trace.Note("store") }

// Keyed is what a store holds.
type Keyed[K comparable] interface{ Key() K }

// Entry is a value and how often it was put.
type Entry[K comparable, V any] struct {
	key   K
	Value V
	puts  counter[uint8]
}

type counter[N ~uint8 | ~int] struct{ n N }

func (c *counter[N]) up() { c.n++ }

func (e Entry[K, V]) String() string { return "put " + codec.Encode(e.puts.n) }

// Store keeps values by their keys, in the order of the keys.
type Store[K ~string, V Keyed[K]] struct {
	entries map[K]*Entry[K, V]
}

func New[K ~string, V Keyed[K]]() *Store[K, V] {
	return &Store[K, V]{entries: map[K]*Entry[K, V]{}}
}

func (s *Store[K, V]) Put(vs ...V) {
	for _, v := range vs {
		e := s.entries[v.Key()]
		if e == nil {
			e = &Entry[K, V]{key: v.Key()}
			s.entries[e.key] = e
		}
		e.Value = v
		e.puts.up()
	}
}

func (s *Store[K, V]) All() iter.Seq2[K, Entry[K, V]] {
	return func(yield func(K, Entry[K, V]) bool) {
		for _, k := range slices.Sorted(maps.Keys(s.entries)) {
			if !yield(k, *s.entries[k]) {
				return
			}
		}
	}
}

func Total[K ~string, V Keyed[K], N ~int | ~float64](s *Store[K, V], f func(V) N) (sum N) {
	for _, e := range s.All() {
		sum += f(e.Value)
	}
	return
}
