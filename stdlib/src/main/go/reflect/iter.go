package reflect

import "iter"

// Fields goes through the fields of a struct type.
func (t *rtype) Fields() iter.Seq[StructField] {
	t.mustBe(Struct, "Fields", "struct")
	return each(t.NumField(), t.Field)
}

// Methods goes through the methods that Method knows.
func (t *rtype) Methods() iter.Seq[Method] { return each(t.NumMethod(), t.Method) }

// Ins goes through the types of a function type's parameters.
func (t *rtype) Ins() iter.Seq[Type] {
	t.mustBe(Func, "Ins", "func")
	return each(t.NumIn(), t.In)
}

// Outs goes through the types of a function type's results.
func (t *rtype) Outs() iter.Seq[Type] {
	t.mustBe(Func, "Outs", "func")
	return each(t.NumOut(), t.Out)
}

// each is the sequence of what at returns for 0 … n-1.
func each[T any](n int, at func(int) T) iter.Seq[T] {
	return func(yield func(T) bool) {
		for i := range n {
			if !yield(at(i)) {
				return
			}
		}
	}
}

// Fields goes through the fields of a struct.
func (v Value) Fields() iter.Seq2[StructField, Value] {
	t := v.Type()
	if t.Kind() != Struct {
		panic("reflect: Fields of non-struct type " + t.String())
	}
	return func(yield func(StructField, Value) bool) {
		for i := range v.NumField() {
			if !yield(t.Field(i), v.Field(i)) {
				return
			}
		}
	}
}

// Methods goes through the methods that Method knows, with v as the receiver of the functions.
func (v Value) Methods() iter.Seq2[Method, Value] {
	return func(yield func(Method, Value) bool) {
		t := v.Type()
		for i := range v.NumMethod() {
			if !yield(t.Method(i), v.Method(i)) {
				return
			}
		}
	}
}

// Seq is the sequence of a range over v with one variable; v's type must have CanSeq.
func (v Value) Seq() iter.Seq[Value] {
	t := v.rtype()
	switch k := v.kind(); {
	case k == Func && t.isIterator(1):
		return func(yield func(Value) bool) {
			body := func(in []Value) []Value { return []Value{ValueOf(yield(in[0]))} }
			v.Call([]Value{MakeFunc(t.in(0), body)})
		}
	case k.isInt():
		return v.count(func(i uint64) bool { return int64(i) < v.Int() })
	case k.isUint():
		return v.count(func(i uint64) bool { return i < v.Uint() })
	case k == Chan:
		return func(yield func(Value) bool) {
			for x, ok := v.Recv(); ok && yield(x); {
				x, ok = v.Recv()
			}
		}
	case k == Array, k == Slice, k == String, k == Map, k == Pointer && t.element().kind == Array:
		return func(yield func(Value) bool) {
			v.pairs(func(key, _ Value) bool { return yield(key) }, false)
		}
	}
	panic("reflect: " + v.Type().String() + " cannot produce iter.Seq[Value]")
}

// count is the sequence of v's type from 0, while more is true.
func (v Value) count(more func(i uint64) bool) iter.Seq[Value] {
	return func(yield func(Value) bool) {
		for i := uint64(0); more(i) && yield(Value{v.typ, nil, i, flag(v.kind())}); i++ {
		}
	}
}

// Seq2 is the sequence of a range over v with two variables; v's type must have CanSeq2.
func (v Value) Seq2() iter.Seq2[Value, Value] {
	t := v.rtype()
	switch k := v.kind(); {
	case k == Func && t.isIterator(2):
		return func(yield func(Value, Value) bool) {
			body := func(in []Value) []Value { return []Value{ValueOf(yield(in[0], in[1]))} }
			v.Call([]Value{MakeFunc(t.in(0), body)})
		}
	case k == Array, k == Slice, k == String, k == Map, k == Pointer && t.element().kind == Array:
		return func(yield func(Value, Value) bool) { v.pairs(yield, true) }
	}
	panic("reflect: " + v.Type().String() + " cannot produce iter.Seq2[Value, Value]")
}

// pairs goes through the keys and elements of an array, pointer to an array, slice, string or map; the elements count
// only if elems is true.
func (v Value) pairs(yield func(key, elem Value) bool, elems bool) {
	switch v.kind() {
	case Map:
		for it := v.MapRange(); it.Next(); {
			var elem Value
			if elems {
				elem = it.Value()
			}
			if !yield(it.Key(), elem) {
				return
			}
		}
		return
	case String:
		for i, r := range v.String() {
			if !yield(ValueOf(i), ValueOf(r)) {
				return
			}
		}
		return
	case Pointer:
		v = v.Elem()
	}
	for i := range v.Len() {
		var elem Value
		if elems {
			elem = v.Index(i)
		}
		if !yield(ValueOf(i), elem) {
			return
		}
	}
}
