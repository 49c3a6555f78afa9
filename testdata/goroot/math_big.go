package main

import (
	"fmt"
	"math"
	"math/big"
)

func main() {
	f := big.NewInt(1)
	for i := int64(1); i <= 60; i++ {
		f.Mul(f, big.NewInt(i))
	}
	fmt.Println(f, f.BitLen(), f.Sign(), f.TrailingZeroBits())
	a, _ := new(big.Int).SetString("123456789012345678901234567890123456789", 10)
	b, ok := new(big.Int).SetString("-ffffffffffffffffffffffff", 16)
	fmt.Println(a, b, ok, a.Cmp(b), new(big.Int).Add(a, b), new(big.Int).Sub(a, b), new(big.Int).Mul(a, b))
	q, r := new(big.Int).QuoRem(a, b, new(big.Int))
	d, m := new(big.Int).DivMod(a, b, new(big.Int))
	fmt.Println(q, r, d, m)
	fmt.Println(new(big.Int).Exp(big.NewInt(3), big.NewInt(500), big.NewInt(1000000007)), new(big.Int).ModInverse(big.NewInt(3), big.NewInt(11)), new(big.Int).GCD(nil, nil, a, big.NewInt(126)))
	fmt.Println(new(big.Int).Sqrt(a), new(big.Int).Lsh(a, 100), new(big.Int).Rsh(b, 3), new(big.Int).And(a, b), new(big.Int).Or(a, b), new(big.Int).Xor(a, b), new(big.Int).Not(a))
	fmt.Printf("%x %X %#o %b %d %20d|%-10d|%s %v\n", a, b, big.NewInt(64), big.NewInt(5), big.NewInt(-7), big.NewInt(42), big.NewInt(7), big.NewInt(8), (*big.Int)(nil))
	p, _ := new(big.Int).SetString("170141183460469231731687303715884105727", 10)
	fmt.Println(p.ProbablyPrime(20), a.ProbablyPrime(20), a.Text(36), big.Jacobi(big.NewInt(2), big.NewInt(7)), new(big.Int).Binomial(50, 25))
	big1 := new(big.Int).Exp(big.NewInt(7), big.NewInt(3000), nil)
	big2 := new(big.Int).Exp(big.NewInt(11), big.NewInt(2500), nil)
	prod := new(big.Int).Mul(big1, big2)
	fmt.Println(len(prod.String()), prod.String()[:30], new(big.Int).Div(prod, big2).Cmp(big1), new(big.Int).Mod(prod, big.NewInt(998244353)))
	j, err := a.MarshalJSON()
	fmt.Println(string(j), err, a.Bytes()[:3], a.IsInt64(), big.NewInt(9).Int64(), a.Uint64())
	var s big.Int
	n, err := fmt.Sscan("987654321987654321987654321", &s)
	fmt.Println(n, err, &s)

	x := big.NewRat(3, 4)
	y, _ := new(big.Rat).SetString("22/7")
	fmt.Println(x, y, new(big.Rat).Add(x, y), new(big.Rat).Quo(x, y), x.Cmp(y), y.FloatString(20), new(big.Rat).SetFloat64(0.1))
	fl, exact := y.Float64()
	fmt.Println(fl, exact)

	pi := new(big.Float).SetPrec(200)
	pi.SetString("3.14159265358979323846264338327950288419716939937510582097494459")
	two := big.NewFloat(2).SetPrec(200)
	fmt.Println(pi.Text('f', 50), new(big.Float).Mul(pi, two).Text('g', 40), new(big.Float).SetPrec(100).Sqrt(two), pi.Prec(), pi.Mode(), pi.Acc())
	g, acc := pi.Float64()
	fmt.Println(g == math.Pi, acc, pi.MantExp(nil))
	fmt.Printf("%.10f %20.5e %g\n", pi, pi, big.NewFloat(math.Inf(-1)))
	i, acc := new(big.Float).Mul(pi, big.NewFloat(1e20)).Int(nil)
	fmt.Println(i, acc)
	func() {
		defer func() { fmt.Println(recover()) }()
		new(big.Int).Div(a, new(big.Int))
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		new(big.Float).Quo(new(big.Float), new(big.Float))
	}()
}
