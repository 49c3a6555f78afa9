package main

// Looking at values, and changing them.

import (
	"fmt"
	"math"
	"reflect"
	"strings"
	"unsafe"
)

type Inner struct {
	A int8
	B [2]string
}

type All struct {
	Bool    bool
	I8      int8
	I16     int16
	I32     int32
	I64     int64
	I       int
	U8      uint8
	U16     uint16
	U32     uint32
	U64     uint64
	U       uint
	Up      uintptr
	F32     float32
	F64     float64
	C64     complex64
	C128    complex128
	S       string
	P       *int
	Sl      []int16
	Bs      []byte
	Arr     [3]uint32
	Map     map[string]int
	Fn      func() string
	Any     any
	Err     fmt.Stringer
	Ch      chan int
	Uns     unsafe.Pointer
	In      Inner
	InP     *Inner
	Structs []Inner
	priv    int
}

type S string

func (s S) String() string { return "S(" + string(s) + ")" }

func main() {
	x := 5
	a := All{
		true, -8, -16, -32, -64, -1, 200, 60000, 4000000000, 1 << 63, 7, 9, 1.5, -2.25, 1 + 2i, 3 - 4i, "str", &x,
		[]int16{1, -2}, []byte("by"), [3]uint32{1, 2, 4294967295}, map[string]int{"k": 1}, func() string { return "called" },
		int8(3), S("s"), make(chan int, 2), nil, Inner{1, [2]string{"p", "q"}}, &Inner{A: 2}, []Inner{{A: 3}}, 42,
	}
	v := reflect.ValueOf(a)
	for i := 0; i < v.NumField(); i++ {
		f := v.Field(i)
		fmt.Print(v.Type().Field(i).Name, " ", f.Kind(), " ", f.Type(), " ", f.CanSet(), f.CanAddr(), f.CanInterface(), " zero ", f.IsZero(), " cmp ", f.Comparable())
		switch {
		case f.CanInt():
			fmt.Print(" ", f.Int())
		case f.CanUint():
			fmt.Print(" ", f.Uint())
		case f.CanFloat():
			fmt.Print(" ", f.Float())
		case f.CanComplex():
			fmt.Print(" ", f.Complex())
		}
		switch f.Kind() {
		case reflect.String, reflect.Slice, reflect.Array, reflect.Map, reflect.Chan:
			fmt.Print(" len ", f.Len())
		case reflect.Pointer, reflect.Interface:
			fmt.Print(" ", f.Elem().Kind(), " ", f.Elem().Type(), f.Elem().CanSet())
		}
		fmt.Println(" ", f.String())
	}
	fmt.Println(v.FieldByName("Fn").Call(nil)[0], v.FieldByIndex([]int{27, 1}).Index(1), v.FieldByName("nope").IsValid())

	// All the setters.
	e := reflect.ValueOf(&a).Elem()
	e.Field(0).SetBool(false)
	for i := 1; i <= 5; i++ {
		e.Field(i).SetInt(-129)
	}
	for i := 6; i <= 11; i++ {
		e.Field(i).SetUint(1<<40 + 300)
	}
	e.Field(12).SetFloat(math.Pi)
	e.Field(13).SetFloat(math.Pi)
	e.Field(14).SetComplex(complex(math.Pi, 1e-50))
	e.Field(15).SetComplex(complex(math.Pi, -1))
	e.FieldByName("S").SetString("new")
	e.FieldByName("P").Elem().SetInt(6)
	e.FieldByName("Sl").Index(1).SetInt(70000)
	e.FieldByName("Bs").SetBytes([]byte("other"))
	e.FieldByName("Arr").Index(2).SetUint(1 << 33)
	e.FieldByName("Map").SetMapIndex(reflect.ValueOf("z"), reflect.ValueOf(26))
	e.FieldByName("Any").Set(reflect.ValueOf("any"))
	e.FieldByName("Err").Set(reflect.ValueOf(S("t")))
	e.FieldByName("In").Field(1).Index(0).SetString("P")
	e.FieldByName("InP").Elem().Set(reflect.ValueOf(Inner{9, [2]string{"x", "y"}}))
	e.FieldByName("Structs").Index(0).Field(0).SetInt(100)
	e.FieldByName("Uns").SetPointer(unsafe.Pointer(&x))
	fmt.Println(x, a.InP, *(*int)(a.Uns), a.Uns == unsafe.Pointer(a.P))
	a.P, a.Fn, a.Ch, a.Uns, a.InP = nil, nil, nil, nil, nil
	fmt.Printf("%+v\n", a)

	// Identity of variables.
	p := &a.In
	e.FieldByName("In").Set(reflect.ValueOf(Inner{A: 77}))
	fmt.Println(p.A, e.FieldByName("In").Addr().Interface().(*Inner) == p, e.FieldByName("I8").Addr().Interface().(*int8) == &a.I8)
	q := e.FieldByName("Arr").Addr().Interface().(*[3]uint32)
	q[0] = 55
	fmt.Println(a.Arr[0], e.FieldByName("Arr").Slice(0, 2), &q[0] == e.FieldByName("Arr").Index(0).Addr().Interface().(*uint32))
	copied := e.FieldByName("In").Interface().(Inner)
	e.FieldByName("In").Field(0).SetInt(1)
	fmt.Println(copied.A, a.In.A)
	before := reflect.ValueOf(e.FieldByName("Arr").Interface())
	a.Arr[1] = 0
	fmt.Println(before, e.FieldByName("Arr"))

	// Zero.
	for i := 0; i < e.NumField()-1; i++ {
		e.Field(i).SetZero()
	}
	a.priv = 0
	fmt.Printf("%+v %v %v\n", a, e.IsZero(), reflect.Zero(e.Type()).IsZero())
	fmt.Println(reflect.ValueOf(math.Copysign(0, -1)).IsZero(), reflect.ValueOf(struct{ _ int }{}).IsZero(), reflect.ValueOf([2]string{"", "x"}).IsZero())

	// Pointers, nil.
	var np *int
	pv := reflect.ValueOf(&np).Elem()
	fmt.Println(pv.IsNil(), pv.Elem().IsValid(), reflect.Indirect(pv).IsValid(), pv.Kind())
	pv.Set(reflect.New(pv.Type().Elem()))
	pv.Elem().SetInt(12)
	fmt.Println(*np, reflect.Indirect(pv), reflect.Indirect(reflect.ValueOf(3)))
	pp := reflect.New(reflect.TypeOf(np))
	pp.Elem().Set(pv)
	fmt.Println(**pp.Interface().(**int), pp.Type(), pp.Elem().Pointer() == pv.Pointer(), pp.Elem().UnsafePointer() == unsafe.Pointer(np))
	var ni any
	nv := reflect.ValueOf(&ni).Elem()
	fmt.Println(nv.Kind(), nv.IsNil(), nv.Elem().IsValid(), nv.NumMethod(), nv)
	nv.Set(reflect.ValueOf(&x))
	nv.Elem().Elem().SetInt(99)
	fmt.Println(x, nv.Elem().Kind(), nv.Elem().Elem().CanSet())
	nv.Set(reflect.Zero(nv.Type()))
	fmt.Println(ni)

	// Slices.
	s := []int{1, 2, 3}
	sv := reflect.ValueOf(&s).Elem()
	sv.SetLen(2)
	fmt.Println(s, len(s), cap(s), sv.Cap())
	sv.Set(reflect.Append(sv, reflect.ValueOf(7), reflect.ValueOf(8)))
	fmt.Println(s, len(s), cap(s))
	sv.Set(reflect.AppendSlice(sv, reflect.ValueOf([]int{10, 11})))
	sv.SetCap(6)
	fmt.Println(s, cap(s))
	sv.Grow(20)
	fmt.Println(len(s), cap(s))
	t3 := sv.Slice3(1, 2, 4)
	fmt.Println(t3, t3.Len(), t3.Cap(), sv.Slice(2, 9))
	fmt.Println(reflect.Copy(sv, reflect.ValueOf([3]int{-1, -2, -3})), s)
	sv.Slice(0, 2).Clear()
	fmt.Println(s)
	reflect.Swapper(s)(0, 5)
	fmt.Println(s, sv.Index(0))
	b := make([]byte, 5)
	fmt.Println(reflect.Copy(reflect.ValueOf(b), reflect.ValueOf("hello, world")), string(b), string(reflect.ValueOf(b).Bytes()))
	bs := [4]byte{1, 2, 3, 4}
	reflect.ValueOf(&bs).Elem().Bytes()[2] = 9
	fmt.Println(bs, reflect.ValueOf("héllo").Slice(1, 3), reflect.ValueOf("héllo").Index(1), reflect.ValueOf("abc").Len())
	structs := []Inner{{A: 1}, {A: 2}}
	first := &structs[0]
	reflect.Swapper(structs)(0, 1)
	fmt.Println(structs, first.A)
	ss := reflect.MakeSlice(reflect.TypeOf(structs), 1, 3)
	ss.Index(0).Field(1).Index(0).SetString("made")
	longer := ss.Slice(0, 3)
	longer.Index(2).Field(0).SetInt(5)
	fmt.Println(ss, longer, ss.Interface().([]Inner)[:3])
	ss = reflect.Append(ss, reflect.ValueOf(Inner{A: 50}))
	fmt.Println(ss, longer)
	arrays := reflect.ValueOf([][2]int{{1, 2}, {3, 4}})
	arrays.Index(1).Index(0).SetInt(30)
	arrays.Index(0).Set(reflect.ValueOf([2]int{9, 9}))
	fmt.Println(arrays, arrays.Index(1).CanSet(), reflect.ValueOf([2][]int{{1}, {2}}).Index(1).Index(0).CanSet())
	fmt.Println(reflect.ValueOf([]int(nil)).IsNil(), reflect.ValueOf([]int{}).IsNil(), reflect.ValueOf(&bs).Len(), reflect.ValueOf(&bs).Cap())

	// Equality.
	fmt.Println(reflect.ValueOf(1).Equal(reflect.ValueOf(1)), reflect.ValueOf(1).Equal(reflect.ValueOf(int8(1))),
		reflect.ValueOf(Inner{A: 1}).Equal(reflect.ValueOf(Inner{A: 1})), reflect.ValueOf(math.NaN()).Equal(reflect.ValueOf(math.NaN())),
		reflect.ValueOf(&x).Equal(reflect.ValueOf(&x)), reflect.ValueOf([1]any{1}).Equal(reflect.ValueOf([1]any{1})),
		reflect.ValueOf([1]any{[]int{}}).Comparable(), reflect.ValueOf([1]any{2}).Comparable(), reflect.ValueOf(strings.Builder{}).Comparable())

	// Values of the zero size, of embedded pointers.
	type empty struct{}
	fmt.Println(reflect.ValueOf(empty{}), reflect.New(reflect.TypeOf(empty{})).Elem(), reflect.ValueOf([0]int{}), reflect.ValueOf([0]int{}).Len())
	type outer struct {
		*Inner
		N int
	}
	o := outer{&Inner{A: 4}, 1}
	reflect.ValueOf(&o).Elem().FieldByName("A").SetInt(44)
	fmt.Println(o.A, reflect.ValueOf(o).FieldByNameFunc(func(s string) bool { return s == "B" }))

	// What fmt makes of Values.
	for _, f := range []string{"%v", "%+v", "%#v", "%d", "%s", "%T", "%q", "%x"} {
		fmt.Printf(f+" "+f+" "+f+" "+f+"\n", reflect.ValueOf(17), reflect.ValueOf("text"), reflect.ValueOf([]int{1}), reflect.ValueOf(Inner{A: 1}))
	}
	fmt.Println(reflect.ValueOf(S("method")), reflect.ValueOf([]S{"a"}), reflect.ValueOf(a).FieldByName("priv"), []reflect.Value{reflect.ValueOf(1)}, reflect.Value{})
	fmt.Printf("%v %s %v\n", struct{ V reflect.Value }{reflect.ValueOf(3)}, reflect.Value{}, reflect.ValueOf(reflect.ValueOf(2)))
	fmt.Printf("%v %v\n", reflect.ValueOf(&Inner{A: 1}), reflect.ValueOf(map[string]any{"x": nil, "a": Inner{}}))
	type hid struct {
		s  S
		e  error
		st Inner
	}
	fmt.Printf("%v %+v %v\n", hid{s: "h"}, hid{s: "h"}, reflect.ValueOf(hid{s: "h"}).Field(0))
	fmt.Println(reflect.TypeOf(reflect.ValueOf(1)), reflect.TypeOf(reflect.TypeOf(1)), reflect.TypeOf(reflect.Int))
}
