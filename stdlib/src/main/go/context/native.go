package context

// isComparable reports whether values of v's dynamic type can be compared.
func isComparable(v any) bool

// typeString returns the name of v's dynamic type.
func typeString(v any) string
