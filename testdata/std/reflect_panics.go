package main

// The panics of package reflect, with their texts.

import (
	"fmt"
	"reflect"
	"runtime"
	"unsafe"
)

func try(name string, f func()) {
	defer func() {
		switch e := recover().(type) {
		case nil:
			fmt.Println(name+":", "no panic")
		case *reflect.ValueError:
			fmt.Println(name+":", "ValueError", e.Method, e.Kind, "|", e)
		case runtime.Error:
			fmt.Println(name+":", "runtime", e)
		default:
			fmt.Printf("%s: %T %v\n", name, e, e)
		}
	}()
	f()
}

type hidden struct {
	a int
	B int
	s []int
	m map[string]int
	f func()
	c chan int
	inner
	I any
}

type inner struct{ X int }

type unexp interface{ m() }
type impl struct{}

func (impl) m()      {}
func (impl) Public() {}

type iface interface {
	Public()
	m()
}

func main() {
	var zero reflect.Value
	one := reflect.ValueOf(1)
	str := reflect.ValueOf("s")
	flt := reflect.ValueOf(1.5)
	sl := reflect.ValueOf([]int{1, 2, 3})
	arr := reflect.ValueOf([3]int{1, 2, 3})
	mp := reflect.ValueOf(map[string]int{"a": 1})
	fn := reflect.ValueOf(func(int, ...string) {})
	ch := reflect.ValueOf(make(chan int, 1))
	st := reflect.ValueOf(hidden{})
	sp := reflect.ValueOf(&hidden{}).Elem()

	try("zero.Type", func() { zero.Type() })
	try("zero.Interface", func() { zero.Interface() })
	try("zero.CanInterface", func() { zero.CanInterface() })
	try("zero.Elem", func() { zero.Elem() })
	try("zero.Field", func() { zero.Field(0) })
	try("zero.NumMethod", func() { zero.NumMethod() })
	try("zero.Method", func() { zero.Method(0) })
	try("zero.MethodByName", func() { zero.MethodByName("x") })
	try("zero.IsNil", func() { zero.IsNil() })
	try("zero.IsZero", func() { zero.IsZero() })
	try("zero.Set", func() { zero.Set(one) })
	try("zero.SetZero", func() { zero.SetZero() })
	try("zero.Len", func() { zero.Len() })
	try("zero.Addr", func() { zero.Addr() })
	try("zero.UnsafeAddr", func() { zero.UnsafeAddr() })
	try("zero.Pointer", func() { zero.Pointer() })
	try("zero.Int", func() { zero.Int() })
	try("zero.Call", func() { zero.Call(nil) })
	try("zero.Comparable", func() { fmt.Print(zero.Comparable(), " ") })
	try("zero.Equal", func() { fmt.Print(zero.Equal(zero), zero.Equal(one), " ") })
	try("zero.CanConvert", func() { zero.CanConvert(reflect.TypeOf(0)) })
	try("zero.MapKeys", func() { zero.MapKeys() })
	try("zero.String", func() { fmt.Print(zero.String(), " ") })
	try("zero.Index", func() { zero.Index(0) })
	try("zero.Kind", func() { fmt.Print(zero.Kind(), zero.CanAddr(), zero.CanSet(), " ") })

	try("int.Bool", func() { one.Bool() })
	try("int.Bytes", func() { one.Bytes() })
	try("int.Cap", func() { one.Cap() })
	try("int.Close", func() { one.Close() })
	try("int.Complex", func() { one.Complex() })
	try("int.Elem", func() { one.Elem() })
	try("int.Field", func() { one.Field(1) })
	try("int.FieldByIndex", func() { one.FieldByIndex([]int{1, 2}) })
	try("int.FieldByIndexErr", func() { one.FieldByIndexErr([]int{1, 2}) })
	try("int.FieldByName", func() { one.FieldByName("x") })
	try("int.FieldByNameFunc", func() { one.FieldByNameFunc(func(string) bool { return true }) })
	try("int.Float", func() { one.Float() })
	try("int.Index", func() { one.Index(0) })
	try("int.InterfaceData", func() { one.InterfaceData() })
	try("int.IsNil", func() { one.IsNil() })
	try("int.Len", func() { one.Len() })
	try("int.MapIndex", func() { one.MapIndex(one) })
	try("int.MapKeys", func() { one.MapKeys() })
	try("int.MapRange", func() { one.MapRange() })
	try("int.NumField", func() { one.NumField() })
	try("int.OverflowComplex", func() { one.OverflowComplex(1) })
	try("int.OverflowFloat", func() { one.OverflowFloat(1) })
	try("int.OverflowUint", func() { one.OverflowUint(1) })
	try("str.OverflowInt", func() { str.OverflowInt(1) })
	try("int.Pointer", func() { one.Pointer() })
	try("int.UnsafePointer", func() { one.UnsafePointer() })
	try("int.Recv", func() { one.Recv() })
	try("int.TryRecv", func() { one.TryRecv() })
	try("int.Send", func() { one.Send(one) })
	try("int.TrySend", func() { one.TrySend(one) })
	try("int.Set", func() { one.Set(one) })
	try("int.SetBool", func() { one.SetBool(true) })
	try("int.SetBytes", func() { one.SetBytes(nil) })
	try("int.SetCap", func() { one.SetCap(1) })
	try("int.SetLen", func() { one.SetLen(1) })
	try("int.SetInt", func() { one.SetInt(1) })
	try("int.SetMapIndex", func() { one.SetMapIndex(one, one) })
	try("int.Slice", func() { one.Slice(0, 1) })
	try("int.Slice3", func() { one.Slice3(0, 1, 1) })
	try("int.Uint", func() { one.Uint() })
	try("int.Grow", func() { one.Grow(1) })
	try("int.Clear", func() { one.Clear() })
	try("int.Addr", func() { one.Addr() })
	try("int.UnsafeAddr", func() { one.UnsafeAddr() })
	try("int.Call", func() { one.Call(nil) })
	try("int.CallSlice", func() { one.CallSlice(nil) })
	try("int.NumMethod", func() { fmt.Print(one.NumMethod(), " ") })
	try("int.Method", func() { one.Method(0) })
	try("int.Convert", func() { one.Convert(reflect.TypeOf([]int{})) })
	try("str.Int", func() { str.Int() })
	try("flt.Int", func() { flt.Int() })

	var i8 int8
	iv := reflect.ValueOf(&i8).Elem()
	try("i8.SetUint", func() { iv.SetUint(1) })
	try("i8.SetFloat", func() { iv.SetFloat(1) })
	try("i8.SetComplex", func() { iv.SetComplex(1) })
	try("i8.SetString", func() { iv.SetString("") })
	try("i8.SetBool", func() { iv.SetBool(true) })
	try("i8.SetBytes", func() { iv.SetBytes(nil) })
	try("i8.SetPointer", func() { iv.SetPointer(nil) })
	try("i8.SetLen", func() { iv.SetLen(0) })
	try("i8.SetCap", func() { iv.SetCap(0) })
	try("i8.Grow", func() { iv.Grow(0) })
	try("i8.Set", func() { iv.Set(one) })
	try("i8.Set zero", func() { iv.Set(zero) })
	try("i8.SetInt", func() { iv.SetInt(300); fmt.Print(i8, " ") })
	var f32 float32
	try("f32.SetInt", func() { reflect.ValueOf(&f32).Elem().SetInt(1) })

	try("slice.Index", func() { sl.Index(3) })
	try("slice.Index-", func() { sl.Index(-1) })
	try("array.Index", func() { arr.Index(3) })
	try("string.Index", func() { str.Index(1) })
	try("slice.Slice", func() { sl.Slice(2, 1) })
	try("slice.Slice>", func() { sl.Slice(0, 4) })
	try("slice.Slice3", func() { sl.Slice3(0, 1, 4) })
	try("array.Slice", func() { arr.Slice(0, 1) })
	try("array.Slice3", func() { arr.Slice3(0, 1, 1) })
	try("array.Bytes", func() { arr.Bytes() })
	try("slice.Bytes", func() { sl.Bytes() })
	try("bytes array.Bytes", func() { reflect.ValueOf([1]byte{}).Bytes() })
	try("string.Slice", func() { str.Slice(0, 2) })
	try("string.Slice3", func() { str.Slice3(0, 1, 1) })
	try("slice.SetLen", func() { sl.SetLen(1) })
	s := []int{1}
	sv := reflect.ValueOf(&s).Elem()
	try("sv.SetLen", func() { sv.SetLen(2) })
	try("sv.SetLen-", func() { sv.SetLen(-1) })
	try("sv.SetCap", func() { sv.SetCap(0) })
	try("sv.SetCap>", func() { sv.SetCap(9) })
	try("sv.Grow-", func() { sv.Grow(-1) })
	try("sv.SetBytes", func() { sv.SetBytes(nil) })
	try("slice.Set elem", func() { sl.Index(0).Set(str) })
	try("slice.Equal", func() { sl.Equal(sl) })
	try("func array.Equal", func() { v := reflect.ValueOf([0]func(){}); v.Equal(v) })
	try("ptr.Len", func() { reflect.ValueOf(&i8).Len() })
	try("ptr.Cap", func() { reflect.ValueOf(&i8).Cap() })

	try("field 9", func() { st.Field(9) })
	try("field -1", func() { st.Field(-1) })
	try("field unaddressable", func() { st.Field(1).SetInt(1) })
	try("field hidden", func() { st.Field(0).SetInt(1) })
	try("field hidden addressable", func() { sp.Field(0).SetInt(1) })
	try("field hidden Set", func() { sp.Field(1).Set(sp.Field(0)) })
	try("field hidden Interface", func() { sp.Field(0).Interface() })
	try("field hidden slice", func() { sp.FieldByName("s").Set(sl) })
	try("field hidden call", func() { sp.FieldByName("f").Call(nil) })
	try("field hidden send", func() { sp.FieldByName("c").Send(one) })
	try("field hidden recv", func() { sp.FieldByName("c").Recv() })
	try("field hidden close", func() { sp.FieldByName("c").Close() })
	try("field hidden map", func() { sp.FieldByName("m").SetMapIndex(str, one) })
	try("field hidden index", func() { mp.SetMapIndex(str, sp.Field(0)) })
	try("field embedded X", func() { sp.FieldByName("X").SetInt(4); fmt.Print(sp.FieldByName("X"), " ") })
	try("field embedded", func() { sp.FieldByName("inner").Interface() })
	try("Append hidden", func() { reflect.Append(sp.FieldByName("s"), one) })
	try("Copy hidden", func() { reflect.Copy(sp.FieldByName("s"), sl) })

	try("map nil set", func() { reflect.ValueOf(map[string]int(nil)).SetMapIndex(str, one) })
	try("map bad key", func() { mp.MapIndex(one) })
	try("map bad set key", func() { mp.SetMapIndex(one, one) })
	try("map bad elem", func() { mp.SetMapIndex(str, str) })
	try("map zero key", func() { mp.SetMapIndex(zero, one) })
	try("map iter", func() { it := mp.MapRange(); it.Key() })
	try("map iter", func() { it := mp.MapRange(); it.Value() })
	try("map iter end", func() { it := mp.MapRange(); it.Next(); it.Next(); it.Value() })
	try("map iter end key", func() { it := mp.MapRange(); it.Next(); it.Next(); it.Key() })
	try("map iter end next", func() { it := mp.MapRange(); it.Next(); it.Next(); it.Next() })
	try("map iter none", func() { new(reflect.MapIter).Next() })
	try("map iter reset", func() { new(reflect.MapIter).Reset(one) })
	try("map iter SetIterKey", func() { sv.SetIterKey(mp.MapRange()) })
	try("map iter SetIterValue", func() { it := mp.MapRange(); it.Next(); it.Next(); sv.SetIterValue(it) })
	try("map iter SetIterValue type", func() { it := mp.MapRange(); it.Next(); sv.SetIterValue(it) })
	try("map iter SetIterKey type", func() { it := mp.MapRange(); it.Next(); sv.SetIterKey(it) })
	try("map iter SetIterKey unaddr", func() { it := mp.MapRange(); it.Next(); one.SetIterKey(it) })
	try("map unhashable", func() { reflect.ValueOf(map[any]int{}).MapIndex(sl) })

	try("call few", func() { fn.Call(nil) })
	try("call type", func() { fn.Call([]reflect.Value{str}) })
	try("call rest", func() { fn.Call([]reflect.Value{one, one}) })
	try("call zero", func() { fn.Call([]reflect.Value{zero}) })
	try("call ok", func() { fn.Call([]reflect.Value{one, str, str}) })
	try("callslice few", func() { fn.CallSlice([]reflect.Value{one}) })
	try("callslice many", func() { fn.CallSlice([]reflect.Value{one, one, one}) })
	try("callslice type", func() { fn.CallSlice([]reflect.Value{one, one}) })
	try("callslice none", func() { reflect.ValueOf(func() {}).CallSlice(nil) })
	try("call many", func() { reflect.ValueOf(func() {}).Call([]reflect.Value{one}) })
	try("call nil", func() { reflect.ValueOf((func())(nil)).Call(nil) })
	try("call hidden", func() { reflect.ValueOf(func(int) {}).Call([]reflect.Value{sp.Field(0)}) })

	try("chan send type", func() { ch.Send(str) })
	try("chan send closed", func() { c := make(chan int, 1); close(c); reflect.ValueOf(c).Send(one) })
	try("chan recv-only send", func() { reflect.ValueOf((<-chan int)(nil)).Send(one) })
	try("chan send-only recv", func() { reflect.ValueOf((chan<- int)(nil)).Recv() })
	try("chan close recv", func() { reflect.ValueOf((<-chan int)(nil)).Close() })
	try("chan close nil", func() { reflect.ValueOf((chan int)(nil)).Close() })

	type cases = []reflect.SelectCase
	sel := func(c ...reflect.SelectCase) func() { return func() { reflect.Select(c) } }
	try("select dir", sel(reflect.SelectCase{}))
	try("select defaults", sel(reflect.SelectCase{Dir: reflect.SelectDefault}, reflect.SelectCase{Dir: reflect.SelectDefault}))
	try("select default chan", sel(reflect.SelectCase{Dir: reflect.SelectDefault, Chan: ch}))
	try("select default send", sel(reflect.SelectCase{Dir: reflect.SelectDefault, Send: one}))
	try("select send missing", sel(reflect.SelectCase{Dir: reflect.SelectSend, Chan: ch}))
	try("select recv send", sel(reflect.SelectCase{Dir: reflect.SelectRecv, Chan: ch, Send: one}))
	try("select no chan", sel(reflect.SelectCase{Dir: reflect.SelectRecv, Chan: one}))
	try("select no chan", sel(reflect.SelectCase{Dir: reflect.SelectSend, Chan: one, Send: one}))
	try("select bad type", sel(reflect.SelectCase{Dir: reflect.SelectSend, Chan: ch, Send: str}))
	try("select recv dir", sel(reflect.SelectCase{Dir: reflect.SelectSend, Chan: reflect.ValueOf((<-chan int)(ch.Interface().(chan int))), Send: one}))
	try("select send dir", sel(reflect.SelectCase{Dir: reflect.SelectRecv, Chan: reflect.ValueOf((chan<- int)(ch.Interface().(chan int)))}))

	try("Append", func() { reflect.Append(one, one) })
	try("Append type", func() { reflect.Append(sl, str) })
	try("AppendSlice", func() { reflect.AppendSlice(sl, one) })
	try("AppendSlice type", func() { reflect.AppendSlice(sl, reflect.ValueOf([]string{})) })
	try("Copy", func() { reflect.Copy(one, sl) })
	try("Copy src", func() { reflect.Copy(sl, one) })
	try("Copy string", func() { reflect.Copy(sl, str) })
	try("Copy array", func() { reflect.Copy(arr, sl) })
	try("Copy type", func() { reflect.Copy(sl, reflect.ValueOf([]string{})) })
	try("Swapper", func() { reflect.Swapper(1) })
	try("Swapper nil", func() { reflect.Swapper(nil) })
	try("Swapper range", func() { reflect.Swapper([]int{1})(0, 1) })
	try("Swapper empty", func() { reflect.Swapper([]int{})(0, 0) })
	try("MakeSlice", func() { reflect.MakeSlice(reflect.TypeOf(1), 0, 0) })
	try("MakeSlice len", func() { reflect.MakeSlice(sl.Type(), -1, 0) })
	try("MakeSlice cap", func() { reflect.MakeSlice(sl.Type(), 0, -1) })
	try("MakeSlice len cap", func() { reflect.MakeSlice(sl.Type(), 2, 1) })
	try("MakeMap", func() { reflect.MakeMap(sl.Type()) })
	try("MakeChan", func() { reflect.MakeChan(sl.Type(), 0) })
	try("MakeChan size", func() { reflect.MakeChan(ch.Type(), -1) })
	try("MakeChan dir", func() { reflect.MakeChan(reflect.TypeOf((<-chan int)(nil)), 0) })
	try("MakeFunc", func() { reflect.MakeFunc(sl.Type(), nil) })
	try("New", func() { reflect.New(nil) })
	try("Zero", func() { reflect.Zero(nil) })
	try("VisibleFields nil", func() { reflect.VisibleFields(nil) })
	try("VisibleFields", func() { reflect.VisibleFields(sl.Type()) })
	try("ArrayOf", func() { reflect.ArrayOf(-1, sl.Type()) })
	try("ArrayOf size", func() { reflect.ArrayOf(1<<62, sl.Type()) })
	try("ChanOf", func() { reflect.ChanOf(9, sl.Type()) })
	try("ChanOf size", func() { reflect.ChanOf(3, reflect.TypeOf([1 << 16]byte{})) })
	try("MapOf", func() { reflect.MapOf(sl.Type(), sl.Type()) })
	try("FuncOf", func() { reflect.FuncOf([]reflect.Type{reflect.TypeOf(1)}, nil, true) })
	try("StructOf name", func() { reflect.StructOf([]reflect.StructField{{}}) })
	try("StructOf bad", func() { reflect.StructOf([]reflect.StructField{{Name: "a b", Type: sl.Type()}}) })
	try("StructOf type", func() { reflect.StructOf([]reflect.StructField{{Name: "A"}}) })
	try("StructOf unexported", func() { reflect.StructOf([]reflect.StructField{{Name: "a", Type: sl.Type()}}) })
	try("StructOf dup", func() {
		reflect.StructOf([]reflect.StructField{{Name: "A", Type: sl.Type()}, {Name: "A", Type: sl.Type()}})
	})
	try("StructOf pkgs", func() {
		reflect.StructOf([]reflect.StructField{{Name: "a", PkgPath: "x", Type: sl.Type()}, {Name: "b", PkgPath: "y", Type: sl.Type()}})
	})
	try("StructOf anon pkg", func() {
		reflect.StructOf([]reflect.StructField{{Name: "a", PkgPath: "x", Type: sl.Type(), Anonymous: true}})
	})

	mk := func(f func([]reflect.Value) []reflect.Value) func() {
		return func() {
			g := reflect.MakeFunc(reflect.TypeOf(func() int { return 0 }), f).Interface().(func() int)
			g()
		}
	}
	try("made count", mk(func([]reflect.Value) []reflect.Value { return nil }))
	try("made type", mk(func([]reflect.Value) []reflect.Value { return []reflect.Value{str} }))
	try("made zero", mk(returnsZero))
	try("made hidden", mk(returnsHidden))

	t := reflect.TypeOf(1)
	try("type.Elem", func() { t.Elem() })
	try("type.Key", func() { t.Key() })
	try("type.Len", func() { t.Len() })
	try("type.Field", func() { t.Field(0) })
	try("type.NumField", func() { t.NumField() })
	try("type.FieldByName", func() { t.FieldByName("") })
	try("type.FieldByIndex", func() { t.FieldByIndex(nil) })
	try("type.FieldByNameFunc", func() { t.FieldByNameFunc(nil) })
	try("type.In", func() { t.In(0) })
	try("type.Out", func() { t.Out(0) })
	try("type.NumIn", func() { t.NumIn() })
	try("type.NumOut", func() { t.NumOut() })
	try("type.IsVariadic", func() { t.IsVariadic() })
	try("type.ChanDir", func() { t.ChanDir() })
	try("type.Bits", func() { sl.Type().Bits() })
	try("type.Method", func() { t.Method(0) })
	try("type.Implements nil", func() { t.Implements(nil) })
	try("type.Implements", func() { t.Implements(t) })
	try("type.AssignableTo", func() { t.AssignableTo(nil) })
	try("type.ConvertibleTo", func() { t.ConvertibleTo(nil) })
	try("type.OverflowInt", func() { sl.Type().OverflowInt(1) })
	try("type.OverflowUint", func() { sl.Type().OverflowUint(1) })
	try("type.OverflowFloat", func() { sl.Type().OverflowFloat(1) })
	try("type.OverflowComplex", func() { sl.Type().OverflowComplex(1) })
	try("struct.Field", func() { st.Type().Field(100) })
	try("func.In", func() { fn.Type().In(5) })
	try("func.Out", func() { fn.Type().Out(0) })

	var u iface = impl{}
	uv := reflect.ValueOf(&u).Elem()
	try("iface.Method", func() { fmt.Print(uv.NumMethod(), uv.Type().Method(1).Name, " "); uv.Method(0).Call(nil) })
	try("iface.Method unexported", func() { uv.Method(1).Call(nil) })
	var nilIface unexp
	try("iface nil", func() { reflect.ValueOf(&nilIface).Elem().Method(0) })
	try("convert to array", func() { sl.Convert(reflect.TypeOf([4]int{})) })
	try("convert to array ptr", func() { sl.Convert(reflect.TypeOf((*[4]int)(nil))) })
	try("nil embedded", func() {
		type T struct{ *inner }
		reflect.ValueOf(T{}).FieldByName("X")
	})
	try("nil embedded err", func() {
		type T struct{ *inner }
		_, err := reflect.ValueOf(T{}).FieldByIndexErr([]int{0, 0})
		fmt.Print(err, " ")
	})
	try("NewAt", func() { x := 5; fmt.Print(reflect.NewAt(t, unsafe.Pointer(&x)).Elem(), " ") })
}

func returnsZero([]reflect.Value) []reflect.Value { return []reflect.Value{{}} }

func returnsHidden([]reflect.Value) []reflect.Value {
	return []reflect.Value{reflect.ValueOf(hidden{}).Field(0)}
}
