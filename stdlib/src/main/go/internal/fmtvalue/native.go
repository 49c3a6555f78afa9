// Package fmtvalue lets package fmt look into values of any type without package reflect.
//
// A value inside another comes as an any that holds it; if its place is of interface type, the any is what the
// interface holds. Which of the two it is says the static type: the element, field or key type of the outer type.
package fmtvalue

import "unsafe"

// A Type is a type at run time; nil is that of a nil interface. Equal types compare equal.
type Type unsafe.Pointer

// TypeOf returns v's dynamic type.
func TypeOf(v any) Type

// KindOf returns t's kind, numbered as the constants here; Invalid for nil.
func KindOf(t Type) int

// KindOfValue is KindOf(TypeOf(v)).
func KindOfValue(v any) int

// TypeString returns t as package reflect prints it: "<nil>" for nil.
func TypeString(t Type) string

// ElemType returns the element type of a pointer, slice, array, map or channel type.
func ElemType(t Type) Type

// KeyType returns the key type of a map type.
func KeyType(t Type) Type

// NumField returns the number of fields of a struct type.
func NumField(t Type) int

// FieldName returns the name of a field of a struct type.
func FieldName(t Type, i int) string

// FieldType returns the type of a field of a struct type.
func FieldType(t Type, i int) Type

// FieldExported reports whether other packages may see a field of a struct type.
func FieldExported(t Type, i int) bool

// Bool, Int, Uint, Float, Complex and String return a value of the kind that they are named after.
func Bool(v any) bool

func Int(v any) int64

func Uint(v any) uint64

func Float(v any) float64

func Complex(v any) complex128

func String(v any) string

// Len returns the length of a slice, array or map.
func Len(v any) int

// Index returns an element of a slice or array.
func Index(v any, i int) any

// Field returns a field of a struct.
func Field(v any, i int) any

// Elem returns what a non-nil pointer points to.
func Elem(v any) any

// IsNil reports whether a channel, func, map, pointer or slice is nil.
func IsNil(v any) bool

// Address returns a number for what a channel, func, map, pointer, slice or unsafe.Pointer refers to; 0 for nil.
func Address(v any) uint64

// Bytes returns the elements of a slice or array of an 8-bit unsigned type.
func Bytes(v any) []byte

// SortedMap returns a map's keys and elements in turn, in the order in which fmt prints them.
func SortedMap(v any) []any

// SetBool and the like store through a non-nil pointer to a variable of that kind; numbers are cut to its size.
func SetBool(ptr any, x bool)

func SetInt(ptr any, x int64)

func SetUint(ptr any, x uint64)

func SetFloat(ptr any, x float64)

func SetComplex(ptr any, x complex128)

func SetString(ptr any, x string)

func SetBytes(ptr any, x []byte)
