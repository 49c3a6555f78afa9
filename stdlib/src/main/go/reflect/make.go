package reflect

import "unsafe"

// New returns a pointer to a new variable of the type.
func New(typ Type) Value {
	if typ == nil {
		panic("reflect: New(nil)")
	}
	t := typ.common()
	return Value{t.pointerTo(), newVariable(t.t), 0, flag(Pointer)}
}

// NewAt returns p as a pointer to a variable of the type.
func NewAt(typ Type, p unsafe.Pointer) Value {
	t := typ.common()
	return Value{t.pointerTo(), castPointer(p, t.t), 0, flag(Pointer)}
}

// Zero returns the type's zero value.
func Zero(typ Type) Value {
	if typ == nil {
		panic("reflect: Zero(nil)")
	}
	return zero(typ.common())
}

func zero(t *rtype) Value {
	if t.kind.isScalar() {
		return Value{t, nil, 0, flag(t.kind)}
	}
	return Value{t, zeroRef(t.t), 0, flag(t.kind)}
}

// MakeSlice returns a new slice of the slice type.
func MakeSlice(typ Type, len, cap int) Value {
	switch {
	case typ.Kind() != Slice:
		panic("reflect.MakeSlice of non-slice type")
	case len < 0:
		panic("reflect.MakeSlice: negative len")
	case cap < 0:
		panic("reflect.MakeSlice: negative cap")
	case len > cap:
		panic("reflect.MakeSlice: len > cap")
	}
	t := typ.common()
	return Value{t, sliceMake(t.t, len, cap), 0, flag(Slice)}
}

// SliceAt returns a slice of n elements of the type that begin at p.
func SliceAt(typ Type, p unsafe.Pointer, n int) Value {
	t := typ.common()
	s := typeSliceOf(mirrors, t.t)
	return Value{s, sliceAt(p, n, t.t), 0, flag(Slice)}
}

// MakeMap returns a new map of the map type.
func MakeMap(typ Type) Value { return MakeMapWithSize(typ, 0) }

// MakeMapWithSize returns a new map of the map type with room for about n entries.
func MakeMapWithSize(typ Type, n int) Value {
	if typ.Kind() != Map {
		panic("reflect.MakeMapWithSize of non-map type")
	}
	t := typ.common()
	return Value{t, mapMake(t.t, n), 0, flag(Map)}
}

// MakeChan returns a new channel of the channel type.
func MakeChan(typ Type, buffer int) Value {
	switch {
	case typ.Kind() != Chan:
		panic("reflect.MakeChan of non-chan type")
	case buffer < 0:
		panic("reflect.MakeChan: negative buffer size")
	case typ.ChanDir() != BothDir:
		panic("reflect.MakeChan: unidirectional channel type")
	}
	t := typ.common()
	return Value{t, chanMake(t.t, buffer), 0, flag(Chan)}
}
