package reflect

import (
	"math"
	"strconv"
)

// How a value of one type becomes one of another.
type conversion int

const (
	cvtNone conversion = iota
	cvtNumber
	cvtComplex
	cvtIntString
	cvtBytesString
	cvtRunesString
	cvtStringBytes
	cvtStringRunes
	cvtSliceArray
	cvtSliceArrayPointer
	cvtSame  // the underlying types are identical
	cvtIface // to an interface type
)

// converter returns how src values become dst values.
func converter(dst, src *rtype) conversion {
	sk, dk := src.kind, dst.kind
	integer := sk.isInt() || sk.isUint()
	switch {
	case (integer || sk.isFloat()) && (dk.isInt() || dk.isUint() || dk.isFloat()):
		return cvtNumber
	case sk.isComplex() && dk.isComplex():
		return cvtComplex
	case integer && dk == String:
		return cvtIntString
	case sk == Slice && dk == String && typePkgPath(src.element().t) == "":
		switch src.element().kind {
		case Uint8:
			return cvtBytesString
		case Int32:
			return cvtRunesString
		}
	case sk == String && dk == Slice && typePkgPath(dst.element().t) == "":
		switch dst.element().kind {
		case Uint8:
			return cvtStringBytes
		case Int32:
			return cvtStringRunes
		}
	case sk == Slice && dk == Pointer && dst.element().kind == Array && src.element() == dst.element().element():
		return cvtSliceArrayPointer
	case sk == Slice && dk == Array && src.element() == dst.element():
		return cvtSliceArray
	case sk == Chan && dk == Chan && typeAssignable(src.t, dst.t):
		return cvtSame
	}
	if typeSameUnderlying(src.t, dst.t) {
		return cvtSame
	}
	if dk == Pointer && sk == Pointer && !typeIsNamed(dst.t) && !typeIsNamed(src.t) &&
		typeSameUnderlying(src.element().t, dst.element().t) {
		return cvtSame
	}
	if dk == Interface && typeImplements(src.t, dst.t) {
		return cvtIface
	}
	return cvtNone
}

// CanConvert reports whether Convert works.
func (v Value) CanConvert(t Type) bool {
	from := v.Type()
	if !from.ConvertibleTo(t) {
		return false
	}
	switch {
	case from.Kind() == Slice && t.Kind() == Array:
		return t.Len() <= v.Len()
	case from.Kind() == Slice && t.Kind() == Pointer && t.Elem().Kind() == Array:
		return t.Elem().Len() <= v.Len()
	}
	return true
}

// Convert returns v converted to the type.
func (v Value) Convert(t Type) Value {
	if v.flag&flagMethod != 0 {
		v = v.methodValue("Convert")
	}
	dst := t.common()
	ro := v.flag.ro() | flag(dst.kind)
	switch converter(dst, v.typ) {
	case cvtNumber:
		return Value{dst, nil, v.convertNumber(dst.kind), ro}
	case cvtComplex:
		return Value{dst, complexRef(dst.kind, v.Complex()), 0, ro}
	case cvtIntString:
		r := rune(0xFFFD)
		if v.kind().isInt() {
			if x := v.Int(); int64(rune(x)) == x {
				r = rune(x)
			}
		} else if x := v.Uint(); uint64(rune(x)) == x {
			r = rune(x)
		}
		return Value{dst, ofString(string(r)), 0, ro}
	case cvtBytesString:
		return Value{dst, ofString(string(toBytes(v.object()))), 0, ro}
	case cvtRunesString:
		return Value{dst, ofString(string(toRunes(v.object()))), 0, ro}
	case cvtStringBytes:
		return Value{dst, ofBytes([]byte(toString(v.object()))), 0, ro}
	case cvtStringRunes:
		return Value{dst, ofRunes([]rune(toString(v.object()))), 0, ro}
	case cvtSliceArrayPointer:
		s := v.sliceOfLength(typeLen(dst.element().t), "pointer to array")
		return Value{dst, sliceToArray(s.object(), typeLen(dst.element().t)), 0, ro}
	case cvtSliceArray:
		s := v.sliceOfLength(typeLen(dst.t), "array")
		p := sliceToArray(s.object(), typeLen(dst.t))
		if p == nil {
			z := zero(dst)
			z.flag |= v.flag.ro()
			return z
		}
		return Value{dst, clone(p, dst.t), 0, ro}
	case cvtSame:
		r := v.detached()
		return Value{dst, r.ref, r.bits, ro}
	case cvtIface:
		return Value{dst, ofAny(v.iface()), 0, ro}
	}
	panic("reflect.Value.Convert: value of type " + v.typ.String() + " cannot be converted to type " + t.String())
}

// sliceOfLength checks that the slice has n elements.
func (v Value) sliceOfLength(n int, what string) Value {
	if have := v.Len(); have < n {
		panic("reflect: cannot convert slice with length " + strconv.Itoa(have) + " to " + what + " with length " +
			strconv.Itoa(n))
	}
	return v
}

// convertNumber returns the bits of an integer or float as another kind of number.
func (v Value) convertNumber(k Kind) uint64 {
	switch from := v.kind(); {
	case from.isFloat() && k.isFloat():
		if from == Float32 && k == Float32 {
			return v.scalar() // also the bits of a NaN
		}
		return floatBits(k, v.Float())
	case from.isFloat() && k.isInt():
		return cut(k, uint64(int64(v.Float())))
	case from.isFloat():
		return cut(k, uint64(v.Float()))
	case from.isInt() && k.isFloat():
		if k == Float32 {
			return uint64(math.Float32bits(float32(v.Int())))
		}
		return math.Float64bits(float64(v.Int()))
	case k.isFloat():
		if k == Float32 {
			return uint64(math.Float32bits(float32(v.Uint())))
		}
		return math.Float64bits(float64(v.Uint()))
	}
	return cut(k, v.scalar())
}

// cut brings the low bits of x into the form in which an integer of the kind is held.
func cut(k Kind, x uint64) uint64 {
	unused := 64 - 8*k.size()
	if k.isInt() {
		return uint64(int64(x<<unused) >> unused)
	}
	return x << unused >> unused
}
