package fmt

import "errors"

// Errorf returns the formatted text as an error. It wraps the operands of %w, which must be errors: one gives an
// error with an Unwrap method of type func() error, several of type func() []error.
func Errorf(format string, a ...any) error {
	var p printer
	p.wrapping = true
	p.printf(format, a)
	text := string(p.buf)
	switch len(p.wrapped) {
	case 0:
		return errors.New(text)
	case 1:
		err, _ := a[p.wrapped[0]].(error)
		return &wrapError{text, err}
	}
	// The order is that of the operands, each counted once, however the format orders them.
	taken := make([]bool, len(a))
	for _, i := range p.wrapped {
		taken[i] = true
	}
	var errs []error
	for i, t := range taken {
		if t {
			if err, ok := a[i].(error); ok {
				errs = append(errs, err)
			}
		}
	}
	return &wrapErrors{text, errs}
}

type wrapError struct {
	msg string
	err error
}

func (e *wrapError) Error() string { return e.msg }

func (e *wrapError) Unwrap() error { return e.err }

type wrapErrors struct {
	msg  string
	errs []error
}

func (e *wrapErrors) Error() string { return e.msg }

func (e *wrapErrors) Unwrap() []error { return e.errs }
