package big

// What gc has in assembly, on words that Java sees as longs.

func addVV(z, x, y []Word) (c Word)

func subVV(z, x, y []Word) (c Word)

func mulAddVWW(z, x []Word, y, r Word) (c Word)

func addMulVVWW(z, x, y []Word, m, a Word) (c Word)

func divWVW(z []Word, xn Word, x []Word, y Word) (r Word)

func lshVU(z, x []Word, s uint) (c Word)

func rshVU(z, x []Word, s uint) (c Word)

// Whole operations, so that short numbers need no slice for each row.
func (z nat) norm() nat

func (z nat) add(x, y nat) nat

func (z nat) mulAddWW(x nat, y, r Word) nat

func basicMul(z, x, y nat)

func (z nat) sub(x, y nat) nat {
	if len(x) < len(y) {
		panic("underflow")
	}
	d := difference(z, x, y)
	if len(d) > len(x) {
		panic("underflow")
	}
	return d
}

func difference(z, x, y nat) nat

func (q nat) divBasic(stk *stack, u, v nat) { divide(q, u, v) }

func divide(q, u, v nat)

func (z nat) montgomery(x, y, m nat, k Word, n int) nat {
	if len(x) != n || len(y) != n || len(m) != n {
		panic("math/big: mismatched montgomery number lengths")
	}
	z = z.make(2 * n)
	reduced(z, x, y, m, k)
	return z[:n]
}

func reduced(z, x, y, m nat, k Word)
