package reflect

import (
	"math"
	"unsafe"
)

// Set sets the variable v to x, which must be assignable to v's type.
func (v Value) Set(x Value) {
	v.mustBeAssignable("reflect.Value.Set")
	x.mustBeExported("reflect.Value.Set")
	v.store(x.assignTo("reflect.Set", v.typ))
}

// SetZero sets the variable v to its type's zero value.
func (v Value) SetZero() {
	v.mustBeAssignable("reflect.Value.SetZero")
	v.store(zero(v.typ))
}

// SetBool sets a variable of kind Bool.
func (v Value) SetBool(x bool) {
	v.mustBeAssignable("reflect.Value.SetBool")
	v.mustBe(Bool, "reflect.Value.SetBool")
	bits := uint64(0)
	if x {
		bits = 1
	}
	storeBits(v.ref, v.bits, v.typ.t, bits)
}

// SetInt sets a variable of a signed integer kind; x is cut to its size.
func (v Value) SetInt(x int64) {
	v.mustBeAssignable("reflect.Value.SetInt")
	if !v.kind().isInt() {
		panic(&ValueError{"reflect.Value.SetInt", v.kind()})
	}
	storeBits(v.ref, v.bits, v.typ.t, uint64(x))
}

// SetUint sets a variable of an unsigned integer kind; x is cut to its size.
func (v Value) SetUint(x uint64) {
	v.mustBeAssignable("reflect.Value.SetUint")
	if !v.kind().isUint() {
		panic(&ValueError{"reflect.Value.SetUint", v.kind()})
	}
	storeBits(v.ref, v.bits, v.typ.t, x)
}

// SetFloat sets a variable of a float kind.
func (v Value) SetFloat(x float64) {
	v.mustBeAssignable("reflect.Value.SetFloat")
	if !v.kind().isFloat() {
		panic(&ValueError{"reflect.Value.SetFloat", v.kind()})
	}
	storeBits(v.ref, v.bits, v.typ.t, floatBits(v.kind(), x))
}

// floatBits is x as a value of the kind is held.
func floatBits(k Kind, x float64) uint64 {
	if k == Float32 {
		return uint64(math.Float32bits(float32(x)))
	}
	return math.Float64bits(x)
}

// SetComplex sets a variable of a complex kind.
func (v Value) SetComplex(x complex128) {
	v.mustBeAssignable("reflect.Value.SetComplex")
	if !v.kind().isComplex() {
		panic(&ValueError{"reflect.Value.SetComplex", v.kind()})
	}
	storeRef(v.ref, v.bits, complexRef(v.kind(), x))
}

func complexRef(k Kind, x complex128) unsafe.Pointer {
	if k == Complex64 {
		x = complex128(complex64(x))
	}
	return ofComplex(x)
}

// SetString sets a variable of kind String.
func (v Value) SetString(x string) {
	v.mustBeAssignable("reflect.Value.SetString")
	v.mustBe(String, "reflect.Value.SetString")
	storeRef(v.ref, v.bits, ofString(x))
}

// SetBytes sets a variable that is a slice of bytes.
func (v Value) SetBytes(x []byte) {
	v.mustBeAssignable("reflect.Value.SetBytes")
	v.mustBe(Slice, "reflect.Value.SetBytes")
	if v.typ.element().kind != Uint8 {
		panic("reflect.Value.SetBytes of non-byte slice")
	}
	storeRef(v.ref, v.bits, ofBytes(x))
}

// SetPointer sets a variable of kind UnsafePointer.
func (v Value) SetPointer(x unsafe.Pointer) {
	v.mustBeAssignable("reflect.Value.SetPointer")
	v.mustBe(UnsafePointer, "reflect.Value.SetPointer")
	storeRef(v.ref, v.bits, x)
}

// assignTo returns v as a value of type dst; it panics if v is not assignable to it.
func (v Value) assignTo(context string, dst *rtype) Value {
	if v.flag&flagMethod != 0 {
		v = v.methodValue(context)
	}
	if v.typ == dst {
		return Value{dst, v.ref, v.bits, v.flag&(flagAddr|flagIndir|flagKind) | v.flag.ro()}
	}
	if v.typ != nil && typeAssignable(v.typ.t, dst.t) {
		if dst.kind == Interface && v.kind() != Interface {
			return Value{dst, ofAny(v.iface()), 0, flag(Interface)}
		}
		if dst.kind == Interface {
			return Value{dst, v.object(), 0, flag(Interface)}
		}
		return Value{dst, v.ref, v.bits, v.flag&(flagAddr|flagIndir|flagKind) | v.flag.ro()}
	}
	from := "<nil>"
	if v.typ != nil {
		from = v.typ.String()
	}
	panic(context + ": value of type " + from + " is not assignable to type " + dst.String())
}
