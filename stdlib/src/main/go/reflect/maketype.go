package reflect

import (
	"strconv"
	"unicode"
	"unicode/utf8"
	"unsafe"
)

// PointerTo returns the type of pointers to t.
func PointerTo(t Type) Type { return t.common().pointerTo() }

// PtrTo is the old name of PointerTo.
func PtrTo(t Type) Type { return PointerTo(t) }

// SliceOf returns the type of slices of t.
func SliceOf(t Type) Type { return typeSliceOf(mirrors, t.common().t) }

// maxBytes is the size of the address space that gc's library lets a type have.
const maxBytes = 1<<64 - 1

// ArrayOf returns the type of arrays of t.
func ArrayOf(length int, elem Type) Type {
	if length < 0 {
		panic("reflect: negative length passed to ArrayOf")
	}
	e := elem.common()
	if size := e.Size(); size > 0 && uintptr(length) > maxBytes/size {
		panic("reflect.ArrayOf: array size would exceed virtual address space")
	}
	return typeArrayOf(mirrors, length, e.t)
}

// ChanOf returns the type of channels of t.
func ChanOf(dir ChanDir, t Type) Type {
	e := t.common()
	if e.Size() >= 1<<16 {
		panic("reflect.ChanOf: element size too large")
	}
	if dir < RecvDir || dir > BothDir {
		panic("reflect.ChanOf: invalid dir")
	}
	return typeChanOf(mirrors, dir, e.t)
}

// MapOf returns the type of maps from key to elem.
func MapOf(key, elem Type) Type {
	k := key.common()
	if !k.Comparable() {
		panic("reflect.MapOf: invalid key type " + k.String())
	}
	return typeMapOf(mirrors, k.t, elem.common().t)
}

// FuncOf returns the type of functions with those parameters and results.
func FuncOf(in, out []Type, variadic bool) Type {
	if variadic && (len(in) == 0 || in[len(in)-1].Kind() != Slice) {
		panic("reflect.FuncOf: last arg of variadic func must be slice")
	}
	if len(in)+len(out) > 128 {
		panic("reflect.FuncOf: too many arguments")
	}
	return typeFuncOf(mirrors, listOf(in), listOf(out), variadic)
}

func listOf(types []Type) unsafe.Pointer {
	list := newList(len(types))
	for i, t := range types {
		setList(list, i, t.common().t)
	}
	return list
}

// StructOf returns the type of structs with those fields; offsets and indices do not count. Structs with embedded
// types that have methods are limited as in gc's library.
func StructOf(fields []StructField) Type {
	list := newList(len(fields))
	names := map[string]bool{}
	pkg := ""
	for i, f := range fields {
		switch {
		case f.Name == "":
			panic("reflect.StructOf: field " + strconv.Itoa(i) + " has no name")
		case !isFieldName(f.Name):
			panic("reflect.StructOf: field " + strconv.Itoa(i) + " has invalid name")
		case f.Type == nil:
			panic("reflect.StructOf: field " + strconv.Itoa(i) + " has no type")
		case f.Anonymous && f.PkgPath != "":
			panic("reflect.StructOf: field \"" + f.Name + "\" is anonymous but has PkgPath set")
		case f.IsExported() && ('a' <= f.Name[0] && f.Name[0] <= 'z' || f.Name[0] == '_'):
			panic("reflect.StructOf: field \"" + f.Name + "\" is unexported but missing PkgPath")
		}
		if f.PkgPath != "" {
			if pkg != "" && pkg != f.PkgPath {
				panic("reflect.Struct: fields with different PkgPath " + pkg + " and " + f.PkgPath)
			}
			pkg = f.PkgPath
		}
		t := f.Type.common()
		if f.Anonymous {
			checkEmbedded(t, i, len(fields))
		}
		if names[f.Name] && f.Name != "_" {
			panic("reflect.StructOf: duplicate field " + f.Name)
		}
		names[f.Name] = true
		setList(list, i, newField(f.Name, f.PkgPath, string(f.Tag), t.t, f.Anonymous))
	}
	checkSize(fields)
	return typeStructOf(mirrors, list)
}

// checkSize panics for structs that no memory could hold.
func checkSize(fields []StructField) {
	const tooLarge = "reflect.StructOf: struct size would exceed virtual address space"
	var size, last uintptr
	alignment := uintptr(1)
	up := func(a uintptr) {
		n := (size + a - 1) &^ (a - 1)
		if n < size {
			panic(tooLarge)
		}
		size = n
	}
	for _, f := range fields {
		a := uintptr(f.Type.Align())
		alignment = max(alignment, a)
		up(a)
		last = f.Type.Size()
		if size+last < size {
			panic(tooLarge)
		}
		size += last
	}
	if size > 0 && last == 0 { // a pointer to the last field must not point behind the struct
		if size++; size == 0 {
			panic(tooLarge)
		}
	}
	up(alignment)
}

func isFieldName(name string) bool {
	for i, c := range name {
		if !(c == '_' || unicode.IsLetter(c) || i > 0 && unicode.IsDigit(c)) {
			return false
		}
	}
	return utf8.ValidString(name)
}

// checkEmbedded panics for what gc's library does not embed.
func checkEmbedded(t *rtype, i, n int) {
	switch t.kind {
	case Interface:
		if hasUnexported(t) {
			panic("reflect: embedded interface with unexported method(s) not implemented")
		}
	case Pointer:
		if k := t.element().kind; k == Pointer || k == Interface {
			panic("reflect.StructOf: illegal embedded field type " + t.String())
		}
		if typeNumMethod(t.t) > 0 {
			if i > 0 {
				panic("reflect: embedded type with methods not implemented if type is not first field")
			}
			if n > 1 {
				panic("reflect: embedded type with methods not implemented if there is more than one field")
			}
		}
	default:
		if typeNumMethod(t.t) > 0 {
			if i > 0 {
				panic("reflect: embedded type with methods not implemented if type is not first field")
			}
			if n > 1 && t.pointerShaped() {
				panic("reflect: embedded type with methods not implemented for non-pointer type")
			}
		}
	}
}

func hasUnexported(t *rtype) bool {
	for i, n := 0, typeNumMethod(t.t); i < n; i++ {
		if _, pkg, _ := typeMethod(mirrors, t.t, i); pkg != "" {
			return true
		}
	}
	return false
}

// pointerShaped: gc holds it in an interface without a box.
func (t *rtype) pointerShaped() bool {
	switch t.kind {
	case Chan, Func, Map, Pointer, UnsafePointer:
		return true
	case Array:
		return typeLen(t.t) == 1 && t.element().pointerShaped()
	case Struct:
		return typeNumField(t.t) == 1 && t.fieldList()[0].typ.pointerShaped()
	}
	return false
}
