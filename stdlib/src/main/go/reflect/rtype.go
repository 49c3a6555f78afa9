package reflect

import "unsafe"

// An rtype stands for a type of the runtime. There is one for each, made by the runtime (the first two fields); what
// is found out about it is kept.
type rtype struct {
	t    unsafe.Pointer
	kind Kind

	ptr     *rtype
	elem    *rtype
	fields  []field
	methods []method
}

// A field of a struct type.
type field struct {
	name     string
	pkgPath  string
	tag      string
	typ      *rtype
	offset   uintptr
	place    uint64 // where it lies in the runtime's object
	embedded bool
}

// A method of a type's method set; typ is without the receiver.
type method struct {
	name    string
	pkgPath string
	typ     *rtype
	slot    int // among all methods of the type
}

// mirrors makes the rtypes of this program.
var mirrors = newMirrors((*rtype)(nil))

func (t *rtype) common() *rtype { return t }

func (t *rtype) String() string { return typeString(t.t) }

func (t *rtype) Kind() Kind { return t.kind }

func (t *rtype) Name() string { return typeName(t.t) }

func (t *rtype) PkgPath() string { return typePkgPath(t.t) }

func (t *rtype) Size() uintptr { return typeSize(t.t) }

func (t *rtype) Align() int { return typeAlign(t.t) }

func (t *rtype) FieldAlign() int { return typeAlign(t.t) }

func (t *rtype) Comparable() bool { return typeComparable(t.t) }

func (t *rtype) Bits() int {
	if k := t.kind; k < Int || k > Complex128 {
		panic("reflect: Bits of non-arithmetic Type " + t.String())
	}
	return int(typeSize(t.t)) * 8
}

func (t *rtype) ChanDir() ChanDir {
	t.mustBe(Chan, "ChanDir", "chan")
	return typeDir(t.t)
}

func (t *rtype) IsVariadic() bool {
	t.mustBe(Func, "IsVariadic", "func")
	return typeVariadic(t.t)
}

func (t *rtype) Elem() Type {
	switch t.kind {
	case Array, Chan, Map, Pointer, Slice:
		return t.element()
	}
	panic("reflect: Elem of invalid type " + t.String())
}

func (t *rtype) Key() Type {
	t.mustBe(Map, "Key", "map")
	return typeKey(mirrors, t.t)
}

func (t *rtype) Len() int {
	t.mustBe(Array, "Len", "array")
	return typeLen(t.t)
}

func (t *rtype) NumIn() int {
	t.mustBe(Func, "NumIn", "func")
	return typeNumIn(t.t)
}

func (t *rtype) In(i int) Type {
	t.mustBe(Func, "In", "func")
	return t.in(i)
}

func (t *rtype) NumOut() int {
	t.mustBe(Func, "NumOut", "func")
	return typeNumOut(t.t)
}

func (t *rtype) Out(i int) Type {
	t.mustBe(Func, "Out", "func")
	return t.out(i)
}

func (t *rtype) in(i int) *rtype {
	if n := typeNumIn(t.t); uint(i) >= uint(n) {
		_ = make([]struct{}, n)[i] // panics as the index does
	}
	return typeIn(mirrors, t.t, i)
}

func (t *rtype) out(i int) *rtype {
	if n := typeNumOut(t.t); uint(i) >= uint(n) {
		_ = make([]struct{}, n)[i]
	}
	return typeOut(mirrors, t.t, i)
}

func (t *rtype) mustBe(k Kind, method, name string) {
	if t.kind != k {
		panic("reflect: " + method + " of non-" + name + " type " + t.String())
	}
}

// element is the element type, nil if there is none.
func (t *rtype) element() *rtype {
	e := t.elem
	if e == nil {
		e = typeElem(mirrors, t.t)
		t.elem = e
	}
	return e
}

func (t *rtype) pointerTo() *rtype {
	p := t.ptr
	if p == nil {
		p = typePtrTo(mirrors, t.t)
		t.ptr = p
	}
	return p
}

// --- what may be assigned to what ---

func (t *rtype) Implements(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.Implements")
	}
	if u.Kind() != Interface {
		panic("reflect: non-interface type passed to Type.Implements")
	}
	return typeImplements(t.t, u.common().t)
}

func (t *rtype) AssignableTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.AssignableTo")
	}
	return t == u.common() || typeAssignable(t.t, u.common().t)
}

func (t *rtype) ConvertibleTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.ConvertibleTo")
	}
	return converter(u.common(), t) != cvtNone
}

// --- overflow ---

func (t *rtype) OverflowInt(x int64) bool {
	if !t.kind.isInt() {
		panic("reflect: OverflowInt of non-int type " + t.String())
	}
	return overflowInt(t.kind, x)
}

func (t *rtype) OverflowUint(x uint64) bool {
	if !t.kind.isUint() {
		panic("reflect: OverflowUint of non-uint type " + t.String())
	}
	return overflowUint(t.kind, x)
}

func (t *rtype) OverflowFloat(x float64) bool {
	if !t.kind.isFloat() {
		panic("reflect: OverflowFloat of non-float type " + t.String())
	}
	return t.kind == Float32 && overflowFloat32(x)
}

func (t *rtype) OverflowComplex(x complex128) bool {
	if !t.kind.isComplex() {
		panic("reflect: OverflowComplex of non-complex type " + t.String())
	}
	return t.kind == Complex64 && (overflowFloat32(real(x)) || overflowFloat32(imag(x)))
}

func overflowInt(k Kind, x int64) bool {
	unused := 64 - 8*k.size()
	return x<<unused>>unused != x
}

func overflowUint(k Kind, x uint64) bool {
	unused := 64 - 8*k.size()
	return x<<unused>>unused != x
}

const maxFloat32 = 0x1p127 * (1 + (1 - 0x1p-23))

// overflowFloat32: infinities and NaN fit.
func overflowFloat32(x float64) bool {
	if x < 0 {
		x = -x
	}
	return maxFloat32 < x && x <= maxFloat64
}

const maxFloat64 = 0x1p1023 * (1 + (1 - 0x1p-52))

// --- ranges ---

func (t *rtype) CanSeq() bool {
	switch k := t.kind; k {
	case Array, Slice, Chan, String, Map:
		return true
	case Func:
		return t.isIterator(1)
	case Pointer:
		return t.element().kind == Array
	default:
		return k.isInt() || k.isUint()
	}
}

func (t *rtype) CanSeq2() bool {
	switch t.kind {
	case Array, Slice, String, Map:
		return true
	case Func:
		return t.isIterator(2)
	case Pointer:
		return t.element().kind == Array
	}
	return false
}

// isIterator: it is a func(yield func(n parameters) bool).
func (t *rtype) isIterator(n int) bool {
	if typeNumIn(t.t) != 1 || typeNumOut(t.t) != 0 {
		return false
	}
	y := t.in(0)
	return y.kind == Func && typeNumIn(y.t) == n && typeNumOut(y.t) == 1 && y.out(0).kind == Bool
}
