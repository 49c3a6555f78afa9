package sync

import (
	"sync/atomic"
	"unsafe"
)

// A Map is a map for many goroutines; zero is empty. Only what adds keys takes a lock.
type Map struct {
	_ noCopy

	p unsafe.Pointer // the runtime's, from the first use on
}

func (m *Map) store() unsafe.Pointer {
	if p := atomic.LoadPointer(&m.p); p != nil {
		return p
	}
	return m.make()
}

func (m *Map) make() unsafe.Pointer {
	atomic.CompareAndSwapPointer(&m.p, nil, newMapStore())
	return atomic.LoadPointer(&m.p)
}

// Load returns the value of a key.
func (m *Map) Load(key any) (value any, ok bool) { return mapLoad(m.store(), key) }

// Store sets the value of a key.
func (m *Map) Store(key, value any) { mapSwap(m.store(), key, value) }

// Swap sets the value of a key and returns the one before.
func (m *Map) Swap(key, value any) (previous any, loaded bool) { return mapSwap(m.store(), key, value) }

// LoadOrStore returns the value of a key, or sets it if there is none.
func (m *Map) LoadOrStore(key, value any) (actual any, loaded bool) {
	return mapLoadOrStore(m.store(), key, value)
}

// LoadAndDelete deletes a key and returns its value.
func (m *Map) LoadAndDelete(key any) (value any, loaded bool) {
	return mapLoadAndDelete(m.store(), key)
}

// Delete deletes a key.
func (m *Map) Delete(key any) { mapLoadAndDelete(m.store(), key) }

// CompareAndSwap sets the value of a key that has the value old, which must be comparable.
func (m *Map) CompareAndSwap(key, old, new any) (swapped bool) {
	return mapCompareAndSwap(m.store(), key, old, new)
}

// CompareAndDelete deletes a key that has the value old, which must be comparable.
func (m *Map) CompareAndDelete(key, old any) (deleted bool) {
	return mapCompareAndDelete(m.store(), key, old)
}

// Clear deletes all keys.
func (m *Map) Clear() { mapClear(m.store()) }

// Range calls f for each key and value, until it returns false. What is stored meanwhile may be seen or not; no key comes twice.
// f may call the methods of m.
func (m *Map) Range(f func(key, value any) bool) {
	entries := mapEntries(m.store())
	for n := 0; ; {
		var key, value any
		if n, key, value = mapNext(entries, n); n < 0 || !f(key, value) {
			return
		}
	}
}
