package fiat

// As HotSpot has them.
func p256Mul(out1, arg1, arg2 *p256MontgomeryDomainFieldElement)
func p256Square(out1, arg1 *p256MontgomeryDomainFieldElement)
