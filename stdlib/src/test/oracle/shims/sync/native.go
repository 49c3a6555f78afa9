package sync

import (
	"os"
	std "sync"
	"unsafe"
)

// sleepers stands for the runtime's semaphores: one condition for all of them.
var sleepers = std.NewCond(&std.Mutex{})

func acquire(s *uint32) {
	sleepers.L.Lock()
	for *s == 0 {
		sleepers.Wait()
	}
	*s--
	sleepers.L.Unlock()
}

func runtime_SemacquireWaitGroup(s *uint32, synctestDurable bool) { acquire(s) }

func runtime_SemacquireRWMutexR(s *uint32, lifo bool, skipframes int) { acquire(s) }

func runtime_SemacquireRWMutex(s *uint32, lifo bool, skipframes int) { acquire(s) }

func runtime_Semrelease(s *uint32, handoff bool, skipframes int) {
	sleepers.L.Lock()
	*s++
	sleepers.L.Unlock()
	sleepers.Broadcast()
}

type tickets struct{ wait, notify int64 }

func newNotifyList() unsafe.Pointer { return unsafe.Pointer(&tickets{}) }

func runtime_notifyListAdd(list unsafe.Pointer) int64 {
	sleepers.L.Lock()
	defer sleepers.L.Unlock()
	l := (*tickets)(list)
	l.wait++
	return l.wait - 1
}

func runtime_notifyListWait(list unsafe.Pointer, t int64) {
	sleepers.L.Lock()
	for t >= (*tickets)(list).notify {
		sleepers.Wait()
	}
	sleepers.L.Unlock()
}

func runtime_notifyListNotifyAll(list unsafe.Pointer) {
	sleepers.L.Lock()
	(*tickets)(list).notify = (*tickets)(list).wait
	sleepers.L.Unlock()
	sleepers.Broadcast()
}

func runtime_notifyListNotifyOne(list unsafe.Pointer) {
	sleepers.L.Lock()
	if l := (*tickets)(list); l.notify < l.wait {
		l.notify++
	}
	sleepers.L.Unlock()
	sleepers.Broadcast()
}

type store struct{ items []any }

func newPoolStore() unsafe.Pointer { return unsafe.Pointer(&store{}) }

func poolPut(s unsafe.Pointer, x any) { (*store)(s).items = append((*store)(s).items, x) }

func poolGet(s unsafe.Pointer) any {
	if s == nil {
		return nil
	}
	p := (*store)(s)
	if len(p.items) == 0 {
		return nil
	}
	x := p.items[len(p.items)-1]
	p.items = p.items[:len(p.items)-1]
	return x
}

func fatal(text string) {
	os.Stderr.WriteString("fatal error: " + text + "\n")
	os.Exit(2)
}

// mapStore stands for the runtime's keys and values: a map under one lock.
type mapStore struct {
	mu std.Mutex
	m  map[any]any
}

func newMapStore() unsafe.Pointer { return unsafe.Pointer(&mapStore{m: map[any]any{}}) }

func lockMap(p unsafe.Pointer) (s *mapStore, unlock func()) {
	s = (*mapStore)(p)
	s.mu.Lock()
	return s, s.mu.Unlock
}

func mapLoad(store unsafe.Pointer, key any) (value any, ok bool) {
	s, unlock := lockMap(store)
	defer unlock()
	value, ok = s.m[key]
	return value, ok
}

func mapSwap(store unsafe.Pointer, key, value any) (previous any, loaded bool) {
	s, unlock := lockMap(store)
	defer unlock()
	previous, loaded = s.m[key]
	s.m[key] = value
	return previous, loaded
}

func mapLoadOrStore(store unsafe.Pointer, key, value any) (actual any, loaded bool) {
	s, unlock := lockMap(store)
	defer unlock()
	if actual, loaded = s.m[key]; loaded {
		return actual, true
	}
	s.m[key] = value
	return value, false
}

func mapLoadAndDelete(store unsafe.Pointer, key any) (value any, loaded bool) {
	s, unlock := lockMap(store)
	defer unlock()
	value, loaded = s.m[key]
	delete(s.m, key)
	return value, loaded
}

func mapCompareAndSwap(store unsafe.Pointer, key, old, new any) bool {
	s, unlock := lockMap(store)
	defer unlock()
	if v, ok := s.m[key]; !ok || v != old {
		return false
	}
	s.m[key] = new
	return true
}

func mapCompareAndDelete(store unsafe.Pointer, key, old any) bool {
	s, unlock := lockMap(store)
	defer unlock()
	if v, ok := s.m[key]; !ok || v != old {
		return false
	}
	delete(s.m, key)
	return true
}

func mapClear(store unsafe.Pointer) {
	s, unlock := lockMap(store)
	defer unlock()
	clear(s.m)
}

type mapEntry struct{ key, value any }

func mapEntries(store unsafe.Pointer) unsafe.Pointer {
	s, unlock := lockMap(store)
	defer unlock()
	list := []mapEntry{}
	for k, v := range s.m {
		list = append(list, mapEntry{k, v})
	}
	return unsafe.Pointer(&list)
}

func mapNext(entries unsafe.Pointer, from int) (n int, key, value any) {
	list := *(*[]mapEntry)(entries)
	if from >= len(list) {
		return -1, nil, nil
	}
	return from + 1, list[from].key, list[from].value
}
