package strconv

import "errors"

// ErrRange says that a value does not fit the wanted type.
var ErrRange = errors.New("value out of range")

// ErrSyntax says that a text does not have the form of the wanted type.
var ErrSyntax = errors.New("invalid syntax")

// A NumError is a conversion that failed.
type NumError struct {
	Func string // the function: ParseBool, ParseInt, ParseUint, ParseFloat, ParseComplex
	Num  string // what was to be converted
	Err  error  // why it failed
}

func (e *NumError) Error() string {
	return "strconv." + e.Func + ": parsing " + Quote(e.Num) + ": " + e.Err.Error()
}

func (e *NumError) Unwrap() error { return e.Err }

// The text is copied: an error may live longer than the big string that it was cut from.
func numError(fn, text string, err error) *NumError {
	return &NumError{fn, string([]byte(text)), err}
}

func syntaxError(fn, text string) *NumError { return numError(fn, text, ErrSyntax) }

func rangeError(fn, text string) *NumError { return numError(fn, text, ErrRange) }

func baseError(fn, text string, base int) *NumError {
	return numError(fn, text, errors.New("invalid base "+Itoa(base)))
}

func bitSizeError(fn, text string, bitSize int) *NumError {
	return numError(fn, text, errors.New("invalid bit size "+Itoa(bitSize)))
}
