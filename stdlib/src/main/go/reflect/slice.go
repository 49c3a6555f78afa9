package reflect

import "unsafe"

// A StringHeader describes a string as real Go has it in memory; here it is only a type.
type StringHeader struct {
	Data uintptr
	Len  int
}

// A SliceHeader describes a slice as real Go has it in memory; here it is only a type.
type SliceHeader struct {
	Data uintptr
	Len  int
	Cap  int
}

// Len returns the length of an array, channel, map, slice, string, or of the array that a pointer points to.
func (v Value) Len() int {
	switch v.kind() {
	case Slice:
		return sliceLen(v.object())
	case String:
		return len(toString(v.object()))
	case Array:
		return typeLen(v.typ.t)
	case Map:
		return mapLen(v.object())
	case Chan:
		return chanLen(v.object())
	case Pointer:
		if e := v.typ.element(); e.kind == Array {
			return typeLen(e.t)
		}
		panic("reflect: call of reflect.Value.Len on ptr to non-array Value")
	}
	panic(&ValueError{"reflect.Value.Len", v.kind()})
}

// Cap returns the capacity of an array, channel, slice, or of the array that a pointer points to.
func (v Value) Cap() int {
	switch v.kind() {
	case Slice:
		return sliceCap(v.object())
	case Array:
		return typeLen(v.typ.t)
	case Chan:
		return chanCap(v.object())
	case Pointer:
		if e := v.typ.element(); e.kind == Array {
			return typeLen(e.t)
		}
		panic("reflect: call of reflect.Value.Cap on ptr to non-array Value")
	}
	panic(&ValueError{"reflect.Value.Cap", v.kind()})
}

var uint8Type = typeOf(mirrors, uint8(0))

// Index returns an element of an array, slice or string.
func (v Value) Index(i int) Value {
	switch v.kind() {
	case Slice:
		s := v.object()
		if uint(i) >= uint(sliceLen(s)) {
			panic("reflect: slice index out of range")
		}
		base, offset := sliceElem(s, i)
		return fromPlace(base, offset, v.typ.element(), flagAddr|flagIndir|v.flag.ro())
	case Array:
		if uint(i) >= uint(sliceLen(v.ref)) {
			panic("reflect: array index out of range")
		}
		base, offset := sliceElem(v.ref, i)
		return fromPlace(base, offset, v.typ.element(), v.flag&(flagIndir|flagAddr)|v.flag.ro())
	case String:
		s := toString(v.object())
		if uint(i) >= uint(len(s)) {
			panic("reflect: string index out of range")
		}
		return Value{uint8Type, nil, uint64(s[i]), v.flag.ro() | flag(Uint8)}
	}
	panic(&ValueError{"reflect.Value.Index", v.kind()})
}

// Slice returns v[i:j] of a slice, string or addressable array.
func (v Value) Slice(i, j int) Value {
	if v.kind() == String {
		s := toString(v.object())
		if i < 0 || j < i || j > len(s) {
			panic("reflect.Value.Slice: string slice index out of bounds")
		}
		return Value{v.typ, ofString(s[i:j]), 0, v.flag &^ (flagIndir | flagAddr)}
	}
	s, t := v.sliceable("reflect.Value.Slice")
	limit := sliceCap(s)
	if i < 0 || j < i || j > limit {
		panic("reflect.Value.Slice: slice index out of bounds")
	}
	return Value{t, sliceCut(s, i, j, limit, t.element().t), 0, v.flag.ro() | flag(Slice)}
}

// Slice3 returns v[i:j:k] of a slice or addressable array.
func (v Value) Slice3(i, j, k int) Value {
	s, t := v.sliceable("reflect.Value.Slice3")
	if i < 0 || j < i || k < j || k > sliceCap(s) {
		panic("reflect.Value.Slice3: slice index out of bounds")
	}
	return Value{t, sliceCut(s, i, j, k, t.element().t), 0, v.flag.ro() | flag(Slice)}
}

// sliceable returns the slice, or the pointer to the array, and the type of its slices.
func (v Value) sliceable(method string) (s unsafe.Pointer, t *rtype) {
	switch v.kind() {
	case Slice:
		return v.object(), v.typ
	case Array:
		if v.flag&flagAddr == 0 {
			panic(method + ": slice of unaddressable array")
		}
		return v.ref, typeSliceOf(mirrors, v.typ.element().t)
	}
	panic(&ValueError{method, v.kind()})
}

// SetLen sets the length of a slice that is a variable.
func (v Value) SetLen(n int) {
	v.mustBeAssignable("reflect.Value.SetLen")
	v.mustBe(Slice, "reflect.Value.SetLen")
	s := v.object()
	if uint(n) > uint(sliceCap(s)) {
		panic("reflect: slice length out of range in SetLen")
	}
	storeRef(v.ref, v.bits, sliceCut(s, 0, n, sliceCap(s), v.typ.element().t))
}

// SetCap sets the capacity of a slice that is a variable.
func (v Value) SetCap(n int) {
	v.mustBeAssignable("reflect.Value.SetCap")
	v.mustBe(Slice, "reflect.Value.SetCap")
	s := v.object()
	if n < sliceLen(s) || n > sliceCap(s) {
		panic("reflect: slice capacity out of range in SetCap")
	}
	storeRef(v.ref, v.bits, sliceCut(s, 0, sliceLen(s), n, v.typ.element().t))
}

// Grow makes room for n more elements in a slice that is a variable.
func (v Value) Grow(n int) {
	v.mustBeAssignable("reflect.Value.Grow")
	v.mustBe(Slice, "reflect.Value.Grow")
	storeRef(v.ref, v.bits, grown(v.object(), n, v.typ.element()))
}

func grown(s unsafe.Pointer, n int, elem *rtype) unsafe.Pointer {
	have := sliceLen(s)
	switch {
	case n < 0:
		panic("reflect.Value.Grow: negative len")
	case have+n < 0:
		panic("reflect.Value.Grow: slice overflow")
	case have+n > sliceCap(s):
		return sliceGrow(s, n, elem.t)
	}
	return s
}

// extended returns the slice v with n more elements.
func (v Value) extended(n int) Value {
	v.mustBeExported(unknownMethod)
	elem := v.typ.element()
	s := grown(v.object(), n, elem)
	s = sliceCut(s, 0, sliceLen(s)+n, sliceCap(s), elem.t)
	return Value{v.typ, s, 0, flag(Slice)}
}

// Append returns the slice s with the values x behind it.
func Append(s Value, x ...Value) Value {
	s.mustBe(Slice, unknownMethod)
	n := s.Len()
	s = s.extended(len(x))
	for i, v := range x {
		s.Index(n + i).Set(v)
	}
	return s
}

// AppendSlice returns the slice s with the elements of the slice t behind it.
func AppendSlice(s, t Value) Value {
	s.mustBe(Slice, unknownMethod)
	t.mustBe(Slice, unknownMethod)
	sameType("reflect.AppendSlice", s.typ.element(), t.typ.element())
	n, m := s.Len(), t.Len()
	s = s.extended(m)
	Copy(s.Slice(n, n+m), t)
	return s
}

func sameType(what string, t, u *rtype) {
	if t != u {
		panic(what + ": " + t.String() + " != " + u.String())
	}
}

// Copy copies the elements of a slice or array to another one, as many as both have; a string may be copied to bytes.
func Copy(dst, src Value) int {
	dk, sk := dst.kind(), src.kind()
	if dk != Array && dk != Slice {
		panic(&ValueError{"reflect.Copy", dk})
	}
	if dk == Array {
		dst.mustBeAssignable(unknownMethod)
	}
	dst.mustBeExported(unknownMethod)
	elem := dst.typ.element()
	if sk != Array && sk != Slice && !(sk == String && elem.kind == Uint8) {
		panic(&ValueError{"reflect.Copy", sk})
	}
	src.mustBeExported(unknownMethod)
	if sk == String {
		return copy(toBytes(dst.object()), toString(src.object()))
	}
	sameType("reflect.Copy", elem, src.typ.element())
	return sliceCopy(dst.object(), src.object(), elem.t)
}

// Clear empties a map, or sets the elements of a slice to zero.
func (v Value) Clear() {
	switch v.kind() {
	case Slice:
		sliceClear(v.object(), v.typ.element().t)
	case Map:
		mapClear(v.object())
	default:
		panic(&ValueError{"reflect.Value.Clear", v.kind()})
	}
}

// Swapper returns a function that swaps two elements of the slice.
func Swapper(slice any) func(i, j int) {
	v := ValueOf(slice)
	if v.kind() != Slice {
		panic(&ValueError{Method: "Swapper", Kind: v.kind()})
	}
	s, elem := v.object(), v.typ.element().t
	n := sliceLen(s)
	return func(i, j int) {
		if uint(i) >= uint(n) || uint(j) >= uint(n) {
			panic("reflect: slice index out of range")
		}
		sliceSwap(s, i, j, elem)
	}
}
