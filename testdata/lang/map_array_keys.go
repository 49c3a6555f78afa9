package main

import (
	"fmt"
	"sort"
)

// Maps with arrays of every kind of number as keys, and maps that are cleared and filled again.

type board [9]int8

type cell struct {
	at   [2]uint16
	kind string
}

func main() {
	grid := map[[2]int]int{}
	for x := range 40 {
		for y := range 40 {
			grid[[2]int{x, y}] = x*100 + y
		}
	}
	for x := range 40 {
		delete(grid, [2]int{x, x})
	}
	_, diagonal := grid[[2]int{7, 7}]
	fmt.Println(len(grid), grid[[2]int{3, 39}], grid[[2]int{39, 3}], diagonal)

	bytes := map[[4]byte]int{}
	shorts := map[[3]int16]int{}
	ints := map[[2]int32]int{}
	bools := map[[10]bool]int{}
	runes := map[[1]rune]int{}
	floats := map[[2]float64]int{}
	boards := map[board]int{}
	nested := map[[2][2]int]int{}
	cells := map[cell]int{}
	texts := map[[2]string]int{}
	values := map[any]int{}
	for i := range 3000 {
		bytes[[4]byte{10, 0, byte(i >> 8), byte(i)}]++
		shorts[[3]int16{int16(-i), 0, int16(i % 7)}]++
		ints[[2]int32{int32(i % 50), int32(i % 60)}]++
		var b [10]bool
		for k := range b {
			b[k] = i>>k&1 != 0
		}
		bools[b]++
		runes[[1]rune{rune(i % 100)}]++
		floats[[2]float64{float64(i % 10), -0.5}]++
		boards[board{8: int8(i), 3: int8(i >> 4)}]++
		nested[[2][2]int{{i % 5, 1}, {2, i % 3}}]++
		cells[cell{[2]uint16{uint16(i % 11), 65535}, fmt.Sprint(i % 2)}]++
		texts[[2]string{fmt.Sprint(i % 20), "x"}]++
		values[[2]int{i % 9, 0}]++
		values[[2]int8{int8(i % 9), 0}]++
		values[[0]int{}]++
	}
	fmt.Println(len(bytes), len(shorts), len(ints), len(bools), len(runes), len(floats), len(boards), len(nested), len(cells), len(texts), len(values))
	fmt.Println(bytes[[4]byte{10, 0, 1, 2}], ints[[2]int32{10, 10}], values[[2]int{4, 0}], values[[2]int8{4, 0}], values[[0]int{}], floats[[2]float64{0, -0.5}])
	zero := 0.0
	signs := map[[2]float64]string{{zero, 1}: "plus"}
	signs[[2]float64{-zero, 1}] = "minus"
	fmt.Println(len(signs))

	seen := map[string]int{}
	for round, n := range []int{100, 5, 0, 3000, 1} {
		for i := range n {
			seen[fmt.Sprint("k", i)] = round
		}
		keys := make([]string, 0, len(seen))
		for k := range seen {
			keys = append(keys, k)
		}
		sort.Strings(keys)
		fmt.Println(len(seen), len(keys), n == 0 || keys[n-1] > "k", seen["k0"])
		clear(seen)
		_, ok := seen["k0"]
		fmt.Println(len(seen), ok)
	}
	turns, entered := 0, 0
	for i := range 50 {
		ints[[2]int32{int32(i), 1000}] = 1
	}
	for range ints { // what comes after a clear may be seen or not, but nothing twice
		turns++
		if turns == 10 {
			clear(ints)
			ints[[2]int32{0, 0}] = 2
			entered = len(ints)
		}
	}
	fmt.Println(turns >= 10 && turns <= 11, entered, ints[[2]int32{0, 0}])
}
