// Package fmtvalue by way of package reflect.
package fmtvalue

import (
	"cmp"
	"reflect"
	"sort"
	"unsafe"
)

type Type = reflect.Type

func init() {
	Unwrap = func(arg any) (v any, static Type, hidden bool, ok bool) {
		r, ok := arg.(reflect.Value)
		if !ok {
			return nil, nil, false, false
		}
		if !r.IsValid() {
			return nil, nil, false, true
		}
		return visible(r), r.Type(), !r.CanInterface(), true
	}
}

// visible returns what v holds even where it comes from an unexported field: without reflect's flags that say so.
func visible(v reflect.Value) any {
	words := (*struct {
		typ, ptr unsafe.Pointer
		flag     uintptr
	})(unsafe.Pointer(&v))
	words.flag &^= 1<<5 | 1<<6
	return v.Interface()
}

func value(v any) reflect.Value { return reflect.ValueOf(v) }

func TypeOf(v any) Type { return reflect.TypeOf(v) }
func KindOf(t Type) int {
	if t == nil {
		return 0
	}
	return int(t.Kind())
}
func KindOfValue(v any) int { return KindOf(TypeOf(v)) }
func TypeString(t Type) string {
	if t == nil {
		return "<nil>"
	}
	return t.String()
}
func ElemType(t Type) Type             { return t.Elem() }
func KeyType(t Type) Type              { return t.Key() }
func NumField(t Type) int              { return t.NumField() }
func FieldName(t Type, i int) string   { return t.Field(i).Name }
func FieldType(t Type, i int) Type     { return t.Field(i).Type }
func FieldExported(t Type, i int) bool { return t.Field(i).IsExported() }
func Bool(v any) bool                  { return value(v).Bool() }
func Int(v any) int64                  { return value(v).Int() }
func Uint(v any) uint64                { return value(v).Uint() }
func Float(v any) float64              { return value(v).Float() }
func Complex(v any) complex128         { return value(v).Complex() }
func String(v any) string              { return value(v).String() }
func Len(v any) int                    { return value(v).Len() }
func Index(v any, i int) any           { return value(v).Index(i).Interface() }
func Elem(v any) any                   { return value(v).Elem().Interface() }
func IsNil(v any) bool                 { return value(v).IsNil() }
func Address(v any) uint64             { return uint64(value(v).Pointer()) }

func Field(v any, i int) any {
	p := reflect.New(reflect.TypeOf(v)).Elem()
	p.Set(value(v))
	f := p.Field(i)
	return reflect.NewAt(f.Type(), unsafe.Pointer(f.UnsafeAddr())).Elem().Interface()
}

func Bytes(v any) []byte {
	r := value(v)
	b := make([]byte, r.Len())
	for i := range b {
		b[i] = byte(r.Index(i).Uint())
	}
	return b
}

func SortedMap(v any) []any {
	m := value(v)
	keys := m.MapKeys()
	type entry struct{ k, v reflect.Value }
	var entries []entry
	for it := m.MapRange(); it.Next(); {
		entries = append(entries, entry{it.Key(), it.Value()})
	}
	_ = keys
	sort.SliceStable(entries, func(i, j int) bool { return compare(entries[i].k, entries[j].k) < 0 })
	var flat []any
	for _, e := range entries {
		flat = append(flat, e.k.Interface(), e.v.Interface())
	}
	return flat
}

func compare(a, b reflect.Value) int {
	if a.Type() != b.Type() {
		return -1
	}
	switch {
	case a.CanInt():
		return cmp.Compare(a.Int(), b.Int())
	case a.CanUint():
		return cmp.Compare(a.Uint(), b.Uint())
	case a.CanFloat():
		return cmp.Compare(a.Float(), b.Float())
	}
	switch a.Kind() {
	case reflect.String:
		return cmp.Compare(a.String(), b.String())
	case reflect.Bool:
		switch {
		case a.Bool() == b.Bool():
			return 0
		case b.Bool():
			return -1
		}
		return 1
	case reflect.Complex64, reflect.Complex128:
		if c := cmp.Compare(real(a.Complex()), real(b.Complex())); c != 0 {
			return c
		}
		return cmp.Compare(imag(a.Complex()), imag(b.Complex()))
	case reflect.Pointer, reflect.UnsafePointer, reflect.Chan:
		return cmp.Compare(a.Pointer(), b.Pointer())
	case reflect.Struct:
		for i := 0; i < a.NumField(); i++ {
			if c := compare(a.Field(i), b.Field(i)); c != 0 {
				return c
			}
		}
		return 0
	case reflect.Array:
		for i := 0; i < a.Len(); i++ {
			if c := compare(a.Index(i), b.Index(i)); c != 0 {
				return c
			}
		}
		return 0
	case reflect.Interface:
		switch {
		case a.IsNil() && b.IsNil():
			return 0
		case a.IsNil():
			return -1
		case b.IsNil():
			return 1
		}
		if a.Elem().Type() != b.Elem().Type() {
			return cmp.Compare(a.Elem().Type().String(), b.Elem().Type().String())
		}
		return compare(a.Elem(), b.Elem())
	}
	panic("bad key type " + a.Type().String())
}

func SetBool(ptr any, x bool)          { value(ptr).Elem().SetBool(x) }
func SetInt(ptr any, x int64)          { value(ptr).Elem().SetInt(x) }
func SetUint(ptr any, x uint64)        { value(ptr).Elem().SetUint(x) }
func SetFloat(ptr any, x float64)      { value(ptr).Elem().SetFloat(x) }
func SetComplex(ptr any, x complex128) { value(ptr).Elem().SetComplex(x) }
func SetString(ptr any, x string)      { value(ptr).Elem().SetString(x) }
func SetBytes(ptr any, x []byte) {
	v := value(ptr).Elem()
	s := reflect.MakeSlice(v.Type(), len(x), len(x))
	for i, c := range x {
		s.Index(i).SetUint(uint64(c))
	}
	v.Set(s)
}
