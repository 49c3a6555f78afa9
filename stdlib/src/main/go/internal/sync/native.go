package sync

// runtime_SemacquireMutex waits until *s > 0 and takes 1 off; lifo puts the goroutine in front of the others.
func runtime_SemacquireMutex(s *uint32, lifo bool, skipframes int)

// runtime_Semrelease adds 1 to *s and wakes a waiter, which goes on at once if handoff is set.
func runtime_Semrelease(s *uint32, handoff bool, skipframes int)

// runtime_canSpin reports whether it makes sense to try for a while, after i times.
func runtime_canSpin(i int) bool

func runtime_doSpin()

func runtime_nanotime() int64

func throw(text string)

func fatal(text string)
