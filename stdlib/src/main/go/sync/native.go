package sync

import "unsafe"

// runtime_bubble returns the number of the goroutine's bubble (of testing/synctest), 0 for none.
func runtime_bubble() uint32

// The semacquire functions wait until *s > 0 and take 1 off; they differ in what a stack shows as the reason.
func runtime_SemacquireWaitGroup(s *uint32, synctestDurable bool)

func runtime_SemacquireRWMutexR(s *uint32, lifo bool, skipframes int)

func runtime_SemacquireRWMutex(s *uint32, lifo bool, skipframes int)

// runtime_Semrelease adds 1 to *s and wakes a waiter, which goes on at once if handoff is set.
func runtime_Semrelease(s *uint32, handoff bool, skipframes int)

// newNotifyList returns a line of those who wait for a Cond.
func newNotifyList() unsafe.Pointer

// runtime_notifyListAdd returns a place in the line, runtime_notifyListWait waits for its turn.
func runtime_notifyListAdd(list unsafe.Pointer) int64

func runtime_notifyListWait(list unsafe.Pointer, t int64)

func runtime_notifyListNotifyAll(list unsafe.Pointer)

func runtime_notifyListNotifyOne(list unsafe.Pointer)

func newPoolStore() unsafe.Pointer

// poolPut keeps x until poolGet takes it out or memory is short. A nil store is empty.
func poolPut(store unsafe.Pointer, x any)

func poolGet(store unsafe.Pointer) any

// newMapStore returns what the other map functions keep keys and values in; ok, loaded: there was a value.
func newMapStore() unsafe.Pointer

func mapLoad(store unsafe.Pointer, key any) (value any, ok bool)

func mapSwap(store unsafe.Pointer, key, value any) (previous any, loaded bool)

func mapLoadOrStore(store unsafe.Pointer, key, value any) (actual any, loaded bool)

func mapLoadAndDelete(store unsafe.Pointer, key any) (value any, loaded bool)

func mapCompareAndSwap(store unsafe.Pointer, key, old, new any) bool

func mapCompareAndDelete(store unsafe.Pointer, key, old any) bool

func mapClear(store unsafe.Pointer)

// mapEntries returns all that there is, and mapNext goes through it: n is the place to go on from, -1 after the last one.
func mapEntries(store unsafe.Pointer) unsafe.Pointer

func mapNext(entries unsafe.Pointer, from int) (n int, key, value any)

func fatal(text string)
