// slices.Sort of all kinds of numbers and strings: few and many, parts of arrays, extremes, types with a name.
package main

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"sort"
)

type celsius int
type word string
type flags uint8

var state uint64

func next() uint64 {
	state ^= state << 13
	state ^= state >> 7
	state ^= state << 17
	return state
}

// check sorts the midst of n elements, and compares with an insertion sort.
func check[E cmp.Ordered](name string, n int, make1 func(uint64) E, extremes ...E) {
	x := make([]E, n+4)
	for i := range x {
		x[i] = make1(next())
	}
	for i, e := range extremes {
		if n > 2*len(extremes) {
			x[2+i*2] = e
		}
	}
	want := slices.Clone(x)
	for i := 3; i < n+2; i++ {
		for j := i; j > 2 && want[j] < want[j-1]; j-- {
			want[j], want[j-1] = want[j-1], want[j]
		}
	}
	slices.Sort(x[2 : n+2])
	if !slices.Equal(x, want) {
		fmt.Println("wrong:", name, n, x, want)
	}
	if n == 40 {
		fmt.Printf("%-8s %v %v %v\n", name, x[2], x[n/2], x[n+1])
	}
}

func main() {
	for _, n := range []int{0, 1, 2, 7, 12, 13, 14, 40, 65, 100, 300, 1000} {
		state = uint64(n)*77 + 1
		check("int", n, func(x uint64) int { return int(x) }, math.MaxInt, math.MinInt, 0, -1)
		check("int8", n, func(x uint64) int8 { return int8(x) }, math.MaxInt8, math.MinInt8, 0, -1)
		check("int16", n, func(x uint64) int16 { return int16(x) }, math.MaxInt16, math.MinInt16, 0, -1)
		check("int32", n, func(x uint64) int32 { return int32(x) }, math.MaxInt32, math.MinInt32, 0, -1)
		check("rune", n, func(x uint64) rune { return 'a' + rune(x%26) }, 'é', 'ß', ' ')
		check("int64", n, func(x uint64) int64 { return int64(x) >> 3 }, math.MaxInt64, math.MinInt64, 0, -1)
		check("uint", n, func(x uint64) uint { return uint(x) }, math.MaxUint, 1<<63, 1<<63-1, 0)
		check("uint8", n, func(x uint64) uint8 { return uint8(x) }, 255, 128, 127, 0)
		check("uint16", n, func(x uint64) uint16 { return uint16(x) }, math.MaxUint16, 1<<15, 1<<15-1, 0)
		check("uint32", n, func(x uint64) uint32 { return uint32(x) }, math.MaxUint32, 1<<31, 1<<31-1, 0)
		check("uint64", n, func(x uint64) uint64 { return x }, math.MaxUint64, 1<<63, 1<<63-1, 0)
		check("uintptr", n, func(x uint64) uintptr { return uintptr(x) }, 1<<63, 0)
		check("float64", n, func(x uint64) float64 { return float64(int64(x)) / 1e9 }, math.Inf(1), math.Inf(-1))
		check("float32", n, func(x uint64) float32 { return float32(int64(x)) }, math.MaxFloat32)
		check("string", n, func(x uint64) string { return fmt.Sprint(x % 1000) }, "", "~")
		check("celsius", n, func(x uint64) celsius { return celsius(x % 50) }, -273)
		check("word", n, func(x uint64) word { return word(fmt.Sprint(x % 100)) }, "")
		check("flags", n, func(x uint64) flags { return flags(x) }, 255, 0)
	}

	f := []float64{0, math.Copysign(0, -1), 3, math.NaN(), -2, 0, math.Copysign(0, -1), math.NaN(), 1, 5, 4, 7, 6, 9, 8, math.Inf(-1)}
	slices.Sort(f)
	fmt.Println(f)

	letters := []byte("the quick brown fox jumps over the lazy dog")
	slices.Sort(letters)
	fmt.Printf("%s\n", letters)
	runes := []rune("zwölf Boxkämpfer jagen Viktor quer über den Sylter Deich")
	slices.Sort(runes)
	fmt.Printf("%s\n", string(runes))

	backing := make([]int, 100)
	for i := range backing {
		backing[i] = (i * 37) % 101
	}
	slices.Sort(backing[20:60])
	fmt.Println(backing[18:24], backing[57:62], slices.IsSorted(backing[20:60]))
	keys := slices.Sorted(func(yield func(uint32) bool) {
		for i := uint32(0); i < 20; i++ {
			if !yield(i * 0x9E3779B9) {
				return
			}
		}
	})
	fmt.Println(keys)
	type pair struct{ a []int }
	p := pair{[]int{20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7}}
	slices.Sort(p.a)
	fmt.Println(p, sort.IntsAreSorted(p.a))
}
