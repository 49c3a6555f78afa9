package atomic

// A Value holds a value of any one type; the first Store decides which. It is nil before.
type Value struct {
	v any
}

// Load returns the value of the last Store, or nil.
func (v *Value) Load() (val any) { return loadAny(&v.v) }

// Store sets the value. It panics if val is nil or of another type than the values before.
func (v *Value) Store(val any) {
	if val == nil {
		panic("sync/atomic: store of nil value into Value")
	}
	for {
		old := loadAny(&v.v)
		if old != nil && !sameType(old, val) {
			panic("sync/atomic: store of inconsistently typed value into Value")
		}
		if compareAndSwapAny(&v.v, old, val) {
			return
		}
	}
}

// Swap is Store that returns the value before, or nil.
func (v *Value) Swap(new any) (old any) {
	if new == nil {
		panic("sync/atomic: swap of nil value into Value")
	}
	for {
		old := loadAny(&v.v)
		if old != nil && !sameType(old, new) {
			panic("sync/atomic: swap of inconsistently typed value into Value")
		}
		if compareAndSwapAny(&v.v, old, new) {
			return old
		}
	}
}

// CompareAndSwap sets the value if it equals old. It panics if old cannot be compared, or if the types differ.
func (v *Value) CompareAndSwap(old, new any) (swapped bool) {
	if new == nil {
		panic("sync/atomic: compare and swap of nil value into Value")
	}
	if old != nil && !sameType(old, new) {
		panic("sync/atomic: compare and swap of inconsistently typed values")
	}
	for {
		now := loadAny(&v.v)
		if now == nil {
			if old != nil {
				return false
			}
		} else {
			if !sameType(now, new) {
				panic("sync/atomic: compare and swap of inconsistently typed value into Value")
			}
			if now != old {
				return false
			}
		}
		if compareAndSwapAny(&v.v, now, new) {
			return true
		}
	}
}
