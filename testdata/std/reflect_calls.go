package main

// Calls of functions and methods, and functions made at run time.

import (
	"errors"
	"fmt"
	"reflect"
	"runtime"
	"strings"
)

type T struct {
	N int
	s string
}

func (t T) Get() int { return t.N }
func (t T) Many(a int8, b string, c float32, d ...any) (int8, string, float32, int) {
	return a + 1, b + t.s, c * 2, len(d)
}
func (t *T) Set(n int) { t.N = n }
func (t T) Change()    { t.N = -1 }
func (t T) Panic()     { panic("from method") }
func (t T) Self() T    { return t }

type Getter interface{ Get() int }

type Num uint16

func (n Num) Get() int      { return int(n) }
func (n Num) Add(m Num) Num { return n + m }

type List []string

func (l List) Get() int { return len(l) }

type Fn func(int) int

func (f Fn) Get() int { return f(1) }

type Arr [2]int

func (a Arr) Get() int { return a[0] }

type Emb struct{ *T }

func all(b bool, i8 int8, u8 uint8, i16 int16, u16 uint16, i32 int32, u32 uint32, i int, u uint64, f32 float32, f64 float64, c64 complex64, c complex128,
	s string, p *int, sl []int, a [2]string, t T, tp *T, m map[string]int, e error, any any, f func() int, ch chan int) (
	bool, int8, uint8, int16, uint16, int32, uint32, int, uint64, float32, float64, complex64, complex128, string, *int, []int, [2]string, T, *T, map[string]int, error, interface{}, func() int, chan int) {
	a[0] += "!"
	t.N++
	return !b, i8 - 1, u8 + 1, i16 - 1, u16 + 1, i32 - 1, u32 + 1, i - 1, u + 1, f32 + 1, f64 + 1, c64 + 1, c + 1, s + s, p, sl, a, t, tp, m, e, any, f, ch
}

func variadic(prefix string, xs ...int) string { return fmt.Sprint(prefix, len(xs), xs, xs == nil) }

func vals(xs ...any) []reflect.Value {
	var out []reflect.Value
	for _, x := range xs {
		out = append(out, reflect.ValueOf(x))
	}
	return out
}

func main() {
	n := 3
	args := []any{true, int8(-128), uint8(255), int16(-32768), uint16(65535), int32(-1 << 31), uint32(1<<32 - 1), 5, uint64(1<<64 - 1), float32(1.5), 2.5, complex64(1i), 2i,
		"s", &n, []int{1}, [2]string{"a", "b"}, T{1, "x"}, &T{2, "y"}, map[string]int{"k": 1}, errors.New("err"), "any", func() int { return 9 }, make(chan int)}
	in := vals(args...)
	in[20] = reflect.ValueOf(&args[20]).Elem().Elem()
	out := reflect.ValueOf(all).Call(in)
	for i, o := range out {
		switch o.Kind() {
		case reflect.Pointer, reflect.Func, reflect.Chan:
			fmt.Print(o.Type(), o.Pointer() == in[i].Pointer(), " ")
		case reflect.Interface:
			fmt.Print(o.Type(), o.Elem(), " ")
		default:
			fmt.Print(o.Type(), o, " ")
		}
	}
	fmt.Println(args[16], args[17])

	v := reflect.ValueOf(variadic)
	fmt.Println(v.Call(vals("a"))[0], v.Call(vals("b", 1, 2))[0], v.CallSlice(vals("c", []int{4, 5}))[0], v.CallSlice(vals("d", []int(nil)))[0])
	fmt.Println(reflect.ValueOf(fmt.Sprint).Call(vals(1, "x", true))[0], len(reflect.ValueOf(func() {}).Call(nil)))

	// Methods.
	t := T{5, "m"}
	tv, pv := reflect.ValueOf(t), reflect.ValueOf(&t)
	fmt.Println(tv.NumMethod(), pv.NumMethod(), tv.Method(1).Call(nil)[0], tv.MethodByName("Nope").IsValid())
	pv.MethodByName("Set").Call(vals(8))
	pv.MethodByName("Change").Call(nil)
	fmt.Println(t, tv)
	m := pv.Elem().MethodByName("Get")
	t.N = 10
	fmt.Println(m.Call(nil)[0], m.Type(), m.Kind(), m.IsNil(), m.NumMethod())
	bound := pv.Elem().MethodByName("Get").Interface().(func() int)
	t.N = 11
	fmt.Println(bound(), pv.MethodByName("Get").Interface().(func() int)())
	for _, o := range tv.MethodByName("Many").Call(vals(int8(1), "b", float32(1.25), 1, 2, 3)) {
		fmt.Print(o, " ")
	}
	fmt.Println(tv.MethodByName("Many").Type())
	self := tv.MethodByName("Self").Call(nil)[0]
	fmt.Println(self.Interface().(T).N, self.CanSet(), self.CanAddr())
	for _, g := range []Getter{T{N: 1}, &T{N: 2}, Num(3), List{"a", "b"}, Fn(func(i int) int { return i * 7 }), Arr{6, 7}, Emb{&T{N: 8}}, &Emb{&T{N: 9}}} {
		gv := reflect.ValueOf(&g).Elem()
		f := gv.Method(0)
		d := gv.Elem().MethodByName("Get")
		fmt.Print(f.Call(nil)[0], d.Call(nil)[0], f.Interface().(func() int)(), d.Interface().(func() int)(), " ")
		mt, _ := gv.Elem().Type().MethodByName("Get")
		fmt.Println(mt.Type, mt.Func.Call([]reflect.Value{gv.Elem()})[0], gv.Type().Method(0).Type)
	}
	expr := reflect.TypeOf(Num(0)).Method(0).Func.Interface().(func(Num, Num) Num)
	fmt.Println(expr(3, 4), reflect.TypeOf(Num(0)).Method(0).Func.Type())
	set := reflect.TypeOf(&t).Method(5)
	fmt.Println(set.Name)
	method, _ := reflect.TypeOf(&t).MethodByName("Set")
	method.Func.Call(vals(&t, 77))
	method.Func.Interface().(func(*T, int))(&t, t.N+1)
	fmt.Println(t.N)

	// Functions made at run time.
	var add func(a, b int) int
	fn := reflect.MakeFunc(reflect.TypeOf(add), func(in []reflect.Value) []reflect.Value {
		return []reflect.Value{reflect.ValueOf(int(in[0].Int() + in[1].Int()))}
	})
	reflect.ValueOf(&add).Elem().Set(fn)
	fmt.Println(add(2, 3), fn.Call(vals(4, 5))[0], fn.Type())
	echo := reflect.MakeFunc(reflect.TypeOf(all), func(in []reflect.Value) []reflect.Value { return in })
	r0, r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14, r15, r16, r17, r18, r19, r20, r21, r22, r23 := echo.Interface().(allType)(false, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, "s", &n, nil, [2]string{"q"}, T{N: 3}, nil, nil, nil, nil, nil, nil)
	fmt.Println(r0, r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14 == &n, r15, r16, r17, r18, r19, r20, r21, r22 == nil, r23)
	var many func(int8, string, ...float32) (string, bool, uint32, error, [2]int, T)
	mf := reflect.MakeFunc(reflect.TypeOf(many), func(in []reflect.Value) []reflect.Value {
		fmt.Print(in[0].Type(), in[0], in[1], in[2].Type(), in[2].Len(), " ")
		return []reflect.Value{in[1], reflect.ValueOf(true), reflect.ValueOf(uint32(1<<32 - 1)), reflect.ValueOf(errors.New("made")), reflect.ValueOf([2]int{1, 2}), reflect.ValueOf(T{N: 4})}
	})
	reflect.ValueOf(&many).Elem().Set(mf)
	a, b, c, d, ar, st := many(-1, "x", 1, 2)
	fmt.Println(a, b, c, d, ar, st)

	done := make(chan bool)
	signal := reflect.MakeFunc(reflect.TypeOf(func() {}), func([]reflect.Value) []reflect.Value { runtime.Gosched(); done <- true; return nil }).Interface().(func())
	go signal()
	<-done
	defer reflect.MakeFunc(reflect.TypeOf(func() {}), func([]reflect.Value) []reflect.Value { fmt.Println("deferred"); return nil }).Interface().(func())()
	fmt.Println(try(func() { tv.MethodByName("Panic").Call(nil) }))
	var g Getter
	fmt.Println(try(func() { reflect.ValueOf(&g).Elem().Method(0).Call(nil) }))
	fmt.Println(try(func() { reflect.ValueOf(Emb{}).MethodByName("Get").Call(nil) }))
	blocked := make(chan int)
	go func() { blocked <- reflect.ValueOf(func() int { return 5 }).Call(nil)[0].Interface().(int) }()
	fmt.Println(reflect.ValueOf(func(c chan int) int { return <-c }).Call(vals(blocked))[0])
	name := runtime.FuncForPC(reflect.ValueOf(variadic).Pointer()).Name()
	fmt.Println(name, runtime.FuncForPC(reflect.ValueOf(strings.ToUpper).Pointer()).Name(), runtime.FuncForPC(reflect.ValueOf(T.Get).Pointer()).Name(), runtime.FuncForPC(fn.Pointer()).Name(), runtime.FuncForPC(tv.Method(0).Pointer()).Name())
	fmt.Println(recovering())
}

type allType = func(bool, int8, uint8, int16, uint16, int32, uint32, int, uint64, float32, float64, complex64, complex128, string, *int, []int, [2]string, T, *T, map[string]int, error, any, func() int, chan int) (
	bool, int8, uint8, int16, uint16, int32, uint32, int, uint64, float32, float64, complex64, complex128, string, *int, []int, [2]string, T, *T, map[string]int, error, any, func() int, chan int)

func try(f func()) (r any) {
	defer func() { r = recover() }()
	f()
	return "nothing"
}

// A function called by reflection in a deferred call recovers, as it is called by Call and not by the panic: it does not.
func recovering() (s string) {
	defer func() {
		if r := recover(); r != nil {
			s = fmt.Sprint("outer ", r)
		}
	}()
	defer func() {
		reflect.ValueOf(func() { fmt.Println("inner", recover()) }).Call(nil)
	}()
	panic("p")
}
