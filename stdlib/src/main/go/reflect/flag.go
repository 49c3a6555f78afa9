package reflect

// A flag tells how a Value may be used: its kind, how it was reached, and for method values the method.
type flag uintptr

const (
	flagKind     flag = 1<<5 - 1
	flagStickyRO flag = 1 << 5 // reached through an unexported field that is not embedded
	flagEmbedRO  flag = 1 << 6 // reached through an unexported embedded field
	flagIndir    flag = 1 << 7 // stands for a variable that others may change, or a field
	flagAddr     flag = 1 << 8 // addressable
	flagMethod   flag = 1 << 9 // a method value: the rest is the receiver
	methodShift       = 10
	flagRO            = flagStickyRO | flagEmbedRO
)

func (f flag) kind() Kind { return Kind(f & flagKind) }

// ro is the read-only state that values within inherit.
func (f flag) ro() flag {
	if f&flagRO != 0 {
		return flagStickyRO
	}
	return 0
}

// unknownMethod is what Go's errors name where a function, not a method of Value, has demanded something.
const unknownMethod = "unknown method"

func (f flag) mustBe(k Kind, method string) {
	if f.kind() != k {
		panic(&ValueError{method, f.kind()})
	}
}

func (f flag) mustBeExported(method string) {
	if f == 0 || f&flagRO != 0 {
		f.refuse(method)
	}
}

func (f flag) mustBeAssignable(method string) {
	if f&flagRO != 0 || f&flagAddr == 0 {
		f.refuse(method)
	}
}

func (f flag) refuse(method string) {
	switch {
	case f == 0:
		panic(&ValueError{method, Invalid})
	case f&flagRO != 0:
		panic("reflect: " + method + " using value obtained using unexported field")
	}
	panic("reflect: " + method + " using unaddressable value")
}

// A ValueError is the panic of a Value method that does not fit the value's kind.
type ValueError struct {
	Method string
	Kind   Kind
}

func (e *ValueError) Error() string {
	kind := "zero"
	if e.Kind != Invalid {
		kind = e.Kind.String()
	}
	return "reflect: call of " + e.Method + " on " + kind + " Value"
}
