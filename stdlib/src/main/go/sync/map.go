package sync

// A Map is a map for many goroutines; zero is empty. Lookups of different goroutines do not wait for each other.
type Map struct {
	_ noCopy

	mu RWMutex
	m  map[any]any
}

// Load returns the value of a key.
func (m *Map) Load(key any) (value any, ok bool) {
	m.mu.RLock()
	defer m.mu.RUnlock() // the key may be unhashable
	value, ok = m.m[key]
	return value, ok
}

// Store sets the value of a key.
func (m *Map) Store(key, value any) { m.Swap(key, value) }

// Swap sets the value of a key and returns the one before.
func (m *Map) Swap(key, value any) (previous any, loaded bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	previous, loaded = m.m[key]
	m.set(key, value)
	return previous, loaded
}

func (m *Map) set(key, value any) {
	if m.m == nil {
		m.m = make(map[any]any)
	}
	m.m[key] = value
}

// LoadOrStore returns the value of a key, or sets it if there is none.
func (m *Map) LoadOrStore(key, value any) (actual any, loaded bool) {
	if actual, loaded = m.Load(key); loaded {
		return actual, true
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if actual, loaded = m.m[key]; loaded {
		return actual, true
	}
	m.set(key, value)
	return value, false
}

// LoadAndDelete deletes a key and returns its value.
func (m *Map) LoadAndDelete(key any) (value any, loaded bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	value, loaded = m.m[key]
	delete(m.m, key)
	return value, loaded
}

// Delete deletes a key.
func (m *Map) Delete(key any) { m.LoadAndDelete(key) }

// CompareAndSwap sets the value of a key that has the value old, which must be comparable.
func (m *Map) CompareAndSwap(key, old, new any) (swapped bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	value, ok := m.m[key]
	if !ok || value != old {
		return false
	}
	m.m[key] = new
	return true
}

// CompareAndDelete deletes a key that has the value old, which must be comparable.
func (m *Map) CompareAndDelete(key, old any) (deleted bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	value, ok := m.m[key]
	if !ok || value != old {
		return false
	}
	delete(m.m, key)
	return true
}

// Clear deletes all keys.
func (m *Map) Clear() {
	m.mu.Lock()
	defer m.mu.Unlock()
	clear(m.m)
}

// Range calls f for each key and value, until it returns false. What is stored meanwhile may be seen or not; no key comes twice.
// f may call the methods of m.
func (m *Map) Range(f func(key, value any) bool) {
	for _, key := range m.keys() {
		if value, ok := m.Load(key); ok && !f(key, value) {
			return
		}
	}
}

func (m *Map) keys() []any {
	m.mu.RLock()
	defer m.mu.RUnlock()
	keys := make([]any, 0, len(m.m))
	for key := range m.m {
		keys = append(keys, key)
	}
	return keys
}
