package reflect

// TypeFor returns the type T.
func TypeFor[T any]() Type {
	return TypeOf((*T)(nil)).Elem()
}

// TypeAssert is v.Interface().(T), with a second result instead of a panic.
func TypeAssert[T any](v Value) (T, bool) {
	if v.flag == 0 {
		panic(&ValueError{"reflect.TypeAssert", Invalid})
	}
	if v.flag&flagRO != 0 {
		panic("reflect.TypeAssert: cannot return value obtained from unexported field or method")
	}
	x, ok := v.iface().(T)
	return x, ok
}
