package reflect

import "strconv"

// A Kind is what a type is made of. The zero Kind is that of no type.
type Kind uint

const (
	Invalid Kind = iota
	Bool
	Int
	Int8
	Int16
	Int32
	Int64
	Uint
	Uint8
	Uint16
	Uint32
	Uint64
	Uintptr
	Float32
	Float64
	Complex64
	Complex128
	Array
	Chan
	Func
	Interface
	Map
	Pointer
	Slice
	String
	Struct
	UnsafePointer
)

// Ptr is the old name of Pointer.
const Ptr = Pointer

var kindNames = [...]string{
	"invalid", "bool", "int", "int8", "int16", "int32", "int64",
	"uint", "uint8", "uint16", "uint32", "uint64", "uintptr", "float32", "float64", "complex64", "complex128",
	"array", "chan", "func", "interface", "map", "ptr", "slice", "string", "struct", "unsafe.Pointer",
}

// String returns the kind's name.
func (k Kind) String() string {
	if uint(k) < uint(len(kindNames)) {
		return kindNames[k]
	}
	return "kind" + strconv.Itoa(int(k))
}

func (k Kind) isInt() bool { return Int <= k && k <= Int64 }

func (k Kind) isUint() bool { return Uint <= k && k <= Uintptr }

func (k Kind) isFloat() bool { return k == Float32 || k == Float64 }

func (k Kind) isComplex() bool { return k == Complex64 || k == Complex128 }

// isScalar: a Value of the kind holds it as bits.
func (k Kind) isScalar() bool { return Bool <= k && k <= Float64 }

// isAggregate: a variable of the kind is one object of the runtime for life.
func (k Kind) isAggregate() bool { return k == Struct || k == Array }

// size returns the bytes of an integer or float.
func (k Kind) size() uint {
	switch k {
	case Bool, Int8, Uint8:
		return 1
	case Int16, Uint16:
		return 2
	case Int32, Uint32, Float32:
		return 4
	}
	return 8
}

// A ChanDir is a channel type's direction, a set of bits.
type ChanDir int

const (
	RecvDir ChanDir             = 1 << iota // <-chan
	SendDir                                 // chan<-
	BothDir = RecvDir | SendDir             // chan
)

// String returns how the channel type begins.
func (d ChanDir) String() string {
	switch d {
	case RecvDir:
		return "<-chan"
	case SendDir:
		return "chan<-"
	case BothDir:
		return "chan"
	}
	return "ChanDir" + strconv.Itoa(int(d))
}
