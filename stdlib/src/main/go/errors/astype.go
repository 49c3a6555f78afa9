package errors

// AsType returns the first error in err's tree that is an E, or that says so by its As method. The tree is searched depth first.
func AsType[E error](err error) (E, bool) {
	for err != nil {
		if e, ok := err.(E); ok {
			return e, true
		}
		if x, ok := err.(interface{ As(any) bool }); ok {
			target := new(E)
			if x.As(target) {
				return *target, true
			}
		}
		if many, ok := err.(interface{ Unwrap() []error }); ok {
			for _, e := range many.Unwrap() {
				if found, ok := AsType[E](e); ok {
					return found, true
				}
			}
			break
		}
		err = Unwrap(err)
	}
	var none E
	return none, false
}
