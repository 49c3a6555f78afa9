// Package errors makes error values and looks through chains of wrapped ones.
package errors

// ErrUnsupported says that an operation cannot be done because it is not supported.
var ErrUnsupported = New("unsupported operation")

type errorString struct {
	s string
}

func (e *errorString) Error() string { return e.s }

// New returns an error with the given text; each call makes a distinct value.
func New(text string) error {
	return &errorString{text}
}

// Unwrap returns what err's Unwrap method of type func() error returns, nil if it has none.
func Unwrap(err error) error {
	if u, ok := err.(interface{ Unwrap() error }); ok {
		return u.Unwrap()
	}
	return nil
}
