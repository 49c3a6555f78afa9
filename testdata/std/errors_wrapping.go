package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
)

var sentinel = errors.New("sentinel")

type coded struct{ code int }

func (c coded) Error() string { return fmt.Sprint("code ", c.code) }

type withIs struct{ err error }

func (w *withIs) Error() string        { return "withIs" }
func (w *withIs) Is(target error) bool { return target == io.EOF }
func (w *withIs) As(target any) bool {
	if c, ok := target.(*coded); ok {
		c.code = 99
		return true
	}
	return false
}
func (w *withIs) Unwrap() error { return w.err }

type list []error

func (l list) Error() string   { return fmt.Sprint(len(l), " errors") }
func (l list) Unwrap() []error { return l }

func main() {
	e1 := fmt.Errorf("layer 1: %w", sentinel)
	e2 := fmt.Errorf("layer 2: %w", e1)
	fmt.Println(e2, errors.Is(e2, sentinel), errors.Unwrap(e2) == e1, errors.Is(sentinel, e2), errors.Unwrap(sentinel))
	fmt.Println(errors.New("a") == errors.New("a"), errors.Is(nil, nil), errors.Is(nil, sentinel), errors.Is(sentinel, nil))
	var c coded
	fmt.Println(errors.As(fmt.Errorf("x: %w", coded{5}), &c), c.code, errors.As(sentinel, &c))
	var pc *coded
	fmt.Println(errors.As(coded{1}, &pc), errors.As(&c2{}, &pc))
	w := &withIs{sentinel}
	fmt.Println(errors.Is(w, io.EOF), errors.Is(w, sentinel), errors.Is(w, io.ErrClosedPipe), errors.As(w, &c), c.code)
	var iface interface{ Is(error) bool }
	fmt.Println(errors.As(fmt.Errorf("%w", w), &iface), iface == w)
	j := errors.Join(sentinel, nil, coded{7}, io.EOF)
	fmt.Println(j, errors.Is(j, io.EOF), errors.As(j, &c), c.code, errors.Unwrap(j) == nil)
	fmt.Println(errors.Join(nil, nil) == nil, errors.Join() == nil)
	l := list{io.ErrUnexpectedEOF, fmt.Errorf("in: %w", coded{3})}
	fmt.Println(l, errors.Is(l, io.ErrUnexpectedEOF), errors.As(l, &c), c.code)
	deep := fmt.Errorf("deep: %w", errors.Join(e2, l))
	fmt.Println(errors.Is(deep, sentinel), errors.Is(deep, io.EOF))
	_, err := os.Open("/no/such/file")
	var pe *fs.PathError
	fmt.Println(err, errors.Is(err, fs.ErrNotExist), errors.Is(err, os.ErrNotExist), errors.As(err, &pe), pe.Op, pe.Path, pe.Err)
	defer func() { fmt.Println(recover()) }()
	errors.As(sentinel, nil)
}

type c2 struct{}

func (*c2) Error() string { return "c2" }
