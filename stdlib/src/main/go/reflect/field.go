package reflect

import "strconv"

// A StructField is a field of a struct type.
type StructField struct {
	// Name is its name.
	Name string

	// PkgPath is the package of a field that is not exported, "" else.
	PkgPath string

	Type      Type
	Tag       StructTag
	Offset    uintptr // in bytes, as unsafe.Offsetof has it
	Index     []int   // what FieldByIndex takes
	Anonymous bool    // embedded
}

// IsExported reports whether other packages may use the field.
func (f StructField) IsExported() bool { return f.PkgPath == "" }

// A StructTag is a field's tag. By convention it is a list of key:"value", separated by spaces; keys are without
// spaces, quotes, colons and control characters, values are Go strings.
type StructTag string

// Get returns the value of a key, "" if there is none.
func (tag StructTag) Get(key string) string {
	v, _ := tag.Lookup(key)
	return v
}

// Lookup returns the value of a key, and whether there is one.
func (tag StructTag) Lookup(key string) (value string, ok bool) {
	rest := string(tag)
	for {
		for rest != "" && rest[0] == ' ' {
			rest = rest[1:]
		}
		colon := 0
		for colon < len(rest) && isTagKey(rest[colon]) {
			colon++
		}
		if colon == 0 || colon+1 >= len(rest) || rest[colon] != ':' || rest[colon+1] != '"' {
			return "", false
		}
		name := rest[:colon]
		rest = rest[colon+1:]
		end := 1
		for end < len(rest) && rest[end] != '"' {
			if rest[end] == '\\' {
				end++
			}
			end++
		}
		if end >= len(rest) {
			return "", false
		}
		quoted := rest[:end+1]
		rest = rest[end+1:]
		if name == key {
			value, err := strconv.Unquote(quoted)
			return value, err == nil
		}
	}
}

func isTagKey(c byte) bool { return c > ' ' && c != ':' && c != '"' && c != 0x7f }

// fieldList returns the fields of a struct type.
func (t *rtype) fieldList() []field {
	if t.fields == nil {
		list := make([]field, typeNumField(t.t))
		for i := range list {
			f := &list[i]
			f.name, f.pkgPath, f.tag, f.typ, f.embedded = typeField(mirrors, t.t, i)
			f.offset, f.place = typeFieldOffset(t.t, i)
		}
		publish()
		t.fields = list
	}
	return t.fields
}

func (t *rtype) NumField() int {
	t.mustBe(Struct, "NumField", "struct")
	return typeNumField(t.t)
}

func (t *rtype) Field(i int) StructField {
	t.mustBe(Struct, "Field", "struct")
	return t.fieldAt(i)
}

func (t *rtype) fieldAt(i int) StructField {
	list := t.fieldList()
	if i < 0 || i >= len(list) {
		panic("reflect: Field index out of bounds")
	}
	f := &list[i]
	return StructField{f.name, f.pkgPath, f.typ, StructTag(f.tag), f.offset, []int{i}, f.embedded}
}

func (t *rtype) FieldByIndex(index []int) StructField {
	t.mustBe(Struct, "FieldByIndex", "struct")
	f := StructField{Type: t}
	for i, x := range index {
		at := f.Type.common()
		if i > 0 {
			at = at.embeddedStruct()
		}
		f = at.Field(x)
	}
	return f
}

// embeddedStruct is the struct type behind a pointer to one, else the type itself.
func (t *rtype) embeddedStruct() *rtype {
	if t.kind == Pointer && t.element().kind == Struct {
		return t.element()
	}
	return t
}

func (t *rtype) FieldByName(name string) (StructField, bool) {
	t.mustBe(Struct, "FieldByName", "struct")
	embeds := false
	if name != "" {
		for i := range t.fieldList() {
			f := &t.fields[i]
			if f.name == name {
				return t.fieldAt(i), true
			}
			embeds = embeds || f.embedded
		}
	}
	if !embeds {
		return StructField{}, false
	}
	return t.search(func(s string) bool { return s == name })
}

func (t *rtype) FieldByNameFunc(match func(string) bool) (StructField, bool) {
	t.mustBe(Struct, "FieldByNameFunc", "struct")
	return t.search(match)
}

// A place in the tree of embedded structs, with the way that leads there.
type embedding struct {
	typ   *rtype
	index []int
}

// search looks through the tree of embedded structs level by level. A name that is found twice in a level, or within
// a type that is embedded twice in a level, hides what is below without being found itself.
func (t *rtype) search(match func(string) bool) (found StructField, ok bool) {
	level := []embedding{{t, nil}}
	times := map[*rtype]int{t: 1} // of the types of this level
	seen := map[*rtype]bool{}
	for len(level) > 0 {
		var next []embedding
		nextTimes := map[*rtype]int{}
		for _, at := range level {
			if seen[at.typ] {
				continue
			}
			seen[at.typ] = true
			list := at.typ.fieldList()
			for i := range list {
				f := &list[i]
				if match(f.name) {
					if ok || times[at.typ] > 1 {
						return StructField{}, false
					}
					found = at.typ.fieldAt(i)
					found.Index = extend(at.index, i)
					ok = true
					continue
				}
				if ok || !f.embedded {
					continue
				}
				s := f.typ
				if s.kind == Pointer {
					s = s.element()
				}
				if s.kind != Struct {
					continue
				}
				nextTimes[s]++
				if nextTimes[s] > 1 {
					continue
				}
				if times[at.typ] > 1 {
					nextTimes[s] = 2
				}
				next = append(next, embedding{s, extend(at.index, i)})
			}
		}
		if ok {
			break
		}
		level, times = next, nextTimes
	}
	return found, ok
}

// extend returns a new slice: the way, and one step more.
func extend(way []int, i int) []int {
	r := make([]int, len(way)+1)
	copy(r, way)
	r[len(way)] = i
	return r
}

// VisibleFields returns the fields of struct type t and of the structs embedded in it, all that a selector could
// mean, those of embedded structs after the struct itself.
func VisibleFields(t Type) []StructField {
	if t == nil {
		panic("reflect: VisibleFields(nil)")
	}
	if t.Kind() != Struct {
		panic("reflect.VisibleFields of non-struct type")
	}
	w := walker{byName: map[string]int{}, within: map[*rtype]bool{}}
	w.walk(t.common())
	var fields []StructField
	for i, f := range w.fields {
		if !w.hidden[i] {
			fields = append(fields, f)
		}
	}
	return fields
}

// A walker collects fields; hidden says which are not to be reached by their name.
type walker struct {
	fields []StructField
	hidden []bool
	byName map[string]int
	within map[*rtype]bool
	way    []int
}

func (w *walker) walk(t *rtype) {
	if w.within[t] {
		return
	}
	w.within[t] = true
	for i := range t.fieldList() {
		w.way = append(w.way, i)
		f := t.fieldAt(i)
		f.Index = extend(w.way[:len(w.way)-1], i)
		w.add(f)
		if f.Anonymous {
			s := f.Type.common()
			if s.kind == Pointer {
				s = s.element()
			}
			if s.kind == Struct {
				w.walk(s)
			}
		}
		w.way = w.way[:len(w.way)-1]
	}
	delete(w.within, t)
}

// add takes a field in: of two of a name the one at the lesser depth counts, of two at one depth none.
func (w *walker) add(f StructField) {
	old, known := w.byName[f.Name]
	if known {
		depth := len(w.fields[old].Index)
		switch {
		case len(f.Index) == depth:
			w.hidden[old] = true
			return
		case len(f.Index) > depth:
			return
		}
		w.hidden[old] = true
	}
	w.byName[f.Name] = len(w.fields)
	w.fields = append(w.fields, f)
	w.hidden = append(w.hidden, false)
}
