package errors

// isComparable reports whether values of v's dynamic type can be compared.
func isComparable(v any) bool

// checkTarget returns what As has to say against target, or nothing.
func checkTarget(target any) string

// assign stores err where target points, if the types allow it.
func assign(err any, target any) bool
