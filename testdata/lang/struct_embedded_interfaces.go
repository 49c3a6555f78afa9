package main

import (
	"errors"
	"fmt"
	"sort"
)

type animal interface{ sound() string }
type walker interface{ walk() string }
type both interface {
	animal
	walker
}
type dog struct{ name string }

func (d dog) sound() string { return d.name + " barks" }
func (d *dog) walk() string { d.name += "."; return d.name + " walks" }

type loud struct{ animal }

func (l loud) sound() string { return l.animal.sound() + "!" }

type robot struct {
	both
	id int
}

type reverse struct{ sort.Interface }

func (r reverse) Less(i, j int) bool { return r.Interface.Less(j, i) }

type wrapped struct {
	error
	op string
}

func (w wrapped) Unwrap() error { return w.error }

func main() {
	d := &dog{"rex"}
	var a animal = loud{loud{d}}
	fmt.Println(a.sound())
	r := robot{d, 1}
	fmt.Println(r.sound(), r.walk(), r.sound())
	var w walker = &r
	fmt.Println(w.walk(), d.name)
	x := any(r)
	_, isBoth := x.(both)
	_, isErr := x.(error)
	fmt.Println(isBoth, isErr)
	s := []int{3, 1, 2}
	sort.Sort(reverse{sort.IntSlice(s)})
	fmt.Println(s)
	base := errors.New("base")
	var err error = wrapped{base, "open"}
	fmt.Println(err, errors.Is(err, base), err.(wrapped).op)
	f := r.sound
	r.both = &dog{"other"}
	fmt.Println(f(), r.sound())
	f2 := animal.sound
	fmt.Println(f2(a), both.walk(d))
	var l loud
	defer func() { fmt.Println("nil embedded:", recover()) }()
	fmt.Println(l.sound())
}
