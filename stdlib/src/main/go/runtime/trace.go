package runtime

// errNoTrace is an error of its own, since package errors imports this one.
type errNoTrace struct{}

func (errNoTrace) Error() string { return "execution tracing is not supported by gruffle" }

// StartTrace gives an error: there are no execution traces here.
func StartTrace() error { return errNoTrace{} }

// StopTrace stops what StartTrace has started, which is nothing.
func StopTrace() {}

// ReadTrace returns nil, which says that tracing has stopped.
func ReadTrace() []byte { return nil }
