package sync

// Runtime_Semacquire and Runtime_Semrelease are what Go's tests call.
func Runtime_Semacquire(s *uint32) { acquire(s) }

func Runtime_Semrelease(s *uint32, handoff bool, skipframes int) {
	runtime_Semrelease(s, handoff, skipframes)
}
