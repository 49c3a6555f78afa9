// Slices in fields, package variables, captured variables and behind pointers that are appended to and cut, while others hold what they were before.
package main

import (
	"fmt"
	"reflect"
	"sort"
	"strings"
	"sync"
)

type rec struct {
	name string
	n    int
}

type box struct {
	Ints  []int
	text  []byte
	recs  []rec
	ptrs  []*rec
	names []string
	flags []bool
	small []int16
	cplx  []complex128
	fl    []float32
	nums  []float64
	arr   [][2]int
}

type outer struct {
	box
	inner  box
	matrix [2]box
	rows   [][]int
}

var global []int
var globalBox box

func show(what string, b *box) {
	fmt.Println(what, b.Ints, string(b.text), b.recs, len(b.ptrs), b.names, b.flags, b.small, b.cplx, b.fl, b.nums, b.arr)
}

func (b *box) push(i int) {
	b.Ints = append(b.Ints, i)
	b.text = append(b.text, byte('a'+i%26))
	b.recs = append(b.recs, rec{fmt.Sprint("r", i), i})
	b.ptrs = append(b.ptrs, &rec{"p", i})
	b.names = append(b.names, fmt.Sprint("n", i))
	b.flags = append(b.flags, i%2 == 0)
	b.small = append(b.small, int16(i))
	b.cplx = append(b.cplx, complex(float64(i), 1))
	b.fl = append(b.fl, float32(i)/2)
	b.nums = append(b.nums, float64(i)/4)
	b.arr = append(b.arr, [2]int{i, -i})
}

func (b *box) cut(n int) {
	b.Ints = b.Ints[:n]
	b.text = b.text[:n]
	b.recs = b.recs[:n]
	b.ptrs = b.ptrs[:n]
	b.names = b.names[:n]
	b.flags = b.flags[:n]
	b.small = b.small[:n]
	b.cplx = b.cplx[:n]
	b.fl = b.fl[:n]
	b.nums = b.nums[:n]
	b.arr = b.arr[:n]
}

func (b *box) drop(n int) {
	b.Ints = b.Ints[n:]
	b.text = b.text[n:]
	b.recs = b.recs[n:]
	b.ptrs = b.ptrs[n:]
	b.names = b.names[n:]
	b.flags = b.flags[n:]
	b.small = b.small[n:]
	b.cplx = b.cplx[n:]
	b.fl = b.fl[n:]
	b.nums = b.nums[n:]
	b.arr = b.arr[n:]
}

// Each way to look at the whole of it keeps what was there.
func readers() {
	b := &box{}
	for i := 0; i < 3; i++ {
		b.push(i)
	}
	local := b.Ints
	copied := *b
	var boxed any = b.Ints
	var boxedStruct any = *b
	field := &b.Ints
	value := reflect.ValueOf(b).Elem().Field(0)
	elem := reflect.ValueOf(&b.Ints).Elem()
	whole := reflect.ValueOf(b).Elem().Interface()
	got := value.Interface().([]int)
	m := map[string][]int{"x": b.Ints}
	c := make(chan []int, 1)
	c <- b.Ints
	cs := make(chan box, 1)
	cs <- *b
	arr := [1]box{*b}
	sl := []box{*b}
	lit := outer{box: *b, inner: *b, rows: [][]int{b.Ints}}
	f := func(s []int) func() []int { return func() []int { return s } }(b.Ints)
	var assigned box
	assigned = *b
	ret := func() []int { return b.Ints }()
	for i := 3; i < 40; i++ {
		b.push(i)
	}
	b.drop(1)
	b.cut(5)
	fmt.Println(len(local), len(copied.Ints), len(copied.recs), boxed, len(boxedStruct.(box).Ints), *field, value.Len(), elem.Len(), len(whole.(box).names), got)
	fmt.Println(m, len(<-c), len((<-cs).Ints), len(arr[0].Ints), len(sl[0].text), len(lit.Ints), len(lit.inner.Ints), len(lit.rows[0]), len(f()), len(assigned.Ints), len(ret))
	show("b", b)
}

// Reads in turn with appends and cuts, so that the header is owned and given up again and again.
func turns() {
	b := &box{}
	var seen [][]int
	var texts []string
	var olds []box
	for i := 0; i < 30; i++ {
		b.push(i)
		if i%3 == 0 {
			seen = append(seen, b.Ints)
		}
		if i%5 == 4 {
			b.drop(2)
			olds = append(olds, *b)
		}
		if i%7 == 6 {
			b.cut(len(b.Ints) - 2)
			texts = append(texts, string(b.text))
		}
	}
	for _, s := range seen {
		fmt.Print(len(s), cap(s) >= len(s), " ")
	}
	fmt.Println(texts)
	for _, o := range olds {
		fmt.Print(len(o.Ints), len(o.recs), len(o.names), o.Ints[len(o.Ints)-1], o.recs[0], " ")
	}
	fmt.Println()
	show("b", b)
}

// An element's address stays the element's, also where the slice grows over it again.
func addresses() {
	b := &box{}
	for i := 0; i < 4; i++ {
		b.push(i)
	}
	p, q := &b.recs[3], &b.Ints[3]
	b.recs = b.recs[:3]
	b.Ints = b.Ints[:3]
	b.recs = append(b.recs, rec{"new", 99})
	b.Ints = append(b.Ints, 99)
	fmt.Println(*p, *q, p == &b.recs[3], q == &b.Ints[3])
	old := b.recs
	b.recs = append(b.recs[:1], rec{"second", 1})
	fmt.Println(old, b.recs, *p)
}

type stack []int

func (s *stack) push(x int) { *s = append(*s, x) }
func (s *stack) pop() int {
	old := *s
	x := old[len(old)-1]
	*s = old[:len(old)-1]
	return x
}
func (s *stack) popFront() int {
	x := (*s)[0]
	*s = (*s)[1:]
	return x
}

func pointers() {
	rows := make([]stack, 3)
	var views []stack
	for i := 0; i < 12; i++ {
		p := &rows[i%3]
		p.push(i)
		if i == 5 {
			views = append(views, rows...)
		}
		if i == 7 {
			other := make([]stack, 3)
			copy(other, rows)
			views = append(views, other[1])
		}
	}
	rows[0].pop()
	rows[1].popFront()
	rows[1].push(70)
	fmt.Println(rows, views)
	var o outer
	o.rows = append(o.rows, nil, nil)
	for i := 0; i < 6; i++ {
		r := &o.rows[i%2]
		*r = append(*r, i)
	}
	first := o.rows
	o.rows = append(o.rows, []int{7})
	p := &o.rows[0]
	*p = append(*p, 8)
	fmt.Println(first, o.rows)
	for i := range o.matrix {
		m := &o.matrix[i]
		m.push(i)
		m.push(i + 1)
	}
	saved := o.matrix
	o.matrix[0].push(5)
	o.matrix[1].cut(1)
	fmt.Println(len(saved[0].Ints), len(saved[1].Ints), len(o.matrix[0].Ints), len(o.matrix[1].Ints))
	x := []int{1}
	px := &x
	for i := 0; i < 5; i++ {
		*px = append(*px, i)
	}
	y := x
	*px = (*px)[2:]
	*px = append(*px, 50)
	fmt.Println(x, y)
}

func globals() {
	var keep [][]int
	for i := 0; i < 10; i++ {
		global = append(global, i)
		globalBox.names = append(globalBox.names, fmt.Sprint(i))
		if i%4 == 3 {
			keep = append(keep, global)
			global = global[1:]
		}
	}
	saved := globalBox
	globalBox.names = globalBox.names[:2]
	globalBox.names = append(globalBox.names, "x", "y")
	globalBox.names = append(globalBox.names, saved.names...)
	fmt.Println(global, keep, globalBox.names, saved.names)
}

func closures() {
	var q []int
	add := func(x ...int) { q = append(q, x...) }
	take := func() int { x := q[0]; q = q[1:]; return x }
	view := func() []int { return q }
	add(1, 2, 3)
	v := view()
	add(4)
	w := view()
	fmt.Println(take(), take())
	add(5)
	q = append(q, take())
	fmt.Println(q, v, w, len(w))
}

// A struct in variables of its own.
func locals() {
	var s struct {
		v []int
		b []byte
	}
	var snaps []int
	total := 0
	for i := 0; i < 50; i++ {
		s.v = append(s.v, i)
		s.b = append(s.b, byte(i))
		if i%8 == 7 {
			t := s
			u := s.v
			s.v = s.v[3:]
			s.b = s.b[:len(s.b)-1]
			s.v = append(s.v, -1)
			snaps = append(snaps, len(t.v), len(u), len(t.b), len(s.v), t.v[len(t.v)-1])
		}
		total += len(s.v)
	}
	w := s
	w.v = append(w.v, 7)
	fmt.Println(snaps, total, s.v, w.v)
}

// The value appended, or the index, changes the slice itself.
func self() {
	b := &box{}
	more := func(x int) int { b.Ints = append(b.Ints, x*10); return x }
	b.Ints = append(b.Ints, more(1))
	b.Ints = append(b.Ints, more(2), more(3))
	b.Ints = append(b.Ints, b.Ints...)
	b.Ints = append(b.Ints, b.Ints[1:3]...)
	b.Ints = append(b.Ints, len(b.Ints))
	b.Ints[len(b.Ints)-1] = more(9)
	fmt.Println(b.Ints)
	b.text = append(b.text, "héllo"...)
	b.text = append(b.text, b.text[1:]...)
	b.text = append(b.text, string(b.text)...)
	b.text = b.text[2:]
	fmt.Println(string(b.text), b.Ints[more(3)])
	b.Ints = b.Ints[:more(4)]
	b.Ints = b.Ints[more(2)-1:]
	fmt.Println(b.Ints)
	b.Ints, b.nums = append(b.Ints, 1), append(b.nums, 2)
	o := &box{Ints: b.Ints}
	b.Ints, o.Ints = append(o.Ints, 3), append(b.Ints, 4)
	fmt.Println(b.Ints, o.Ints, b.nums)
}

func nils() {
	b := &box{}
	b.Ints = b.Ints[:0]
	b.text = b.text[0:]
	b.recs = append(b.recs)
	b.names = append(b.names, []string{}...)
	fmt.Println(b.Ints == nil, b.text == nil, b.recs == nil, b.names == nil)
	b.push(1)
	b.cut(0)
	fmt.Println(b.Ints == nil, b.text == nil, b.recs == nil, b.names == nil, len(b.arr))
	b.Ints = nil
	b.Ints = append(b.Ints, 5)
	c := b.Ints
	b.Ints = nil
	b.Ints = append(b.Ints, 6)
	fmt.Println(b.Ints, c)
	b.cut2(3)
	fmt.Println(b.recs, b.arr, b.names)
}

// Behind its length: elements that were cut off, and ones that were never there.
func (b *box) cut2(n int) {
	b.recs = make([]rec, 1, 4)
	b.arr = make([][2]int, 0, 4)
	b.names = make([]string, 0, 4)
	b.recs = append(b.recs[:0], rec{"k", 1})
	b.recs = b.recs[:n]
	b.arr = append(b.arr, [2]int{1, 2})
	b.arr = b.arr[:n]
	b.names = append(b.names, "q")
	b.names = b.names[:n]
}

func panics() {
	b := &box{}
	b.push(1)
	b.push(2)
	try := func(f func()) {
		defer func() { fmt.Println(recover()) }()
		f()
	}
	n, neg := 100, -1
	try(func() { b.Ints = b.Ints[:n] })
	try(func() { b.Ints = b.Ints[n:] })
	try(func() { b.Ints = b.Ints[neg:] })
	try(func() { b.Ints = b.Ints[:neg] })
	try(func() { b.recs = b.recs[:n] })
	try(func() { var p *box; p.Ints = append(p.Ints, 1) })
	try(func() { var p *stack; p.push(1) })
	show("b", b)
}

type words struct{ list []string }

func (w *words) Len() int           { return len(w.list) }
func (w *words) Less(i, j int) bool { return w.list[i] < w.list[j] }
func (w *words) Swap(i, j int)      { w.list[i], w.list[j] = w.list[j], w.list[i] }

func library() {
	w := &words{}
	for _, s := range strings.Fields("the quick brown fox jumps over the lazy dog") {
		w.list = append(w.list, s)
	}
	sort.Sort(w)
	joined := strings.Join(w.list, ",")
	w.list = append(w.list, "end")
	var sb strings.Builder
	first := ""
	for i := 0; i < 5; i++ {
		sb.WriteString("ab")
		sb.WriteByte('c')
		sb.WriteRune('é')
		sb.WriteRune('d')
		if i == 1 {
			first = sb.String()
		}
	}
	fmt.Println(joined, len(w.list), first, sb.String(), sb.Len())
	var mu sync.RWMutex
	var log struct{ lines []string }
	var wg sync.WaitGroup
	for i := 0; i < 4; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for k := 0; k < 100; k++ {
				mu.Lock()
				log.lines = append(log.lines, fmt.Sprint(k))
				mu.Unlock()
				mu.RLock()
				l := log.lines
				n := len(l)
				mu.RUnlock()
				if len(l) != n || l[n-1] == "" {
					panic("changed")
				}
			}
		}()
	}
	wg.Wait()
	fmt.Println(len(log.lines))
}

func main() {
	for i := 0; i < 3; i++ {
		readers()
		turns()
		addresses()
		pointers()
		globals()
		closures()
		locals()
		self()
		nils()
		panics()
		library()
	}
}
