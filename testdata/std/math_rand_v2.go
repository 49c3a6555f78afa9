package main

import (
	"fmt"
	"math/rand/v2"
)

func all(name string, r *rand.Rand) {
	fmt.Println(name)
	for range 3 {
		fmt.Println(r.Int(), r.Int32(), r.Int64(), r.Uint(), r.Uint32(), r.Uint64())
		fmt.Println(r.IntN(10), r.IntN(1<<40), r.Int32N(100), r.Int64N(1<<62), r.UintN(7), r.Uint32N(1<<31), r.Uint64N(1<<63+5), r.Uint64N(64))
		fmt.Println(r.Float64(), r.Float32(), r.NormFloat64(), r.ExpFloat64())
	}
	fmt.Println(r.Perm(12))
	s := []string{"a", "b", "c", "d", "e"}
	r.Shuffle(len(s), func(i, j int) { s[i], s[j] = s[j], s[i] })
	fmt.Println(s)
	z := rand.NewZipf(r, 1.5, 2, 100)
	for range 10 {
		fmt.Print(z.Uint64(), " ")
	}
	sum := 0.0
	for range 5000 {
		sum += r.NormFloat64() + r.ExpFloat64()
	}
	fmt.Println(sum)
}

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

type digit uint8

func main() {
	all("pcg", rand.New(rand.NewPCG(1, 2)))
	var seed [32]byte
	copy(seed[:], "the seed of thirty-two bytes ...")
	c := rand.NewChaCha8(seed)
	all("chacha8", rand.New(c))
	p := rand.NewPCG(3, 4)
	p.Uint64()
	state, err := p.MarshalBinary()
	fmt.Printf("%x %v\n", state, err)
	next := p.Uint64()
	var q rand.PCG
	fmt.Println(q.UnmarshalBinary(state), q.Uint64() == next, q.UnmarshalBinary(state[1:]))
	p.Seed(1, 2)
	fmt.Println(p.Uint64())

	c.Seed(seed)
	b := make([]byte, 13)
	n, err := c.Read(b)
	fmt.Printf("%d %v %x\n", n, err, b)
	state, err = c.MarshalBinary()
	fmt.Printf("%q %v\n", state, err)
	var d rand.ChaCha8
	fmt.Println(d.UnmarshalBinary(state))
	c.Read(b[:5])
	d.Read(b[5:10])
	fmt.Printf("%x %v\n", b[:10], c.Uint64() == d.Uint64())
	fmt.Println(d.UnmarshalBinary([]byte("chacha8:")), d.UnmarshalBinary([]byte("readbuf:\x09")))
	c.Seed(seed)
	var x uint64
	for i := range 1000 {
		x = x*31 + c.Uint64()
		if i == 123 || i == 124 {
			state, _ = c.MarshalBinary()
			fmt.Printf("%x\n", state)
		}
	}
	fmt.Println(x)

	r := rand.New(p)
	for _, f := range []func(){
		func() { r.IntN(0) }, func() { r.Int32N(-1) }, func() { r.Int64N(0) }, func() { r.UintN(0) }, func() { r.Uint32N(0) }, func() { r.Uint64N(0) },
		func() { r.Shuffle(-1, nil) }, func() { rand.N(0) }, func() { rand.N(digit(0)) }, func() { (*rand.Zipf)(nil).Uint64() },
	} {
		try(f)
	}
	fmt.Println(rand.NewZipf(r, 1, 1, 1) == nil)
	ok := true
	for range 1000 {
		ok = ok && rand.N(10) < 10 && rand.N[digit](3) < 3 && rand.IntN(5) < 5 && rand.Float64() < 1 && rand.Int64N(7) >= 0 && rand.Uint32N(3) < 3
	}
	fmt.Println(ok, len(rand.Perm(4)), rand.Uint64() != rand.Uint64())
}
