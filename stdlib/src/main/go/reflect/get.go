package reflect

import (
	"internal/hooks"
	"math"
	"unsafe"
)

// Bool returns a bool.
func (v Value) Bool() bool {
	if v.kind() != Bool {
		panic(&ValueError{"reflect.Value.Bool", v.kind()})
	}
	return v.scalar() != 0
}

// Int returns a signed integer.
func (v Value) Int() int64 {
	if !v.kind().isInt() {
		panic(&ValueError{"reflect.Value.Int", v.kind()})
	}
	return int64(v.scalar())
}

// Uint returns an unsigned integer.
func (v Value) Uint() uint64 {
	if !v.kind().isUint() {
		panic(&ValueError{"reflect.Value.Uint", v.kind()})
	}
	return v.scalar()
}

// Float returns a float.
func (v Value) Float() float64 {
	switch v.kind() {
	case Float64:
		return math.Float64frombits(v.scalar())
	case Float32:
		return float64(math.Float32frombits(uint32(v.scalar())))
	}
	panic(&ValueError{"reflect.Value.Float", v.kind()})
}

// Complex returns a complex number.
func (v Value) Complex() complex128 {
	if !v.kind().isComplex() {
		panic(&ValueError{"reflect.Value.Complex", v.kind()})
	}
	return toComplex(v.object())
}

// String returns a string; for a value of another kind a text with its type.
func (v Value) String() string {
	switch v.kind() {
	case String:
		return toString(v.object())
	case Invalid:
		return "<invalid Value>"
	}
	return "<" + v.Type().String() + " Value>"
}

// Bytes returns the elements of a slice or an addressable array of bytes.
func (v Value) Bytes() []byte {
	switch v.kind() {
	case Slice:
		if v.typ.element().kind != Uint8 {
			panic("reflect.Value.Bytes of non-byte slice")
		}
		return toBytes(v.object())
	case Array:
		if v.typ.element().kind != Uint8 {
			panic("reflect.Value.Bytes of non-byte array")
		}
		if !v.CanAddr() {
			panic("reflect.Value.Bytes of unaddressable byte array")
		}
		return toBytes(v.ref)
	}
	panic(&ValueError{"reflect.Value.Bytes", v.kind()})
}

// CanInt reports whether Int works.
func (v Value) CanInt() bool { return v.kind().isInt() }

// CanUint reports whether Uint works.
func (v Value) CanUint() bool { return v.kind().isUint() }

// CanFloat reports whether Float works.
func (v Value) CanFloat() bool { return v.kind().isFloat() }

// CanComplex reports whether Complex works.
func (v Value) CanComplex() bool { return v.kind().isComplex() }

// OverflowInt reports whether x does not fit v's type.
func (v Value) OverflowInt(x int64) bool {
	if !v.kind().isInt() {
		panic(&ValueError{"reflect.Value.OverflowInt", v.kind()})
	}
	return overflowInt(v.kind(), x)
}

// OverflowUint reports whether x does not fit v's type.
func (v Value) OverflowUint(x uint64) bool {
	if !v.kind().isUint() {
		panic(&ValueError{"reflect.Value.OverflowUint", v.kind()})
	}
	return overflowUint(v.kind(), x)
}

// OverflowFloat reports whether x does not fit v's type.
func (v Value) OverflowFloat(x float64) bool {
	if !v.kind().isFloat() {
		panic(&ValueError{"reflect.Value.OverflowFloat", v.kind()})
	}
	return v.kind() == Float32 && overflowFloat32(x)
}

// OverflowComplex reports whether x does not fit v's type.
func (v Value) OverflowComplex(x complex128) bool {
	if !v.kind().isComplex() {
		panic(&ValueError{"reflect.Value.OverflowComplex", v.kind()})
	}
	return v.kind() == Complex64 && (overflowFloat32(real(x)) || overflowFloat32(imag(x)))
}

// Pointer returns a number for what a channel, function, map, pointer, slice, string or unsafe.Pointer refers to.
func (v Value) Pointer() uintptr {
	switch v.kind() {
	case Chan, Map, Pointer, UnsafePointer, Slice, String:
		return address(v.object())
	case Func:
		if v.flag&flagMethod != 0 {
			v = v.methodValue("Pointer")
		}
		return hooks.FuncAddress(v.object())
	}
	panic(&ValueError{"reflect.Value.Pointer", v.kind()})
}

// UnsafePointer returns v's reference, for the kinds of Pointer.
func (v Value) UnsafePointer() unsafe.Pointer {
	switch v.kind() {
	case Chan, Map, Pointer, UnsafePointer:
		return v.object()
	case Func:
		if v.flag&flagMethod != 0 {
			v = v.methodValue("UnsafePointer")
		}
		return funcCode(v.object())
	case Slice:
		return sliceData(v.object(), v.typ.element().t)
	case String:
		return unsafe.Pointer(unsafe.StringData(toString(v.object())))
	}
	panic(&ValueError{"reflect.Value.UnsafePointer", v.kind()})
}

// UnsafeAddr returns a number for the place of the variable v.
func (v Value) UnsafeAddr() uintptr {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.UnsafeAddr", Invalid})
	}
	if v.flag&flagAddr == 0 {
		panic("reflect.Value.UnsafeAddr of unaddressable value")
	}
	return address(v.pointer())
}

// InterfaceData is of no use.
func (v Value) InterfaceData() [2]uintptr {
	v.mustBe(Interface, "reflect.Value.InterfaceData")
	i := toAny(v.object())
	if i == nil {
		return [2]uintptr{}
	}
	e := ValueOf(i)
	data := e.ref
	if e.kind().isScalar() {
		data = ofAny(i)
	}
	return [2]uintptr{address(unsafe.Pointer(e.typ)), address(data)}
}
