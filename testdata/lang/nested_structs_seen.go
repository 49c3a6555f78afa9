package main

import (
	"container/heap"
	"encoding/json"
	"fmt"
	"image"
	"reflect"
	"sort"
	"sync"
	"time"
	"unsafe"
)

// Structs in structs that something sees: pointers to them, their methods by pointer, interfaces, reflection.

type Vec struct{ X, Y int }

func (v *Vec) Move(dx, dy int) *Vec { v.X += dx; v.Y += dy; return v }
func (v Vec) Len2() int             { return v.X*v.X + v.Y*v.Y }

// The address of one of two fields is taken.
type Walker struct {
	At, To Vec
	steps  int
}

func (w *Walker) target() *Vec { return &w.To }

// Fields of the library's types.
type Timed struct {
	mu    sync.Mutex
	start time.Time
	took  time.Duration
	r     image.Rectangle
	at    image.Point
}

// Same fields as the library's.
type Rect struct{ Min, Max image.Point }
type Copy image.Rectangle

// Printed.
type Printed struct {
	P Vec
	V struct{ A, B Vec }
}

// Printed only inside of something.
type Inner struct{ P Vec }
type Holder struct{ list []*Inner }

// Behind an interface of the program's, which is printed.
type Shape interface{ Area() int }
type Square struct {
	P    Vec
	side Vec
}
type Disc struct {
	C Vec
	r int
}

func (s Square) Area() int { return s.side.X * s.side.Y }
func (d *Disc) Area() int  { return 3 * d.r * d.r * d.C.X }

// Behind one that is not.
type Speaker interface{ Say() string }
type Dog struct {
	pos Vec
	at  Vec
}

func (d *Dog) Say() string { d.pos.X++; d.at = d.pos; return fmt.Sprint("dog at ", d.at.X) }

type Cat struct{ pos Vec }

func (c Cat) Say() string { c.pos.X++; return fmt.Sprint("cat at ", c.pos) }

// Differ in their tags.
type Plain struct{ P Vec }
type Tagged struct {
	P Vec `json:"p"`
}

// With pointer methods that are promoted.
type Base struct {
	Vec
	id Vec
}
type Derived struct {
	Base
	n int
}

// Blank fields.
type Blank struct {
	_ Vec
	P struct {
		X int
		_ int
	}
	Q Vec
}

type Item struct {
	at  Vec
	pri struct{ a, b int }
}
type Queue []Item

func (q Queue) Len() int           { return len(q) }
func (q Queue) Less(i, j int) bool { return q[i].pri.a < q[j].pri.a }
func (q Queue) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }
func (q *Queue) Push(x any)        { *q = append(*q, x.(Item)) }
func (q *Queue) Pop() any {
	old := *q
	x := old[len(old)-1]
	*q = old[:len(old)-1]
	return x
}

type Ranked []Inner

func (r Ranked) Len() int           { return len(r) }
func (r Ranked) Less(i, j int) bool { return r[i].P.X < r[j].P.X }
func (r Ranked) Swap(i, j int)      { r[i], r[j] = r[j], r[i] }

// With a field of an interface type.
type Any struct {
	in struct {
		v any
		n int
	}
	k Vec
}

// Empty ones.
type Empty struct{}
type Set struct {
	e Empty
	f struct{ e Empty }
	n Vec
}

// Through unsafe.
type Raw struct{ a, b Vec }

var global = Walker{At: Vec{1, 2}}
var globals [2]Dog

func main() {
	w := &Walker{At: Vec{1, 1}}
	p := w.target()
	p.X = 5
	w.To.Move(1, 1).Y++
	w.At.X += w.To.X
	*p = w.At
	fmt.Println(w.At.X, w.To.Len2(), p == &w.To, *p == w.At)
	global.At.X = 9
	global.To = global.At
	g := &global
	g.To.Y = 7
	fmt.Println(global.At.X, global.To.Y, global == *g)
	globals[1].pos.X = 3
	globals[0] = globals[1]
	fmt.Println(globals[0].Say(), globals[1].pos.X)

	t := Timed{start: time.Unix(100, 0), r: image.Rect(1, 2, 3, 4)}
	t.mu.Lock()
	t.took = t.start.Add(time.Second).Sub(t.start)
	t.at = t.r.Min
	t.at.X += t.r.Max.Y
	t.r.Min = t.at.Add(t.r.Size())
	t.mu.Unlock()
	fmt.Println(t.took, t.at, t.r, t.start.Unix())
	r := Rect{Max: t.at}
	r.Min.X = 2
	fmt.Println(image.Rectangle(r).Dx(), Copy(t.r).Min.X, Rect(Copy(r)) == r, r.Max.Y)

	pr := Printed{P: Vec{1, 2}}
	pr.V.B = pr.P
	pr.V.A.X = 8
	fmt.Printf("%v %+v %T\n", pr, pr, pr.V)
	h := Holder{[]*Inner{{Vec{1, 1}}}}
	h.list[0].P.X = 4
	fmt.Println(len(fmt.Sprint(h)) > 5, reflect.TypeOf(h).Field(0).Type.Elem().Elem().NumField())

	shapes := []Shape{Square{P: Vec{1, 1}, side: Vec{2, 3}}, &Disc{Vec{2, 2}, 5}}
	total := 0
	for _, s := range shapes {
		total += s.Area()
		if d, ok := s.(*Disc); ok {
			d.C.X++
			d.C = Vec{d.C.Y, d.C.X}
		}
	}
	fmt.Println(total, shapes[0], shapes[1].(*Disc).C)
	fmt.Printf("%+v\n", shapes[1])

	talk := []Speaker{&Dog{pos: Vec{1, 1}}, Cat{Vec{5, 5}}, Speaker(&globals[0])}
	for _, s := range talk {
		fmt.Println(s.Say(), s.Say())
	}
	fmt.Println(talk[1] == Speaker(Cat{Vec{5, 5}}), talk[0] == talk[2], talk[2].(*Dog).at)

	pl := Plain{Vec{1, 2}}
	tg := Tagged(pl)
	tg.P.X = 10
	(*Plain)(&tg).P.Y = 11
	out, _ := json.Marshal(tg)
	fmt.Println(string(out), pl.P.X, Plain(tg).P.Y)
	var back Tagged
	fmt.Println(json.Unmarshal([]byte(`{"p":{"X":3,"Y":4}}`), &back), back.P.Len2())

	d := &Derived{Base: Base{Vec: Vec{1, 2}}, n: 3}
	d.Move(1, 1)
	d.id = d.Vec
	d.id.X = 40
	move := d.Move
	move(10, 10)
	c := *d
	c.Base.Vec.X = 0
	fmt.Println(d.X, d.Y, d.id, d.Len2(), c.X, c.Base == d.Base, c.Base.id == d.Base.id)

	b1, b2 := Blank{Q: Vec{1, 1}}, Blank{}
	b1.P.X = 2
	b2.P.X, b2.Q = 2, b1.Q
	fmt.Println(b1 == b2, b1.P == b2.P)

	q := &Queue{}
	for i := range 6 {
		it := Item{at: Vec{i, i}}
		it.pri.a, it.pri.b = (i*5)%6, i
		heap.Push(q, it)
	}
	for q.Len() > 0 {
		it := heap.Pop(q).(Item)
		fmt.Print(it.at.X, it.pri, " ")
	}
	fmt.Println()
	rk := Ranked{{Vec{3, 0}}, {Vec{1, 0}}, {Vec{2, 0}}}
	sort.Sort(rk)
	fmt.Println(rk[0].P.X, rk[2].P.X, sort.IsSorted(rk))

	a1 := Any{k: Vec{1, 1}}
	a1.in.v = []int{1}
	a2 := a1
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(a1 == a2)
	}()
	a2.in.v, a2.in.n = 1, 1
	a1.in = a2.in
	fmt.Println(a1 == a2, a1.in == a2.in)

	var s1, s2 Set
	s1.e, s1.f = s2.e, s2.f
	s1.n.X = 1
	s2.n = s1.n
	fmt.Println(s1 == s2, s1.e == s2.e)

	raw := Raw{Vec{1, 2}, Vec{3, 4}}
	same := (*Raw)(unsafe.Pointer(&raw))
	same.a = same.b
	fmt.Println(raw.a.X, unsafe.Sizeof(raw), unsafe.Offsetof(raw.b))
	raw.b.X++
	fmt.Println(raw.b.X)

	loc := Walker{}
	f := func() *Vec { return &loc.At }
	f().X = 12
	loc.At.Y = f().X
	fmt.Println(loc.At, loc.steps)
	done := make(chan bool)
	go func(v Vec) { w.At = v; done <- true }(loc.At)
	<-done
	fmt.Println(w.At.X)
	chans := make(chan Walker, 1)
	select {
	case chans <- loc:
		loc.At.X = 0
	default:
	}
	for x := range chans {
		fmt.Println(x.At.X, loc.At.X)
		close(chans)
	}
}
