package main

import (
	"errors"
	"fmt"
	"io/fs"
)

// Calls at one place with receivers of several types, and with some that the package makes no interface value of itself.

type step interface {
	run(n int, s string, f float32) (int, string, error)
}

type byPointer struct{ n int }
type byValue struct{ n, m int32 }
type list []string
type number float64
type function func(int) int
type embeds struct{ *byPointer }

func (p *byPointer) run(n int, s string, f float32) (int, string, error) {
	p.n += n
	return p.n, s + "p", nil
}

func (v byValue) run(n int, s string, f float32) (int, string, error) {
	v.n++ // of a copy
	return int(v.n*v.m) + n, s[:min(1, len(s))], nil
}

func (l list) run(n int, s string, f float32) (int, string, error) {
	return len(l), l[n%len(l)], fmt.Errorf("list %d", n)
}

func (x number) run(n int, s string, f float32) (int, string, error) {
	return int(float32(x) * f), fmt.Sprint(x), nil
}

func (fn function) run(n int, s string, f float32) (int, string, error) {
	return fn(n), s, errors.New(s)
}

func use(steps []step, n int) (sum int, last string) {
	last = "x"
	for i := range n {
		k, s, err := steps[i%len(steps)].run(i, last, 1.5)
		sum += k
		if last = s; err != nil {
			last = (err.Error() + "....")[:4]
		}
	}
	return sum, last
}

func catch(what string, f func()) {
	defer func() { fmt.Println(what, recover()) }()
	f()
}

func describe(list []error) {
	for _, e := range list {
		fmt.Println(e.Error())
	}
}

type code int

func (c code) Error() string { return fmt.Sprint("code ", int(c)) }

type wrapped struct{ error }

type loud struct{ text string }

func (l *loud) Error() string { return l.text + "!" }

func main() {
	p := &byPointer{1}
	steps := []step{p, byValue{2, 3}, list{"a", "bc"}, number(2.5), function(func(i int) int { return -i }), embeds{p}}
	fmt.Println(use(steps, 6000))
	fmt.Println(*p, steps[1])
	fmt.Println(use(append(steps, &embeds{p}, &byValue{4, 5}), 4000))

	type other struct{ n int } // converts to *byPointer, but is another type
	catch("nil interface", func() { fmt.Println(use([]step{nil}, 1)) })
	catch("nil pointer", func() { fmt.Println(use([]step{(*byPointer)(nil)}, 1)) })
	catch("nil value pointer", func() { fmt.Println(use([]step{(*byValue)(nil)}, 1)) })
	fmt.Println(use([]step{(*byPointer)(&other{5})}, 3))

	_, missing := fs.ReadFile(nothing{}, "f")
	describe([]error{code(3), wrapped{code(4)}, &loud{"so"}, errors.New("plain"), missing})

	var s step = list{"only"}
	func() {
		defer s.run(1, "", 0)
		m := s.run
		fmt.Println(m(2, "", 0))
	}()
}

type nothing struct{}

func (nothing) Open(name string) (fs.File, error) {
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
}
