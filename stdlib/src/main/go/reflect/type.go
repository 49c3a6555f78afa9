// Package reflect lets programs look at values of any type, and make and change them.
package reflect

import "iter"

// Type is a Go type. Two Types are equal (==) exactly if they stand for identical types. Methods that do not fit the
// type's kind panic.
type Type interface {
	// Align returns the alignment in bytes of a variable of the type.
	Align() int

	// FieldAlign returns the alignment in bytes of a field of the type.
	FieldAlign() int

	// Method returns a method of the method set: of all methods for an interface type, of the exported ones for
	// others, in the order of their names. Func and the first parameter of Type are the receiver's, unless the type
	// is an interface.
	Method(int) Method

	// Methods goes through the methods that Method knows.
	Methods() iter.Seq[Method]

	// MethodByName returns the method of that name, and whether there is one.
	MethodByName(string) (Method, bool)

	// NumMethod returns the number of methods that Method knows.
	NumMethod() int

	// Name returns the name of a defined type within its package, "" for others.
	Name() string

	// PkgPath returns the import path of a defined type's package, "" for predeclared and unnamed types.
	PkgPath() string

	// Size returns the bytes of a variable of the type, as unsafe.Sizeof does.
	Size() uintptr

	// String returns the type's text, with package names in place of import paths.
	String() string

	// Kind returns what the type is made of.
	Kind() Kind

	// Implements reports whether the type implements the interface type u.
	Implements(u Type) bool

	// AssignableTo reports whether a value of the type may be assigned to a variable of type u.
	AssignableTo(u Type) bool

	// ConvertibleTo reports whether a value of the type may be converted to type u, though it may still panic.
	ConvertibleTo(u Type) bool

	// Comparable reports whether == may be used on values of the type, though it may still panic.
	Comparable() bool

	// Bits returns the size in bits of a numeric type.
	Bits() int

	// ChanDir returns a channel type's direction.
	ChanDir() ChanDir

	// IsVariadic reports whether a function type's last parameter is a "..." one.
	IsVariadic() bool

	// Elem returns the element type of an array, channel, map, pointer or slice type.
	Elem() Type

	// Field returns a field of a struct type.
	Field(i int) StructField

	// Fields goes through the fields of a struct type.
	Fields() iter.Seq[StructField]

	// FieldByIndex returns the field that Field with each of the indices leads to.
	FieldByIndex(index []int) StructField

	// FieldByName returns the field that a selector with that name would mean, and whether there is one.
	FieldByName(name string) (StructField, bool)

	// FieldByNameFunc is the same for the names that match accepts; there must be one field at the least depth.
	FieldByNameFunc(match func(string) bool) (StructField, bool)

	// In returns the type of a function type's parameter.
	In(i int) Type

	// Ins goes through the types of a function type's parameters.
	Ins() iter.Seq[Type]

	// Key returns a map type's key type.
	Key() Type

	// Len returns an array type's length.
	Len() int

	// NumField returns the number of fields of a struct type.
	NumField() int

	// NumIn returns the number of parameters of a function type.
	NumIn() int

	// NumOut returns the number of results of a function type.
	NumOut() int

	// Out returns the type of a function type's result.
	Out(i int) Type

	// Outs goes through the types of a function type's results.
	Outs() iter.Seq[Type]

	// OverflowComplex reports whether x does not fit the complex type.
	OverflowComplex(x complex128) bool

	// OverflowFloat reports whether x does not fit the float type.
	OverflowFloat(x float64) bool

	// OverflowInt reports whether x does not fit the signed integer type.
	OverflowInt(x int64) bool

	// OverflowUint reports whether x does not fit the unsigned integer type.
	OverflowUint(x uint64) bool

	// CanSeq reports whether a range with one variable over a value of the type is possible.
	CanSeq() bool

	// CanSeq2 reports whether a range with two variables over a value of the type is possible.
	CanSeq2() bool

	common() *rtype
}

// A Method is a method of a type's method set.
type Method struct {
	// Name is its name.
	Name string

	// PkgPath is the package of a method that is not exported, "" else.
	PkgPath string

	// Type is the method's function type, with the receiver as first parameter unless the type is an interface.
	Type Type

	// Func takes the receiver as first argument; invalid for an interface type.
	Func Value

	// Index is what Type.Method takes.
	Index int
}

// IsExported reports whether other packages may call the method.
func (m Method) IsExported() bool { return m.PkgPath == "" }

// TypeOf returns the dynamic type of i, nil for a nil interface.
func TypeOf(i any) Type {
	if i == nil {
		return nil
	}
	return typeOf(mirrors, i)
}

// toType is t as an interface: nil for nil.
func toType(t *rtype) Type {
	if t == nil {
		return nil
	}
	return t
}
