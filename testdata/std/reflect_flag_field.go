// What printers of values do that want to see through unexported fields, go-spew among them: they find the field "flag" of
// reflect.Value by its name, and change it by way of package unsafe.
package main

import (
	"fmt"
	"reflect"
	"unsafe"
)

type bits uintptr

var place = func() uintptr {
	f, ok := reflect.TypeFor[reflect.Value]().FieldByName("flag")
	if !ok || f.Type.Kind() != reflect.Uintptr {
		panic("no flag")
	}
	return f.Offset
}()

func flagOf(v *reflect.Value) *bits {
	return (*bits)(unsafe.Pointer(uintptr(unsafe.Pointer(v)) + place))
}

type number int

func (n *number) String() string { return fmt.Sprintf("number %d at its address", int(*n)) }

type pair struct{ a, b string }

func (p *pair) String() string { return "pair " + p.a + "-" + p.b }

type text string

func (t *text) Error() string { return "error " + string(*t) }

type list []int

func (l *list) String() string { return fmt.Sprint("list of ", len(*l)) }

type embedded int

type record struct {
	Shown  number
	hidden number
	embedded
	p     pair
	t     text
	l     list
	m     map[string]int
	any   any
	inner [2]number
	ptr   *number
	f     float64
	c     complex128
	fn    func()
}

var readOnly, addressable bits

func open(v reflect.Value) reflect.Value {
	*flagOf(&v) &^= readOnly
	*flagOf(&v) |= addressable
	return v
}

func show(name string, v reflect.Value) {
	if !v.IsValid() {
		fmt.Println(name, "invalid")
		return
	}
	v = open(v)
	switch x := v.Addr().Interface().(type) {
	case error:
		fmt.Println(name, v.Kind(), "error:", x.Error())
	case fmt.Stringer:
		fmt.Println(name, v.Kind(), "stringer:", x.String())
	default:
		fmt.Printf("%s %v %T\n", name, v.Kind(), x)
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			show(name+"."+v.Type().Field(i).Name, v.Field(i))
		}
	case reflect.Array, reflect.Slice:
		for i := range v.Len() {
			show(fmt.Sprint(name, "[", i, "]"), v.Index(i))
		}
	case reflect.Map:
		for _, k := range v.MapKeys() {
			show(name+" key", k)
			show(name+" value", v.MapIndex(k))
		}
	case reflect.Interface:
		show(name+".(any)", v.Elem())
	case reflect.Pointer:
		show("*"+name, v.Elem())
	case reflect.Float64, reflect.Complex128, reflect.Int, reflect.String:
		fmt.Println("  ", v.Interface())
	}
}

func main() {
	var r record
	shown := reflect.ValueOf(r).FieldByName("Shown")
	hidden := reflect.ValueOf(r).FieldByName("hidden")
	inner := reflect.ValueOf(r).FieldByName("embedded")
	byPointer := reflect.ValueOf(&r).Elem().FieldByName("Shown")
	readOnly = *flagOf(&shown) ^ (*flagOf(&hidden) | *flagOf(&inner))
	addressable = *flagOf(&shown) ^ *flagOf(&byPointer)
	fmt.Printf("%#x %#x\n", uintptr(readOnly), uintptr(addressable))

	n := number(9)
	r = record{
		Shown: 1, hidden: 2, embedded: 3, p: pair{"x", "y"}, t: "wrong", l: list{1, 2}, m: map[string]int{"k": 5},
		any: number(6), inner: [2]number{7, 8}, ptr: &n, f: 1.5, c: 2i,
	}
	show("r", reflect.ValueOf(r))
	show("&r", reflect.ValueOf(&r))
	show("number", reflect.ValueOf(number(4)))
	show("text", reflect.ValueOf(text("t")))
	show("func", reflect.ValueOf(main))

	// A field of a struct in an interface stays what it is when the variable that it was copied from changes.
	copied := reflect.ValueOf(r)
	field, whole := copied.Field(3), copied.Field(8)
	r.p.a, r.inner[0] = "changed", 70
	fmt.Println(field.Field(0), field.Field(1), whole.Index(0).Int(), copied.Field(0).Int(), copied.Field(0).CanSet())
	defer func() { fmt.Println(recover()) }()
	copied.Field(0).SetInt(5)
}
