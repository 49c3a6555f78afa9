package bigmod

// By the same loop as math/big.
func addMulVVW(z, x []uint, y uint) (carry uint)

// As HotSpot has them. inverse is -1/m modulo 2^64, and rr is R*R modulo m, where R is 2 to the number of bits in the words of m.
func multiply(out, a, b, m []uint, inverse uint)

func power(out, x []uint, e []byte, m, rr []uint, inverse uint)

// The words of the largest modulus for them.
const mostLimbs = 256

func (x *Nat) montgomeryMul(a, b *Nat, m *Modulus) *Nat {
	n := len(m.nat.limbs)
	if n > mostLimbs {
		return x.go_montgomeryMul(a, b, m)
	}
	al, bl := a.limbs[:n], b.limbs[:n]
	if x != a && x != b {
		x.reset(n)
	}
	x.limbs = x.limbs[:n]
	multiply(x.limbs, al, bl, m.nat.limbs, m.m0inv)
	return x
}

func (out *Nat) Exp(x *Nat, e []byte, m *Modulus) *Nat {
	n := len(m.nat.limbs)
	if !m.odd || n > mostLimbs {
		return out.go_Exp(x, e, m)
	}
	xl := x.limbs[:n]
	if out != x {
		out.resetFor(m)
	}
	power(out.limbs[:n], xl, e, m.nat.limbs, m.rr.limbs[:n], m.m0inv)
	return out
}
