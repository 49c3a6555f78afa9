package bigmod

// By the same loop as math/big.
func addMulVVW(z, x []uint, y uint) (carry uint)
