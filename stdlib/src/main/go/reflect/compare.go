package reflect

// DeepEqual reports whether x and y are the same all the way down: of one type, with equal scalars and strings, nil
// functions, and pointers, interfaces, slices, arrays, structs and maps that hold what is deeply equal. Values that
// refer to themselves are equal where they have the same shape.
func DeepEqual(x, y any) bool {
	if x == nil || y == nil {
		return x == y
	}
	return deepEqual(x, y)
}

// Comparable reports whether v may be compared with ==, whatever is in its interfaces.
func (v Value) Comparable() bool {
	switch v.kind() {
	case Invalid:
		return false
	case Interface:
		return v.IsNil() || v.Elem().Comparable()
	case Array:
		switch v.typ.element().kind {
		case Interface, Array, Struct:
			for i, n := 0, v.Len(); i < n; i++ {
				if !v.Index(i).Comparable() {
					return false
				}
			}
			return true
		}
	case Struct:
		for i, n := 0, v.NumField(); i < n; i++ {
			if !v.Field(i).Comparable() {
				return false
			}
		}
		return true
	case Func:
		return false
	}
	return v.typ.Comparable()
}

// Equal reports whether v == u; interfaces count as what they hold. It panics if their type is not comparable.
func (v Value) Equal(u Value) bool {
	if v.kind() == Interface {
		v = v.Elem()
	}
	if u.kind() == Interface {
		u = u.Elem()
	}
	if v.flag == 0 || u.flag == 0 {
		return v.flag == u.flag
	}
	if v.kind() != u.kind() || v.rtype() != u.rtype() {
		return false
	}
	switch k := v.kind(); {
	case k.isFloat():
		return v.Float() == u.Float()
	case k.isScalar():
		return v.scalar() == u.scalar()
	case k.isComplex():
		return v.Complex() == u.Complex()
	case k == String:
		return toString(v.object()) == toString(u.object())
	case k == Chan, k == Pointer, k == UnsafePointer:
		return samePointer(v.object(), u.object())
	case k == Array:
		n := v.Len()
		for i := 0; i < n; i++ {
			if !v.Index(i).Equal(u.Index(i)) {
				return false
			}
		}
		if n > 0 || v.typ.element().Comparable() {
			return true
		}
	case k == Struct:
		for i, n := 0, v.NumField(); i < n; i++ {
			if !v.Field(i).Equal(u.Field(i)) {
				return false
			}
		}
		return true
	}
	panic("reflect.Value.Equal: values of type " + v.rtype().String() + " are not comparable")
}
