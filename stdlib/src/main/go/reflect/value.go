package reflect

import (
	"errors"
	"unsafe"
)

// A Value is a Go value of any type, or a variable. Methods that do not fit its kind panic. The zero Value stands for
// nothing: its IsValid is false, its Kind is Invalid.
type Value struct {
	// Nil for the zero Value; the receiver's type for a method value.
	typ *rtype

	// A held value as native.go has it; with flagIndir, the place of the variable. A variable that is a struct or an
	// array is its own place, so both forms are one.
	ref  unsafe.Pointer
	bits uint64

	flag
}

// ValueOf returns what i holds; the zero Value for nil.
func ValueOf(i any) Value {
	if i == nil {
		return Value{}
	}
	t, ref, bits := unpack(mirrors, i)
	return Value{t, ref, bits, flag(t.kind)}
}

// fromPlace returns the variable at a place if fl has flagIndir, else what it holds now.
func fromPlace(base unsafe.Pointer, offset uint64, t *rtype, fl flag) Value {
	fl |= flag(t.kind)
	switch {
	case t.kind.isAggregate():
		return Value{t, loadAggregate(base, offset, t.t), 0, fl}
	case fl&flagIndir != 0:
		return Value{t, base, offset, fl}
	case t.kind.isScalar():
		return Value{t, nil, loadBits(base, offset, t.t), fl}
	}
	return Value{t, loadRef(base, offset), 0, fl}
}

// variable returns what a pointer, which is not nil, points to.
func variable(ptr unsafe.Pointer, t *rtype, fl flag) Value {
	fl |= flagIndir | flagAddr | flag(t.kind)
	if t.kind.isAggregate() {
		return Value{t, ptr, 0, fl}
	}
	base, offset := placeOf(ptr)
	return Value{t, base, offset, fl}
}

// scalar returns the bits of a value of scalar kind.
func (v Value) scalar() uint64 {
	if v.flag&flagIndir != 0 {
		return loadBits(v.ref, v.bits, v.typ.t)
	}
	return v.bits
}

// object returns the reference of a value of any other kind; of a struct or an array, the variable itself.
func (v Value) object() unsafe.Pointer {
	if v.flag&flagIndir != 0 {
		return v.loaded()
	}
	return v.ref
}

// loaded is object of a variable.
func (v Value) loaded() unsafe.Pointer {
	if v.kind().isAggregate() {
		return v.ref
	}
	return loadRef(v.ref, v.bits)
}

// held returns the pair that native functions take.
func (v Value) held() (ref unsafe.Pointer, bits uint64) {
	if v.kind().isScalar() {
		return nil, v.scalar()
	}
	return v.object(), 0
}

// detached returns the value as it is now.
func (v Value) detached() Value {
	if v.flag&flagIndir == 0 {
		return v
	}
	fl := v.flag &^ (flagIndir | flagAddr)
	switch {
	case v.kind().isAggregate():
		return Value{v.typ, clone(v.ref, v.typ.t), 0, fl}
	case v.kind().isScalar():
		return Value{v.typ, nil, v.scalar(), fl}
	}
	return Value{v.typ, v.object(), 0, fl}
}

// store sets a variable to a value of its type.
func (v Value) store(x Value) {
	switch k := v.kind(); {
	case k.isScalar():
		storeBits(v.ref, v.bits, v.typ.t, x.scalar())
	case k.isAggregate():
		assign(v.ref, x.ref, v.typ.t)
	default:
		storeRef(v.ref, v.bits, x.object())
	}
}

// IsValid reports whether v is not the zero Value.
func (v Value) IsValid() bool { return v.flag != 0 }

// Kind returns the kind of v's type; Invalid for the zero Value.
func (v Value) Kind() Kind { return v.kind() }

// Type returns v's type. For a variable of interface type it is that, not the type of what it holds.
func (v Value) Type() Type {
	if v.flag == 0 {
		panic(&ValueError{"reflect.Value.Type", Invalid})
	}
	return v.rtype()
}

func (v Value) rtype() *rtype {
	if v.flag&flagMethod != 0 {
		return v.typ.methodList()[v.flag>>methodShift].typ
	}
	return v.typ
}

// CanAddr reports whether v is a variable, so that Addr works.
func (v Value) CanAddr() bool { return v.flag&flagAddr != 0 }

// CanSet reports whether v may be changed: it is a variable, and not reached through unexported fields.
func (v Value) CanSet() bool { return v.flag&(flagAddr|flagRO) == flagAddr }

// CanInterface reports whether Interface works: v was not reached through unexported fields.
func (v Value) CanInterface() bool {
	if v.flag == 0 {
		panic(&ValueError{"reflect.Value.CanInterface", Invalid})
	}
	return v.flag&flagRO == 0
}

// Interface returns v as an interface value. It panics where CanInterface is false.
func (v Value) Interface() (i any) {
	if v.flag == 0 {
		panic(&ValueError{"reflect.Value.Interface", Invalid})
	}
	if v.flag&flagRO != 0 {
		panic("reflect.Value.Interface: cannot return value obtained from unexported field or method")
	}
	return v.iface()
}

// iface is Interface without the checks.
func (v Value) iface() any {
	switch k := v.kind(); {
	case v.flag&flagMethod != 0:
		f := v.methodValue("Interface")
		return pack(f.typ.t, f.ref, 0)
	case k == Interface:
		return toAny(v.object())
	case k.isScalar():
		return pack(v.typ.t, nil, v.scalar())
	case k.isAggregate() && v.flag&flagIndir != 0:
		return pack(v.typ.t, clone(v.ref, v.typ.t), 0)
	}
	return pack(v.typ.t, v.object(), 0)
}

// Addr returns a pointer to the variable v.
func (v Value) Addr() Value {
	if v.flag&flagAddr == 0 {
		panic("reflect.Value.Addr of unaddressable value")
	}
	return Value{v.typ.pointerTo(), v.pointer(), 0, v.flag&flagRO | flag(Pointer)}
}

// pointer returns a pointer to the variable v. A value whose flag says so, and which is none, has been made addressable by
// way of package unsafe, as printers of values do that look for methods of pointers: it gets a variable.
func (v Value) pointer() unsafe.Pointer {
	if v.kind().isAggregate() {
		return v.ref
	}
	if v.flag&flagIndir == 0 {
		p := New(v.typ)
		p.Elem().store(v)
		return p.ref
	}
	return pointerTo(v.ref, v.bits, v.typ.t)
}

// Elem returns what the interface v holds, or the variable that the pointer v points to; the zero Value for nil.
func (v Value) Elem() Value {
	switch v.kind() {
	case Interface:
		x := ValueOf(toAny(v.object()))
		if x.flag != 0 {
			x.flag |= v.flag.ro()
		}
		return x
	case Pointer:
		p := v.object()
		if p == nil {
			return Value{}
		}
		return variable(p, v.typ.element(), v.flag&flagRO)
	}
	panic(&ValueError{"reflect.Value.Elem", v.kind()})
}

// Indirect returns what v points to, or v itself if it is no pointer.
func Indirect(v Value) Value {
	if v.kind() != Pointer {
		return v
	}
	return v.Elem()
}

// IsNil reports whether a channel, function, interface, map, pointer, slice or unsafe.Pointer is nil.
func (v Value) IsNil() bool {
	switch v.kind() {
	case Func:
		if v.flag&flagMethod != 0 {
			return false
		}
		return v.object() == nil
	case Chan, Interface, Map, Pointer, UnsafePointer:
		return v.object() == nil
	case Slice:
		return sliceIsNil(v.object())
	}
	panic(&ValueError{"reflect.Value.IsNil", v.kind()})
}

// IsZero reports whether v is its type's zero value.
func (v Value) IsZero() bool {
	if v.flag == 0 {
		panic(&ValueError{"reflect.Value.IsZero", Invalid})
	}
	if v.flag&flagMethod != 0 {
		return false
	}
	ref, bits := v.held()
	return isZero(v.typ.t, ref, bits)
}

// --- structs ---

// NumField returns the number of fields of a struct.
func (v Value) NumField() int {
	v.mustBe(Struct, "reflect.Value.NumField")
	return typeNumField(v.typ.t)
}

// Field returns a field of a struct.
func (v Value) Field(i int) Value {
	if v.kind() != Struct {
		panic(&ValueError{"reflect.Value.Field", v.kind()})
	}
	list := v.typ.fieldList()
	if uint(i) >= uint(len(list)) {
		panic("reflect: Field index out of range")
	}
	f := &list[i]
	fl := v.flag&(flagStickyRO|flagAddr) | flagIndir
	if f.pkgPath != "" {
		if f.embedded {
			fl |= flagEmbedRO
		} else {
			fl |= flagStickyRO
		}
	}
	return fromPlace(v.ref, f.place, f.typ, fl)
}

// FieldByIndex returns the field that Field with each of the indices leads to; a nil pointer on the way panics.
func (v Value) FieldByIndex(index []int) Value {
	if len(index) == 1 {
		return v.Field(index[0])
	}
	v.mustBe(Struct, "reflect.Value.FieldByIndex")
	for i, x := range index {
		if i > 0 && v.kind() == Pointer && v.typ.element().kind == Struct {
			if v.IsNil() {
				panic(nilEmbedded)
			}
			v = v.Elem()
		}
		v = v.Field(x)
	}
	return v
}

// FieldByIndexErr is FieldByIndex, but a nil pointer on the way is an error.
func (v Value) FieldByIndexErr(index []int) (Value, error) {
	if len(index) == 1 {
		return v.Field(index[0]), nil
	}
	v.mustBe(Struct, "reflect.Value.FieldByIndexErr")
	for i, x := range index {
		if i > 0 && v.kind() == Pointer && v.typ.element().kind == Struct {
			if v.IsNil() {
				return Value{}, errors.New(nilEmbedded + " field " + v.typ.element().Name())
			}
			v = v.Elem()
		}
		v = v.Field(x)
	}
	return v, nil
}

const nilEmbedded = "reflect: indirection through nil pointer to embedded struct"

// FieldByName returns the field that a selector with that name means; the zero Value if there is none.
func (v Value) FieldByName(name string) Value {
	v.mustBe(Struct, "reflect.Value.FieldByName")
	if f, ok := v.typ.FieldByName(name); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}

// FieldByNameFunc returns the field whose name match accepts; the zero Value unless there is exactly one at the least
// depth.
func (v Value) FieldByNameFunc(match func(string) bool) Value {
	if f, ok := v.typ.FieldByNameFunc(match); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}
