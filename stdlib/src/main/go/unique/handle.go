// Package unique makes values comparable by a pointer: equal values have the same handle.
package unique

import (
	"sync"
	"weak"
)

// Handle stands for a value. Two handles are equal exactly if the values that they were made from are.
type Handle[T comparable] struct {
	value *T
}

// Value returns a copy of the value.
func (h Handle[T]) Value() T { return *h.value }

// values finds the handle's variable for a value, while some handle keeps that alive: any(value) → weak.Pointer of its
// type.
var values struct {
	sync.Mutex
	m    map[any]entry
	next int // size at which entries of values that are gone are looked for
}

type entry interface{ gone() bool }

type weakly[T comparable] struct{ p weak.Pointer[T] }

func (w weakly[T]) gone() bool { return w.p.Value() == nil }

const firstSweep = 1024

// Make returns the handle for a value.
func Make[T comparable](value T) Handle[T] {
	values.Lock()
	defer values.Unlock()
	key := any(key[T]{value})
	if e, ok := values.m[key]; ok {
		if p := e.(weakly[T]).p.Value(); p != nil {
			return Handle[T]{p}
		}
	}
	if values.m == nil {
		values.m = map[any]entry{}
		values.next = firstSweep
	}
	if len(values.m) >= values.next {
		sweep()
	}
	p := new(T)
	*p = value
	values.m[key] = weakly[T]{weak.Make(p)}
	return Handle[T]{p}
}

// A key tells values of different types apart even where T is an interface type.
type key[T comparable] struct{ value T }

func sweep() {
	for k, e := range values.m {
		if e.gone() {
			delete(values.m, k)
		}
	}
	values.next = max(firstSweep, 2*len(values.m))
}
