package main

// Value.Convert for every pair of kinds.

import (
	"errors"
	"fmt"
	"io"
	"math"
	"reflect"
	"strings"
)

type (
	I8    int8
	U16   uint16
	F     float32
	Str   string
	Bytes []byte
	Runes []rune
	B     byte
	Arr   [2]int
	Pt    struct{ X, Y int }
	Err   struct{}
)

func (Err) Error() string { return "Err" }

type PtTagged struct {
	X int `a:"1"`
	Y int `b:"2"`
}

func main() {
	targets := []reflect.Type{
		reflect.TypeOf(0), reflect.TypeOf(I8(0)), reflect.TypeOf(int16(0)), reflect.TypeOf(int32(0)), reflect.TypeOf(uint8(0)), reflect.TypeOf(U16(0)),
		reflect.TypeOf(uint32(0)), reflect.TypeOf(uint64(0)), reflect.TypeOf(uintptr(0)), reflect.TypeOf(F(0)), reflect.TypeOf(0.0),
		reflect.TypeOf(complex64(0)), reflect.TypeOf(0i), reflect.TypeOf(""), reflect.TypeOf(Str("")), reflect.TypeOf(Bytes{}), reflect.TypeOf([]byte{}), reflect.TypeOf(Runes{}), reflect.TypeOf([]B{}),
		reflect.TypeOf(Arr{}), reflect.TypeOf([2]int{}), reflect.TypeOf((*[2]int)(nil)), reflect.TypeOf((*Arr)(nil)), reflect.TypeOf(Pt{}), reflect.TypeOf(PtTagged{}), reflect.TypeOf((*PtTagged)(nil)),
		reflect.TypeOf(new(any)).Elem(), reflect.TypeOf(new(error)).Elem(), reflect.TypeOf(new(io.Reader)).Elem(), reflect.TypeOf(true),
	}
	values := []any{
		1, -1, 300, math.MaxInt64, I8(-5), uint8(200), uint64(1 << 63), U16(65), int32(0x1F600), rune(-1), uint32(1 << 31), uintptr(7),
		1.9, -1.9, 1e10, F(2.5), float32(0.1), 1 + 2i, complex64(0.1 + 3i), "héé", Str("x"), Bytes("by"), []byte("é"), Runes{97, 0x20AC, -5}, []B{66},
		[]int{7, 8, 9}, []int{1}, []int(nil), Arr{1, 2}, &Arr{3, 4}, Pt{1, 2}, &Pt{3, 4}, PtTagged{5, 6}, Err{}, &strings.Reader{}, errors.New("e"), true, func() {},
	}
	for _, x := range values {
		v := reflect.ValueOf(x)
		fmt.Printf("%T %v:", x, shown(v))
		for _, t := range targets {
			if !v.CanConvert(t) {
				if v.Type().ConvertibleTo(t) {
					fmt.Print(" ", t, "!")
				}
				continue
			}
			r := v.Convert(t)
			if r.Type() != t {
				panic(fmt.Sprint(r.Type(), t))
			}
			fmt.Printf(" %v=%v", t, shown(r))
		}
		fmt.Println()
	}

	// A converted variable is none.
	x := 5
	v := reflect.ValueOf(&x).Elem()
	c := v.Convert(reflect.TypeOf(I8(0)))
	x = 6
	same := v.Convert(v.Type())
	x = 7
	fmt.Println(c, same, v, c.CanSet(), same.CanSet())
	p := Pt{1, 2}
	pc := reflect.ValueOf(&p).Elem().Convert(reflect.TypeOf(PtTagged{}))
	p.X = 100
	fmt.Println(pc, pc.CanAddr())
	s := []int{1, 2, 3}
	ap := reflect.ValueOf(s).Convert(reflect.TypeOf((*[2]int)(nil))).Interface().(*[2]int)
	ar := reflect.ValueOf(s).Convert(reflect.TypeOf([2]int{})).Interface().([2]int)
	s[0] = 50
	fmt.Println(*ap, ar)
	var e any = Pt{7, 8}
	ev := reflect.ValueOf(&e).Elem()
	fmt.Println(ev.Convert(ev.Type()).Elem().Type(), reflect.ValueOf(fmt.Errorf("x")).Convert(reflect.TypeOf(new(error)).Elem()).Type())
	var nilErr error
	fmt.Println(reflect.ValueOf(&nilErr).Elem().Convert(reflect.TypeOf(new(any)).Elem()).IsNil())
	type local func(int) int
	f := reflect.ValueOf(func(i int) int { return i + 1 }).Convert(reflect.TypeOf(local(nil)))
	fmt.Println(f.Type(), f.Interface().(local)(4))
	ch := make(chan int, 1)
	ro := reflect.ValueOf(ch).Convert(reflect.TypeOf((<-chan int)(nil)))
	ch <- 3
	got, ok := ro.Recv()
	fmt.Println(got, ok, ro.Type())
}

func shown(v reflect.Value) any {
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() {
			return "nil"
		}
		if v.Elem().Kind() == reflect.Struct && v.Elem().NumField() > 2 {
			return "&..."
		}
		return fmt.Sprint("&", v.Elem())
	case reflect.Func:
		return "func"
	case reflect.Interface:
		if v.IsNil() {
			return "nil"
		}
		return fmt.Sprintf("%v(%v)", v.Elem().Type(), shown(v.Elem()))
	case reflect.String:
		return fmt.Sprintf("%q", v.String())
	}
	return v
}
