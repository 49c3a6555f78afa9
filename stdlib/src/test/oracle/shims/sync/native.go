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
