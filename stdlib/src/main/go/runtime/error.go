package runtime

// Error is what run-time errors of the language implement, so that they can be told from errors of libraries.
type Error interface {
	error

	// RuntimeError does nothing: it only marks the type.
	RuntimeError()
}

// A TypeAssertionError is the panic of a failed type assertion.
type TypeAssertionError struct {
	text string
}

func (*TypeAssertionError) RuntimeError() {}

func (e *TypeAssertionError) Error() string { return e.text }

// A PanicNilError is what recover returns after panic(nil).
type PanicNilError struct {
	_ [0]func() // not comparable
}

func (*PanicNilError) RuntimeError() {}

func (*PanicNilError) Error() string {
	return "panic called with nil argument"
}

const errorPrefix = "runtime error: "

// An errorString is the error after its prefix.
type errorString string

func (e errorString) RuntimeError() {}

func (e errorString) Error() string { return errorPrefix + string(e) }

// A plainError has no prefix.
type plainError string

func (e plainError) RuntimeError() {}

func (e plainError) Error() string { return string(e) }

// A boundsError is an index or a slice bound out of range.
type boundsError struct {
	text string
}

func (e boundsError) RuntimeError() {}

func (e boundsError) Error() string { return e.text }

// makeError makes the error that an operation of the runtime panics with.
func makeError(kind string, msg string) any {
	switch kind {
	case "bounds":
		return boundsError{msg}
	case "plain":
		return plainError(msg)
	case "assert":
		return &TypeAssertionError{msg}
	case "nil":
		return new(PanicNilError)
	}
	if len(msg) >= len(errorPrefix) && msg[:len(errorPrefix)] == errorPrefix {
		msg = msg[len(errorPrefix):]
	}
	return errorString(msg)
}
