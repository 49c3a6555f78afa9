// Bignum measures math/big: digits of pi by fractions, Fibonacci numbers, powers modulo a prime, rational sums, text and
// back. Size: digits.
package main

import (
	"fmt"
	"hash/fnv"
	"math/big"

	"gruffle.bench/harness"
)

func main() {
	harness.Run(3600, func(size int) any {
		h := fnv.New32a()
		fmt.Fprintln(h, pi(size))
		fmt.Fprintln(h, fibonacci(size*20).Text(36))
		fmt.Fprintln(h, residues(size/10))
		sum := harmonic(size)
		fmt.Fprintln(h, sum.FloatString(50))
		back, ok := new(big.Int).SetString(sum.Num().String(), 10)
		fmt.Fprintln(h, ok, back.Cmp(sum.Num()), back.BitLen())
		fmt.Fprintln(h, binomials(size))
		return h.Sum32()
	})
}

// pi computes digits one after the other, by Gibbons's unbounded spigot.
func pi(digits int) string {
	q, r, t := big.NewInt(1), big.NewInt(0), big.NewInt(1)
	k, n, l := int64(1), big.NewInt(3), int64(3)
	var text []byte
	a, b := new(big.Int), new(big.Int)
	for len(text) < digits {
		a.Mul(q, big.NewInt(4)).Add(a, r).Sub(a, t)
		if a.Cmp(b.Mul(n, t)) < 0 {
			text = append(text, byte('0'+n.Int64()))
			a.Sub(r, b).Mul(a, big.NewInt(10))
			next := new(big.Int).Mul(q, big.NewInt(3))
			next.Add(next, r).Mul(next, big.NewInt(10)).Quo(next, t)
			n.Sub(next, b.Mul(n, big.NewInt(10)))
			q.Mul(q, big.NewInt(10))
			r.Set(a)
			continue
		}
		sum := new(big.Int).Mul(q, big.NewInt(7*k+2))
		sum.Add(sum, a.Mul(r, big.NewInt(l)))
		r.Add(b.Lsh(q, 1), r).Mul(r, big.NewInt(l))
		t.Mul(t, big.NewInt(l))
		n = sum.Quo(sum, t)
		q.Mul(q, big.NewInt(k))
		k, l = k+1, l+2
	}
	return string(text)
}

func fibonacci(n int) *big.Int {
	a, b := big.NewInt(0), big.NewInt(1)
	for range n {
		a.Add(a, b)
		a, b = b, a
	}
	return a
}

func residues(n int) *big.Int {
	p := new(big.Int).Lsh(big.NewInt(1), 521)
	p.Sub(p, big.NewInt(1))
	x, sum := big.NewInt(7), big.NewInt(0)
	for i := range n {
		e := new(big.Int).Sub(p, big.NewInt(int64(2+i%2)))
		x.Exp(x, e, p).Add(x, big.NewInt(int64(i)))
		if inverse := new(big.Int).ModInverse(x, p); inverse != nil {
			sum.Xor(sum, inverse)
		}
		sum.Add(sum, new(big.Int).GCD(nil, nil, x, e))
	}
	return sum
}

func harmonic(n int) *big.Rat {
	sum := new(big.Rat)
	for i := 1; i <= n; i++ {
		sum.Add(sum, big.NewRat(1, int64(i)))
	}
	return sum
}

func binomials(n int) int {
	odd := 0
	for k := range n / 2 {
		odd += int(new(big.Int).Binomial(int64(n), int64(k)).Bit(3))
	}
	return odd
}
