// Package weak has pointers that do not keep alive what they point to.
package weak

import "unsafe"

// Pointer is a weak pointer. Two are equal if they were made from equal pointers, also after what they pointed to is
// gone.
type Pointer[T any] struct {
	_ [0]*T
	w unsafe.Pointer
}

// state knows the weak pointers of this program.
var state = newState()

func newState() unsafe.Pointer

// of returns the one weak pointer for p, which is not nil.
func of(state, p unsafe.Pointer) unsafe.Pointer

// strong returns the pointer that w was made from, nil if what it pointed to is gone.
func strong(w unsafe.Pointer) unsafe.Pointer

// Make returns a weak pointer to what ptr points to.
func Make[T any](ptr *T) Pointer[T] {
	if ptr == nil {
		return Pointer[T]{}
	}
	return Pointer[T]{w: of(state, unsafe.Pointer(ptr))}
}

// Value returns the pointer; nil if what it points to may be gone.
func (p Pointer[T]) Value() *T {
	if p.w == nil {
		return nil
	}
	return (*T)(strong(p.w))
}
