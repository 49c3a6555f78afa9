package reflect

// methodList returns the type's methods as Method numbers them.
func (t *rtype) methodList() []method {
	if t.methods == nil {
		n := typeNumMethod(t.t)
		list := make([]method, 0, n)
		for i := 0; i < n; i++ {
			name, pkgPath, typ := typeMethod(mirrors, t.t, i)
			if pkgPath == "" || t.kind == Interface {
				list = append(list, method{name, pkgPath, typ, i})
			}
		}
		publish()
		t.methods = list
	}
	return t.methods
}

func (t *rtype) NumMethod() int { return len(t.methodList()) }

func (t *rtype) Method(i int) Method {
	list := t.methodList()
	if i < 0 || i >= len(list) {
		panic("reflect: Method index out of range")
	}
	return t.methodAt(i)
}

func (t *rtype) methodAt(i int) Method {
	m := &t.methodList()[i]
	r := Method{Name: m.name, PkgPath: m.pkgPath, Type: m.typ, Index: i}
	if t.kind != Interface {
		f := typeWithReceiver(mirrors, m.typ.t, t.t)
		r.Type = f
		r.Func = Value{f, methodFunc(mirrors, t.t, m.slot, f.t), 0, flag(Func)}
	}
	return r
}

func (t *rtype) MethodByName(name string) (Method, bool) {
	i := t.methodNamed(name)
	if i < 0 {
		return Method{}, false
	}
	return t.methodAt(i), true
}

// methodNamed is the index of the method of that name, -1 if there is none.
func (t *rtype) methodNamed(name string) int {
	for i, m := range t.methodList() {
		if m.name == name {
			return i
		}
	}
	return -1
}
