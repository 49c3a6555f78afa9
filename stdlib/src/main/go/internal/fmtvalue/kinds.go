package fmtvalue

// Kinds of types, with the numbers of package reflect.
const (
	Invalid = iota
	BoolKind
	IntKind
	Int8Kind
	Int16Kind
	Int32Kind
	Int64Kind
	UintKind
	Uint8Kind
	Uint16Kind
	Uint32Kind
	Uint64Kind
	UintptrKind
	Float32Kind
	Float64Kind
	Complex64Kind
	Complex128Kind
	ArrayKind
	ChanKind
	FuncKind
	InterfaceKind
	MapKind
	PointerKind
	SliceKind
	StringKind
	StructKind
	UnsafePointerKind
)

// Unwrap is set by package reflect. Where arg is a reflect.Value, it returns what it holds, with its static type
// (nil if it holds nothing), and whether it was found in an unexported field.
var Unwrap func(arg any) (v any, static Type, hidden bool, ok bool)
