package main

import (
	"fmt"
	"math/rand"
	"sort"
)

func main() {
	r := rand.New(rand.NewSource(42))
	fmt.Println(r.Int63(), r.Uint32(), r.Int31(), r.Int(), r.Uint64())
	fmt.Println(r.Intn(100), r.Int63n(1e15), r.Int31n(7), r.Float64(), r.Float32())
	fmt.Println(r.Perm(10))
	fmt.Println(r.NormFloat64(), r.ExpFloat64())
	s := []int{1, 2, 3, 4, 5}
	r.Shuffle(len(s), func(i, j int) { s[i], s[j] = s[j], s[i] })
	fmt.Println(s)
	b := make([]byte, 9)
	n, err := r.Read(b)
	fmt.Println(n, err, b)
	r.Seed(1)
	fmt.Println(r.Int(), r.Intn(1<<40), r.Int31n(1<<20))
	fmt.Println(rand.Int() >= 0, rand.Intn(10) < 10, len(rand.Perm(4)))
	src := rand.NewSource(-5)
	fmt.Println(src.Int63(), src.(rand.Source64).Uint64())
	sum := 0
	buckets := [10]int{}
	for range 10000 {
		k := r.Intn(10)
		buckets[k]++
		sum += k
	}
	fmt.Println(sum, buckets)
	z := rand.NewZipf(r, 1.5, 2, 100)
	fmt.Println(z.Uint64(), z.Uint64(), z.Uint64())
	free := rand.New(rand.NewSource(rand.Int63()))
	xs := free.Perm(50)
	sort.Ints(xs)
	fmt.Println(xs[0], xs[49])
	defer func() { fmt.Println(recover()) }()
	r.Intn(0)
}
