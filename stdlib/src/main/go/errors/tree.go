package errors

// Is reports whether err or an error that it wraps equals target, or says so by its Is method.
// The tree is searched depth first.
func Is(err, target error) bool {
	if err == nil || target == nil {
		return err == target
	}
	return is(err, target, isComparable(target))
}

func is(err, target error, canCompare bool) bool {
	for err != nil {
		if canCompare && err == target {
			return true
		}
		if x, ok := err.(interface{ Is(error) bool }); ok && x.Is(target) {
			return true
		}
		if many, ok := err.(interface{ Unwrap() []error }); ok {
			for _, e := range many.Unwrap() {
				if is(e, target, canCompare) {
					return true
				}
			}
			return false
		}
		err = Unwrap(err)
	}
	return false
}

// As looks for the first error in err's tree that can be assigned to what target points to, and assigns it.
// It panics if target is not a non-nil pointer to an interface or to a type that is an error.
func As(err error, target any) bool {
	if err == nil {
		return false
	}
	if complaint := checkTarget(target); complaint != "" {
		panic(complaint)
	}
	return as(err, target)
}

func as(err error, target any) bool {
	for err != nil {
		if assign(err, target) {
			return true
		}
		if x, ok := err.(interface{ As(any) bool }); ok && x.As(target) {
			return true
		}
		if many, ok := err.(interface{ Unwrap() []error }); ok {
			for _, e := range many.Unwrap() {
				if e != nil && as(e, target) {
					return true
				}
			}
			return false
		}
		err = Unwrap(err)
	}
	return false
}
