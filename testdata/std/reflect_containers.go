package main

// Maps, channels and select by reflection.

import (
	"fmt"
	"math"
	"reflect"
	"sort"
	"time"
)

type Key struct {
	A int
	B string
}

type Name string

func keys(v reflect.Value) []string {
	var out []string
	for _, k := range v.MapKeys() {
		out = append(out, fmt.Sprint(k))
	}
	sort.Strings(out)
	return out
}

// exercise puts entries in, changes them and takes them out.
func exercise(m any, ks, es []any) {
	v := reflect.ValueOf(m)
	t := v.Type()
	for i := range ks {
		v.SetMapIndex(reflect.ValueOf(ks[i]), reflect.ValueOf(es[i]))
	}
	fmt.Println(t, v.Len(), m, keys(v))
	got := v.MapIndex(reflect.ValueOf(ks[0]))
	fmt.Println(got.Type(), got, got.CanSet(), got.CanAddr(), got.CanInterface())
	sum := 0
	key, elem := reflect.New(t.Key()).Elem(), reflect.New(t.Elem()).Elem()
	it := v.MapRange()
	for it.Next() {
		key.SetIterKey(it)
		elem.SetIterValue(it)
		if k := it.Key(); k.Type() != t.Key() || it.Value().Type() != t.Elem() {
			fmt.Println("types", k.Type(), it.Value().Type())
		}
		if x := v.MapIndex(key); x.IsValid() && x.Comparable() && x.Equal(elem) {
			sum++
		}
	}
	fmt.Println(sum)
	v.SetMapIndex(reflect.ValueOf(ks[0]), reflect.Value{})
	v.SetMapIndex(reflect.ValueOf(ks[0]), reflect.Value{})
	fmt.Println(v.MapIndex(reflect.ValueOf(ks[0])).IsValid(), v.Len())
	fresh := reflect.MakeMapWithSize(t, 10)
	fresh.SetMapIndex(reflect.ValueOf(ks[1]), reflect.Zero(t.Elem()))
	fmt.Println(fresh)
	v.Clear()
	fmt.Println(v.Len(), reflect.Zero(t).Len(), reflect.Zero(t).MapIndex(reflect.ValueOf(ks[0])).IsValid(), reflect.Zero(t).MapKeys(), reflect.Zero(t).MapRange().Next())
}

func main() {
	exercise(map[string]int{}, []any{"a", "b", "c"}, []any{1, 2, 3})
	exercise(map[Name][]int{}, []any{Name("a"), Name("b")}, []any{[]int{1}, []int(nil)})
	exercise(map[int8]string{}, []any{int8(-1), int8(5)}, []any{"m", "f"})
	exercise(map[uint32]float32{}, []any{uint32(1<<32 - 1), uint32(0)}, []any{float32(1.5), float32(-2)})
	exercise(map[bool]Key{}, []any{true, false}, []any{Key{1, "x"}, Key{2, "y"}})
	exercise(map[float64]bool{}, []any{1.5, math.Inf(1)}, []any{true, false})
	exercise(map[float32]uint8{}, []any{float32(0.1), float32(2)}, []any{uint8(255), uint8(1)})
	exercise(map[Key][2]int{}, []any{Key{1, "a"}, Key{1, "b"}}, []any{[2]int{1, 2}, [2]int{3, 4}})
	exercise(map[[2]string]any{}, []any{[2]string{"a", "b"}, [2]string{"c"}}, []any{1, "s"})
	exercise(map[any]any{}, []any{1, 2}, []any{Key{}, nil == error(nil)})
	exercise(map[complex128]uint16{}, []any{1i, 2 + 3i}, []any{uint16(9), uint16(8)})
	p := new(int)
	pm := map[*int]int{p: 1}
	fmt.Println(reflect.ValueOf(pm).MapIndex(reflect.ValueOf(p)), reflect.ValueOf(pm).MapIndex(reflect.ValueOf(new(int))).IsValid())

	// NaN keys are found only by the iterator.
	nan := map[float64]int{math.NaN(): 1}
	it := reflect.ValueOf(nan).MapRange()
	fmt.Println(it.Next(), it.Key(), it.Value(), reflect.ValueOf(nan).MapIndex(it.Key()).IsValid(), it.Next())

	// Elements are copies.
	sm := map[string]Key{"a": {1, "x"}}
	e := reflect.ValueOf(sm).MapIndex(reflect.ValueOf("a"))
	sm["a"] = Key{2, "y"}
	fmt.Println(e, sm)
	k := Key{5, "k"}
	km := map[Key]Key{}
	kv := reflect.ValueOf(&k).Elem()
	reflect.ValueOf(km).SetMapIndex(kv, kv)
	k.A = 6
	fmt.Println(km)

	// Interface keys, assignability.
	am := map[any]int{"x": 1, 2: 2}
	fmt.Println(reflect.ValueOf(am).MapIndex(reflect.ValueOf("x")), reflect.ValueOf(am).MapIndex(reflect.ValueOf(2)))
	var it2 reflect.MapIter
	it2.Reset(reflect.ValueOf(map[int]int{3: 4}))
	fmt.Println(it2.Next(), it2.Key(), it2.Value())
	it2.Reset(reflect.Value{})

	// Channels.
	ch := reflect.MakeChan(reflect.TypeOf((chan Key)(nil)), 2)
	send := Key{1, "s"}
	ch.Send(reflect.ValueOf(&send).Elem())
	send.A = 9
	fmt.Println(ch.Len(), ch.Cap(), ch.TrySend(reflect.ValueOf(Key{2, "t"})), ch.TrySend(reflect.ValueOf(Key{3, "u"})))
	x, ok := ch.Recv()
	fmt.Println(x, ok, x.CanSet())
	x, ok = ch.TryRecv()
	fmt.Println(x, ok)
	x, ok = ch.TryRecv()
	fmt.Println(x.IsValid(), ok)
	ch.Close()
	x, ok = ch.Recv()
	fmt.Println(x, ok, x.Type())
	x, ok = ch.TryRecv()
	fmt.Println(x, ok)
	for _, c := range []any{make(chan int8, 1), make(chan float32, 1), make(chan bool, 1), make(chan string, 1), make(chan [2]int, 1), make(chan any, 1), make(chan []int, 1), make(chan error, 1), make(chan func(), 1)} {
		cv := reflect.ValueOf(c)
		cv.Send(reflect.Zero(cv.Type().Elem()))
		x, ok := cv.Recv()
		cv.Close()
		y, ok2 := cv.Recv()
		fmt.Print(x.Type(), ok, y.Type(), ok2, y.IsZero(), " ")
	}
	fmt.Println()
	un := make(chan int)
	go func() { reflect.ValueOf(un).Send(reflect.ValueOf(42)) }()
	x, ok = reflect.ValueOf(un).Recv()
	fmt.Println(x, ok)

	// Select.
	a, b, c := make(chan int, 1), make(chan string, 1), make(chan Key)
	cases := []reflect.SelectCase{
		{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(a)},
		{Dir: reflect.SelectDefault},
		{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(b)},
		{Dir: reflect.SelectSend, Chan: reflect.ValueOf(c), Send: reflect.ValueOf(Key{1, "sel"})},
		{Dir: reflect.SelectRecv},
		{Dir: reflect.SelectSend},
	}
	i, v, ok := reflect.Select(cases)
	fmt.Println(i, v.IsValid(), ok)
	b <- "in b"
	i, v, ok = reflect.Select(cases)
	fmt.Println(i, v, ok)
	a <- 7
	i, v, ok = reflect.Select(cases)
	fmt.Println(i, v, ok)
	close(a)
	i, v, ok = reflect.Select(cases)
	fmt.Println(i, v, ok)
	got := make(chan Key)
	go func() { got <- <-c }()
	cases[0].Chan = reflect.Value{}
	blocking := append(cases[:1:1], cases[2:]...)
	i, v, ok = reflect.Select(blocking)
	fmt.Println(i, v.IsValid(), ok, <-got)
	go func() { time.Sleep(time.Millisecond); b <- "later" }()
	i, v, ok = reflect.Select(blocking)
	fmt.Println(i, v, ok)
	i, v, ok = reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(time.After(time.Millisecond))}})
	fmt.Println(i, v.Type(), ok)
}
