package alias

// Of places in arrays. Addresses, which Go compares, are given to an array here when a program first asks for one, and remembered.
func AnyOverlap(x, y []byte) bool

func InexactOverlap(x, y []byte) bool
