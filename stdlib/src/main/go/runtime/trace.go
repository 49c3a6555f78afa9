package runtime

// traceError is an error of its own, since package errors imports this one.
type traceError string

func (e traceError) Error() string { return string(e) }

func (e traceError) RuntimeError() {}

// StartTrace begins an execution trace, which ReadTrace gives piece by piece.
func StartTrace() error {
	if !traceStart() {
		return traceError("tracing is already enabled")
	}
	return nil
}

// StopTrace ends the trace, if there is one, and returns when all of it has been read.
func StopTrace() { traceStop() }

// ReadTrace returns the next piece of the trace, when there is one; nil says that the trace has ended.
func ReadTrace() []byte { return traceRead() }

// traceAdvance completes the part of the trace that is being made.
func traceAdvance(stop bool) {
	if stop {
		traceStop()
		return
	}
	traceNext()
}

// traceClockNow is the time of an event now.
func traceClockNow() uint64 { return uint64(traceNow()) }
