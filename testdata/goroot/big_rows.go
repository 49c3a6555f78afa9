// Numbers of math/big whose words are at the edges, of lengths around those where its algorithms change, with results in new and in used places.
package main

import (
	"fmt"
	"hash/fnv"
	"math/big"
)

var edges = []big.Word{0, 1, 2, 1<<63 - 1, 1 << 63, 1<<63 + 1, 1<<64 - 2, 1<<64 - 1, 1 << 32, 1<<32 - 1, 0x8000_0000_ffff_ffff}

type source uint64

func (s *source) next() uint64 {
	*s = *s*6364136223846793005 + 1442695040888963407
	return uint64(*s >> 29)
}

func (s *source) number(n int) *big.Int {
	words := make([]big.Word, n, n+int(s.next()%3))
	few := s.next()%2 == 0
	for i := range words {
		if few || s.next()%3 == 0 {
			words[i] = edges[s.next()%uint64(len(edges))]
		} else {
			words[i] = big.Word(s.next()<<32 ^ s.next())
		}
	}
	x := new(big.Int).SetBits(words)
	if s.next()%4 == 0 {
		x.Neg(x)
	}
	return x
}

func main() {
	s := source(1)
	lengths := []int{0, 1, 1, 2, 2, 3, 3, 4, 5, 6, 7, 8, 11, 12, 13, 25, 39, 40, 41, 79, 80, 81, 130}
	sums := map[string]uint64{}
	note := func(op string, x *big.Int) {
		h := fnv.New64a()
		h.Write(x.Bytes())
		fmt.Fprint(h, x.Sign(), len(x.Bits()))
		sums[op] = sums[op]*31 + h.Sum64()
	}
	used := new(big.Int)
	for round := 0; round < 6000; round++ {
		x, y := s.number(lengths[s.next()%uint64(len(lengths))]), s.number(lengths[s.next()%uint64(len(lengths))])
		sum := new(big.Int).Add(x, y)
		note("add", sum)
		difference := new(big.Int).Sub(x, y)
		note("sub", difference)
		if used.Add(x, y); used.Cmp(sum) != 0 {
			fmt.Println("wrong: add", x, y)
		}
		if back := new(big.Int).Set(sum); back.Sub(back, y).Cmp(x) != 0 || back.Sub(sum, x).Cmp(y) != 0 {
			fmt.Println("wrong: sub", x, y)
		}
		product := new(big.Int).Mul(x, y)
		note("mul", product)
		if same := new(big.Int).Set(x); same.Mul(same, y).Cmp(product) != 0 || used.Mul(y, x).Cmp(product) != 0 {
			fmt.Println("wrong: mul", x, y)
		}
		note("sqr", used.Mul(x, x))
		if y.Sign() != 0 {
			q, r := new(big.Int).QuoRem(x, y, new(big.Int))
			note("quo", q)
			note("rem", r)
			if back := used.Mul(q, y); back.Add(back, r).Cmp(x) != 0 || r.CmpAbs(y) >= 0 {
				fmt.Println("wrong: quo", x, y)
			}
			// Quotients whose words are all ones, and remainders at both ends.
			up := new(big.Int).Mul(y, x)
			note("exact", used.Quo(up, y))
			note("below", used.Quo(up.Sub(up, big.NewInt(1)), y))
			note("mod", up.Mod(up, y))
		}
		shift := uint(s.next() % 200)
		left, right := new(big.Int).Lsh(x, shift), new(big.Int).Rsh(x, shift)
		note("lsh", left)
		note("rsh", right)
		if same := new(big.Int).Set(x); same.Lsh(same, shift).Cmp(left) != 0 || same.Rsh(same, shift).Cmp(x) != 0 {
			fmt.Println("wrong: shift", x, shift)
		}
		note("sub", used.Sub(used.Set(x), x))
		if round%20 == 0 && y.BitLen() > 1 && y.BitLen() < 900 {
			m := new(big.Int).Abs(y)
			note("even", used.Exp(x, new(big.Int).Abs(difference), m))
			note("odd", used.Exp(x, sum.Abs(sum).Rsh(sum, 5), m.SetBit(m, 0, 1)))
			note("gcd", used.GCD(nil, nil, m, new(big.Int).Abs(x)))
			note("sqrt", used.Sqrt(m))
		}
	}
	for _, op := range []string{"add", "sub", "mul", "sqr", "quo", "rem", "exact", "below", "mod", "lsh", "rsh", "even", "odd", "gcd", "sqrt"} {
		fmt.Printf("%s %016x\n", op, sums[op])
	}

	// Rows that are a part of an array: what lies behind is written to where the capacity allows it, and only there.
	words := []big.Word{1<<64 - 1, 1<<64 - 1, 7, 8, 9}
	z := new(big.Int).SetBits(words[:2])
	z.Add(z, big.NewInt(1))
	fmt.Println(z, words, len(z.Bits()), cap(z.Bits()))
	z = new(big.Int).SetBits(words[:2:2])
	z.SetBit(z, 0, 1).Mul(z, new(big.Int).SetUint64(1<<64-1))
	fmt.Println(z, words, len(z.Bits()))
	z.Sub(z, z)
	fmt.Println(z, len(z.Bits()), z.Bits() == nil, new(big.Int).Bits() == nil, new(big.Int).Add(z, z).Bits() == nil)
	for _, n := range []uint{1, 64, 65, 128} {
		a := new(big.Int).Lsh(big.NewInt(1), n)
		fmt.Println(cap(new(big.Int).Add(a, a).Bits()), cap(new(big.Int).Sub(a, big.NewInt(1)).Bits()), cap(new(big.Int).Mul(a, big.NewInt(3)).Bits()))
	}
}
