package main

// Types as package reflect shows them.

import (
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"
	"time"
	"unsafe"
)

type (
	Int   int
	Str   string
	Slice []Int
	Map   map[Str]*Node
	Func  func(a int, b ...Str) (Int, error)
	Chan  chan<- Int
	Arr   [3]Int
	Any   any
	Iface interface {
		io.Reader
		Close() error
		hidden()
	}
	Ptr    *Int
	Rec    []Rec
	Unsafe unsafe.Pointer
)

type Node struct {
	Left, Right *Node
	Val         any `json:"val" yaml:"v"`
	_           int
	small       int8
	big         int64
	Inline      struct{ A, B byte }
	Embedded
	*Other
}

type Embedded struct{ Deep int }
type Other struct {
	Deep int
	Far  string
}

func (Int) Value() int            { return 0 }
func (*Int) Pointer()             {}
func (Int) hidden()               {}
func (Embedded) Em(x ...int) bool { return true }
func (*Other) Oth()               {}
func (f Func) Call()              {}

func show(t reflect.Type) {
	fmt.Printf("%v | name %q pkg %q kind %v size %d align %d cmp %v methods %d\n",
		t, t.Name(), t.PkgPath(), t.Kind(), t.Size(), t.Align(), t.Comparable(), t.NumMethod())
	for i := 0; i < t.NumMethod(); i++ {
		m := t.Method(i)
		fmt.Printf("  method %d %s %q %v %v %v\n", m.Index, m.Name, m.PkgPath, m.Type, m.Func.IsValid(), m.IsExported())
	}
	switch t.Kind() {
	case reflect.Struct:
		for i := 0; i < t.NumField(); i++ {
			f := t.Field(i)
			fmt.Printf("  field %s %q %v %q %d %v %v %v\n", f.Name, f.PkgPath, f.Type, f.Tag, f.Offset, f.Index, f.Anonymous, f.IsExported())
		}
	case reflect.Func:
		for i := 0; i < t.NumIn(); i++ {
			fmt.Printf("  in %v\n", t.In(i))
		}
		for i := 0; i < t.NumOut(); i++ {
			fmt.Printf("  out %v\n", t.Out(i))
		}
		fmt.Println("  variadic", t.IsVariadic())
	case reflect.Chan:
		fmt.Println("  dir", t.ChanDir(), t.Elem())
	case reflect.Map:
		fmt.Println("  key", t.Key(), t.Elem())
	case reflect.Array:
		fmt.Println("  len", t.Len(), t.Elem())
	case reflect.Slice, reflect.Pointer:
		fmt.Println("  elem", t.Elem())
	}
}

func main() {
	for _, x := range []any{
		true, 1, int8(1), int16(1), int32(1), int64(1), uint(1), uint8(1), uint16(1), uint32(1), uint64(1), uintptr(1),
		float32(1), 1.5, complex64(1), 1i, "s", unsafe.Pointer(nil),
		Int(1), Str(""), Slice{}, Map{}, Func(nil), Chan(nil), Arr{}, Ptr(nil), Rec{}, Unsafe(nil),
		Node{}, &Node{}, Embedded{}, &Other{}, new(Int), new(any), new(Any), new(Iface), new(error),
		[]string{}, map[string][]map[int]bool{}, [2][3]int{}, func(int, ...string) (bool, error) { return false, nil },
		make(chan (<-chan int)), make(<-chan chan int), (chan<- func())(nil), struct{}{},
		struct {
			A int `a:"b\"c"`
			b string
			io.Reader
		}{},
		new(interface {
			M(int) string
			n()
		}), errors.New, time.Second, &strings.Builder{}, func() {},
	} {
		show(reflect.TypeOf(x))
	}
	fmt.Println(reflect.TypeOf(nil), reflect.TypeOf((*error)(nil)).Elem().Name())

	// Identity.
	fmt.Println(reflect.TypeOf([]int{}) == reflect.TypeOf([]int(nil)), reflect.TypeOf(Int(1)) == reflect.TypeOf(1),
		reflect.SliceOf(reflect.TypeOf(1)) == reflect.TypeOf([]int{}), reflect.TypeOf(map[string]int{}) == reflect.MapOf(reflect.TypeOf(""), reflect.TypeOf(1)))
	types := map[reflect.Type]int{reflect.TypeOf(1): 1, reflect.TypeOf(""): 2}
	fmt.Println(types[reflect.TypeOf(7)], types[reflect.TypeOf("x")], types[reflect.TypeOf(1.0)])

	// Made types.
	it, st := reflect.TypeOf(1), reflect.TypeOf("")
	for _, t := range []reflect.Type{
		reflect.PointerTo(it), reflect.PtrTo(reflect.PointerTo(st)), reflect.ArrayOf(4, it), reflect.ArrayOf(0, st),
		reflect.ChanOf(reflect.RecvDir, it), reflect.ChanOf(reflect.SendDir, st), reflect.ChanOf(reflect.BothDir, reflect.ChanOf(reflect.RecvDir, it)),
		reflect.MapOf(st, reflect.SliceOf(it)),
		reflect.FuncOf([]reflect.Type{it, reflect.SliceOf(st)}, []reflect.Type{it}, true), reflect.FuncOf(nil, nil, false),
		reflect.FuncOf([]reflect.Type{it}, []reflect.Type{it, st}, false),
		reflect.StructOf(nil),
		reflect.StructOf([]reflect.StructField{{Name: "A", Type: it, Tag: `k:"v"`}, {Name: "B", Type: reflect.TypeOf(int8(0))}}),
		reflect.StructOf([]reflect.StructField{{Name: "x", PkgPath: "main", Type: it}, {Name: "Y", Type: reflect.TypeOf(int16(0))}}),
	} {
		show(t)
	}
}

func init() {
	// Fields by name.
	n := reflect.TypeOf(Node{})
	for _, name := range []string{"Left", "small", "Deep", "Far", "Other", "A", "", "_"} {
		f, ok := n.FieldByName(name)
		fmt.Println(name, ok, f.Index, f.Type, f.Offset)
	}
	f, ok := n.FieldByNameFunc(func(s string) bool { return strings.HasPrefix(s, "F") })
	fmt.Println(f.Name, ok, f.Index)
	f, ok = n.FieldByNameFunc(func(s string) bool { return len(s) == 4 })
	fmt.Println(f.Name, ok, f.Index)
	fmt.Println(n.FieldByIndex([]int{8, 1}).Name, n.FieldByIndex([]int{6, 1}).Type, n.FieldByIndex(nil).Type)
	for _, f := range reflect.VisibleFields(n) {
		fmt.Print(f.Name, f.Index, " ")
	}
	fmt.Println()

	// Methods by name.
	m, ok := reflect.TypeOf(new(Int)).MethodByName("Pointer")
	fmt.Println(m.Name, m.Type, ok)
	m, ok = reflect.TypeOf(Int(0)).MethodByName("Pointer")
	fmt.Println(m.Name, m.Type, ok)
	m, ok = reflect.TypeOf(new(Iface)).Elem().MethodByName("Read")
	fmt.Println(m.Name, m.Type, m.Index, m.Func.IsValid(), ok)

	// Tags.
	tag := reflect.StructTag(`a:"1" b:"x\"y" empty:"" c:"last"`)
	for _, k := range []string{"a", "b", "c", "d", "empty"} {
		v, ok := tag.Lookup(k)
		fmt.Printf("%s %q %v %q\n", k, v, ok, tag.Get(k))
	}
	for _, bad := range []reflect.StructTag{`a`, `a:`, `a:"`, `a:"x`, ` a:"1"b:"2"`, `a :"1"`, `:"1" a:"2"`, "a:\"\\q\"", "a:\"1\"  b:\"2\""} {
		a, aok := bad.Lookup("a")
		b, bok := bad.Lookup("b")
		fmt.Printf("%q: %q %v %q %v\n", bad, a, aok, b, bok)
	}

	// Relations.
	ts := []reflect.Type{
		reflect.TypeOf(1), reflect.TypeOf(Int(1)), reflect.TypeOf(""), reflect.TypeOf(Str("")), reflect.TypeOf([]Int{}), reflect.TypeOf(Slice{}),
		reflect.TypeOf([]byte{}), reflect.TypeOf([]rune{}), reflect.TypeOf(1.5), reflect.TypeOf(1i), reflect.TypeOf(complex64(1)),
		reflect.TypeOf((chan Int)(nil)), reflect.TypeOf((chan<- Int)(nil)), reflect.TypeOf(Chan(nil)), reflect.TypeOf((<-chan Int)(nil)),
		reflect.TypeOf((*Int)(nil)), reflect.TypeOf(Ptr(nil)), reflect.TypeOf((*int)(nil)), reflect.TypeOf(new(any)).Elem(), reflect.TypeOf(new(Any)).Elem(),
		reflect.TypeOf(new(io.Reader)).Elem(), reflect.TypeOf(new(Iface)).Elem(), reflect.TypeOf([3]Int{}), reflect.TypeOf(Arr{}), reflect.TypeOf((*[3]Int)(nil)),
		reflect.TypeOf(func(int, ...Str) (Int, error) { return 0, nil }), reflect.TypeOf(Func(nil)), reflect.TypeOf(&strings.Reader{}),
		reflect.TypeOf(struct {
			A int `x:"y"`
		}{}), reflect.TypeOf(struct{ A int }{}), reflect.TypeOf(struct{ A Int }{}), reflect.TypeOf(unsafe.Pointer(nil)),
		reflect.TypeOf([]string{}), reflect.TypeOf([]Str{}), reflect.TypeOf(uintptr(0)), reflect.TypeOf(true),
	}
	for _, a := range ts {
		fmt.Print(a, ": ")
		for i, b := range ts {
			mark := ""
			if a.AssignableTo(b) {
				mark += "a"
			}
			if a.ConvertibleTo(b) {
				mark += "c"
			}
			if b.Kind() == reflect.Interface && a.Implements(b) {
				mark += "i"
			}
			if mark != "" {
				fmt.Print(i, mark, " ")
			}
		}
		fmt.Println()
	}

	// Overflow.
	for _, x := range []int64{0, 127, 128, -128, -129, 1 << 31, -1 << 31, 1<<63 - 1} {
		fmt.Print(x, reflect.TypeOf(int8(0)).OverflowInt(x), reflect.TypeOf(int32(0)).OverflowInt(x), reflect.TypeOf(int64(0)).OverflowInt(x), " ")
	}
	for _, x := range []uint64{0, 255, 256, 1 << 32, 1<<64 - 1} {
		fmt.Print(x, reflect.TypeOf(uint8(0)).OverflowUint(x), reflect.TypeOf(uint32(0)).OverflowUint(x), reflect.TypeOf(uintptr(0)).OverflowUint(x), " ")
	}
	for _, x := range []float64{0, 1e38, 3.4e38, 3.5e38, -3.5e38, 1e300} {
		fmt.Print(x, reflect.TypeOf(float32(0)).OverflowFloat(x), reflect.TypeOf(float64(0)).OverflowFloat(x), reflect.TypeOf(complex64(0)).OverflowComplex(complex(0, x)), " ")
	}
	fmt.Println()
	for k := reflect.Invalid; k < 30; k++ {
		fmt.Print(k, " ")
	}
	fmt.Println(reflect.ChanDir(0), reflect.BothDir, reflect.Kind(99), reflect.TypeOf(int16(1)).Bits(), reflect.TypeOf(1i).Bits(), reflect.TypeOf(uintptr(1)).Bits())

	// What can be ranged over.
	for _, x := range []any{1, uint8(1), "s", []int{}, [2]int{}, &[2]int{}, map[int]int{}, make(chan int), 1.5, func(func(int) bool) {}, func(func(int, string) bool) {}, func() {}, func(func() bool) {}, new(int)} {
		t := reflect.TypeOf(x)
		fmt.Print(t, t.CanSeq(), t.CanSeq2(), " ")
	}
	fmt.Println()
}
