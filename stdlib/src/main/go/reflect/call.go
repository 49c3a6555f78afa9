package reflect

import "unsafe"

// Call calls a function; of a variadic one, further arguments become the last parameter's slice.
func (v Value) Call(in []Value) []Value {
	v.mustBe(Func, "reflect.Value.Call")
	v.mustBeExported("reflect.Value.Call")
	return v.call("Call", in)
}

// CallSlice calls a variadic function with the last parameter's slice as the last argument.
func (v Value) CallSlice(in []Value) []Value {
	v.mustBe(Func, "reflect.Value.CallSlice")
	v.mustBeExported("reflect.Value.CallSlice")
	return v.call("CallSlice", in)
}

func (v Value) call(op string, in []Value) []Value {
	t := v.typ
	isMethod := v.flag&flagMethod != 0
	if isMethod {
		t = v.method(op).typ
	} else if v.object() == nil {
		panic("reflect.Value.Call: call of nil function")
	}
	n := typeNumIn(t.t)
	variadic := typeVariadic(t.t)
	in = checkArguments(op, t, n, variadic, in)

	first := 0
	if isMethod {
		first = 1
	}
	args := newList(first + n)
	for i, x := range in {
		x.mustBeExported("reflect.Value." + op)
		p := typeIn(mirrors, t.t, i)
		ref, bits := x.assignTo("reflect.Value.Call", p).held()
		setArgument(args, first+i, p.t, ref, bits)
	}
	var results unsafe.Pointer
	if isMethod {
		ref, bits := v.receiver().held()
		setArgument(args, 0, v.typ.t, ref, bits)
		results = callMethod(v.typ.t, v.method(op).slot, t.t, args)
	} else {
		results = callFunc(v.object(), t.t, args)
	}
	out := make([]Value, typeNumOut(t.t))
	for i := range out {
		r := typeOut(mirrors, t.t, i)
		ref, bits := argument(results, i, r.t)
		out[i] = Value{r, ref, bits, flag(r.kind)}
	}
	return out
}

// checkArguments returns the arguments, one for each of the n parameters of t.
func checkArguments(op string, t *rtype, n int, variadic bool, in []Value) []Value {
	fixed := n
	if op == "CallSlice" {
		if !variadic {
			panic("reflect: CallSlice of non-variadic function")
		}
		if len(in) < n {
			panic("reflect: CallSlice with too few input arguments")
		}
		if len(in) > n {
			panic("reflect: CallSlice with too many input arguments")
		}
		variadic = false
	} else {
		if variadic {
			fixed--
		}
		if len(in) < fixed {
			panic("reflect: Call with too few input arguments")
		}
		if !variadic && len(in) > fixed {
			panic("reflect: Call with too many input arguments")
		}
	}
	for _, x := range in {
		if x.kind() == Invalid {
			panic("reflect: " + op + " using zero Value argument")
		}
	}
	for i := 0; i < fixed; i++ {
		if have, want := in[i].rtype(), typeIn(mirrors, t.t, i); !have.AssignableTo(want) {
			panic("reflect: " + op + " using " + have.String() + " as type " + want.String())
		}
	}
	if !variadic {
		return in
	}
	rest := typeIn(mirrors, t.t, fixed)
	m := len(in) - fixed
	slice := Value{rest, sliceMake(rest.t, m, m), 0, flag(Slice)}
	for i := 0; i < m; i++ {
		x := in[fixed+i]
		if have, want := x.rtype(), rest.element(); !have.AssignableTo(want) {
			panic("reflect: cannot use " + have.String() + " as type " + want.String() + " in " + op)
		}
		slice.Index(i).Set(x)
	}
	all := make([]Value, n)
	copy(all, in[:fixed])
	all[fixed] = slice
	return all
}

// --- methods ---

// NumMethod returns the number of methods that Method knows.
func (v Value) NumMethod() int {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.NumMethod", Invalid})
	}
	if v.flag&flagMethod != 0 {
		return 0
	}
	return v.typ.NumMethod()
}

// Method returns a method as a function with v as its receiver.
func (v Value) Method(i int) Value {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.Method", Invalid})
	}
	if v.flag&flagMethod != 0 || uint(i) >= uint(v.typ.NumMethod()) {
		panic("reflect: Method index out of range")
	}
	if v.typ.kind == Interface && v.IsNil() {
		panic("reflect: Method on nil interface value")
	}
	return Value{v.typ, v.ref, v.bits, v.flag.ro() | v.flag&flagIndir | flag(Func) | flagMethod | flag(i)<<methodShift}
}

// MethodByName returns the method of that name as a function with v as its receiver; the zero Value if there is none.
func (v Value) MethodByName(name string) Value {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.MethodByName", Invalid})
	}
	if v.flag&flagMethod != 0 {
		return Value{}
	}
	i := v.typ.methodNamed(name)
	if i < 0 {
		return Value{}
	}
	return v.Method(i)
}

// method returns the method of a method value.
func (v Value) method(op string) *method {
	m := &v.typ.methodList()[v.flag>>methodShift]
	if m.pkgPath != "" {
		panic("reflect: " + op + " of unexported method")
	}
	if v.typ.kind == Interface && v.receiver().object() == nil {
		panic("reflect: " + op + " of method on nil interface value")
	}
	return m
}

// receiver returns the receiver of a method value.
func (v Value) receiver() Value {
	return Value{v.typ, v.ref, v.bits, v.flag&(flagRO|flagIndir) | flag(v.typ.kind)}
}

// methodValue turns a method value into an ordinary function. Where the receiver is a variable its value counts at the
// time of the call, as with gc's library.
func (v Value) methodValue(op string) Value {
	m := v.method(op)
	f := methodValue(mirrors, v.typ.t, m.slot, m.typ.t, v.ref, v.bits, v.flag&flagIndir != 0)
	return Value{m.typ, f, 0, v.flag.ro() | flag(Func)}
}

// --- functions made at run time ---

// MakeFunc returns a function of the type that calls fn with its arguments, and returns what fn returns.
func MakeFunc(typ Type, fn func(args []Value) (results []Value)) Value {
	if typ.Kind() != Func {
		panic("reflect: call of MakeFunc with non-Func type")
	}
	t := typ.common()
	n, m := typeNumIn(t.t), typeNumOut(t.t)
	body := func(args unsafe.Pointer) unsafe.Pointer {
		in := make([]Value, n)
		for i := range in {
			p := typeIn(mirrors, t.t, i)
			ref, bits := argument(args, i, p.t)
			in[i] = Value{p, ref, bits, flag(p.kind)}
		}
		out := fn(in)
		if len(out) != m {
			panic("reflect: wrong return count from function created by MakeFunc")
		}
		results := newList(m)
		for i, v := range out {
			if v.typ == nil {
				panic("reflect: function created by MakeFunc using closure returned zero Value")
			}
			if v.flag&flagRO != 0 {
				panic("reflect: function created by MakeFunc using closure " +
					"returned value obtained from unexported field")
			}
			r := typeOut(mirrors, t.t, i)
			ref, bits := v.assignTo("reflect.MakeFunc", r).held()
			setArgument(results, i, r.t, ref, bits)
		}
		return results
	}
	return Value{t, makeFunc(mirrors, t.t, fn, body), 0, flag(Func)}
}
