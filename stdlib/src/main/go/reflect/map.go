package reflect

import "unsafe"

// MapIndex returns a copy of the element for a key; the zero Value if the map has none.
func (v Value) MapIndex(key Value) Value {
	v.mustBe(Map, "reflect.Value.MapIndex")
	key = key.assignTo("reflect.Value.MapIndex", typeKey(mirrors, v.typ.t))
	ref, bits := key.held()
	found, ref, bits := mapGet(v.object(), v.typ.t, ref, bits)
	if !found {
		return Value{}
	}
	elem := v.typ.element()
	return Value{elem, ref, bits, (v.flag | key.flag).ro() | flag(elem.kind)}
}

// MapKeys returns all keys of a map, in no particular order.
func (v Value) MapKeys() []Value {
	v.mustBe(Map, "reflect.Value.MapKeys")
	m := v.object()
	key := typeKey(mirrors, v.typ.t)
	keys := make([]Value, 0, mapLen(m))
	for it := mapIter(m); len(keys) < cap(keys) && mapNext(it); {
		ref, bits := mapIterKey(it, key.t)
		keys = append(keys, Value{key, ref, bits, v.flag.ro() | flag(key.kind)})
	}
	return keys
}

// SetMapIndex sets the element for a key, or takes the entry out if elem is the zero Value.
func (v Value) SetMapIndex(key, elem Value) {
	const method = "reflect.Value.SetMapIndex"
	v.mustBe(Map, method)
	v.mustBeExported(method)
	key.mustBeExported(method)
	key = key.assignTo(method, typeKey(mirrors, v.typ.t))
	keyRef, keyBits := key.held()
	if elem.flag == 0 {
		mapDelete(v.object(), v.typ.t, keyRef, keyBits)
		return
	}
	elem.mustBeExported(method)
	ref, bits := elem.assignTo(method, v.typ.element()).held()
	mapSet(v.object(), v.typ.t, keyRef, keyBits, ref, bits)
}

// A MapIter goes through a map as a range statement does.
type MapIter struct {
	m     Value
	it    unsafe.Pointer // nil before the first Next
	ended bool
}

// MapRange returns an iterator that stands before the first entry.
func (v Value) MapRange() *MapIter {
	v.mustBe(Map, "reflect.Value.MapRange")
	return &MapIter{m: v}
}

// Next goes to the next entry, and reports whether there is one.
func (iter *MapIter) Next() bool {
	if !iter.m.IsValid() {
		panic("MapIter.Next called on an iterator that does not have an associated map Value")
	}
	if iter.ended {
		panic("MapIter.Next called on exhausted iterator")
	}
	if iter.it == nil {
		iter.it = mapIter(iter.m.object())
	}
	iter.ended = !mapNext(iter.it)
	return !iter.ended
}

// Reset makes the iterator one for another map.
func (iter *MapIter) Reset(v Value) {
	if v.IsValid() {
		v.mustBe(Map, unknownMethod)
	}
	*iter = MapIter{m: v}
}

func (iter *MapIter) check(method string) {
	if iter.it == nil {
		panic(method + " called before Next")
	}
	if iter.ended {
		panic(method + " called on exhausted iterator")
	}
}

// Key returns the key of the entry.
func (iter *MapIter) Key() Value {
	iter.check("MapIter.Key")
	return iter.key()
}

func (iter *MapIter) key() Value {
	t := typeKey(mirrors, iter.m.typ.t)
	ref, bits := mapIterKey(iter.it, t.t)
	return Value{t, ref, bits, iter.m.flag.ro() | flag(t.kind)}
}

// Value returns a copy of the entry's element.
func (iter *MapIter) Value() Value {
	iter.check("MapIter.Value")
	return iter.element()
}

func (iter *MapIter) element() Value {
	t := iter.m.typ.element()
	ref, bits := mapIterElem(iter.it, t.t)
	return Value{t, ref, bits, iter.m.flag.ro() | flag(t.kind)}
}

// SetIterKey is Set with the key of iter's entry.
func (v Value) SetIterKey(iter *MapIter) {
	iter.check("reflect: Value.SetIterKey")
	v.mustBeAssignable("reflect.Value.SetIterKey")
	iter.m.mustBeExported("reflect.Value.SetIterKey")
	v.store(iter.key().assignTo("reflect.MapIter.SetKey", v.typ))
}

// SetIterValue is Set with the element of iter's entry.
func (v Value) SetIterValue(iter *MapIter) {
	iter.check("reflect: Value.SetIterValue")
	v.mustBeAssignable("reflect.Value.SetIterValue")
	iter.m.mustBeExported("reflect.Value.SetIterValue")
	v.store(iter.element().assignTo("reflect.MapIter.SetValue", v.typ))
}
