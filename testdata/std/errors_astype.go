package main

import (
	"errors"
	"fmt"
	"io/fs"
)

type code int

func (c code) Error() string { return fmt.Sprint("code ", int(c)) }

type detail struct{ s string }

func (d *detail) Error() string { return d.s }

type poser struct{}

func (poser) Error() string { return "poser" }
func (poser) As(target any) bool {
	if t, ok := target.(**detail); ok {
		*t = &detail{"from As"}
		return true
	}
	return false
}

type timeout interface {
	error
	Timeout() bool
}

type slow struct{ error }

func (slow) Timeout() bool { return true }

func main() {
	wrapped := fmt.Errorf("outer: %w", code(3))
	fmt.Println(errors.AsType[code](wrapped))
	fmt.Println(errors.AsType[*detail](wrapped))
	fmt.Println(errors.AsType[error](wrapped))
	many := errors.Join(errors.New("plain"), fmt.Errorf("two %w %w", &detail{"d"}, code(9)), code(1))
	fmt.Println(errors.AsType[code](many))
	d, ok := errors.AsType[*detail](many)
	fmt.Println(d.s, ok)
	d, ok = errors.AsType[*detail](fmt.Errorf("x: %w", poser{}))
	fmt.Println(d.s, ok)
	fmt.Println(errors.AsType[code](poser{}))
	t, ok := errors.AsType[timeout](fmt.Errorf("x: %w", slow{errors.New("late")}))
	fmt.Println(t, ok, t.Timeout())
	fmt.Println(errors.AsType[timeout](many))
	fmt.Println(errors.AsType[code](nil))
	p, ok := errors.AsType[*fs.PathError](fmt.Errorf("no: %w", &fs.PathError{Op: "open", Path: "f", Err: fs.ErrNotExist}))
	fmt.Println(p.Path, ok)
}
