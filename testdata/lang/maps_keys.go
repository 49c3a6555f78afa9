package main

import (
	"fmt"
	"math"
)

type key struct {
	a string
	b [2]int8
}
type id int
type iface interface{ m() }
type impl struct{ n int }

func (impl) m() {}

func main() {
	m1 := map[key]int{{"x", [2]int8{1, 2}}: 1}
	k := key{"x", [2]int8{1, 2}}
	m1[k]++
	k.b[0] = 9
	m1[k] = 5
	fmt.Println(len(m1), m1[key{"x", [2]int8{1, 2}}], m1[k], m1)
	m2 := map[[2]string]bool{{"a", "b"}: true}
	fmt.Println(m2[[2]string{"a", "b"}], m2[[2]string{"b", "a"}])
	m3 := map[float64]string{0: "zero", math.Inf(1): "inf"}
	m3[math.Copysign(0, -1)] += " again"
	m3[math.NaN()] = "nan"
	m3[math.NaN()] = "nan"
	fmt.Println(len(m3), m3[0], m3[math.NaN()] == "", m3[math.Inf(1)])
	n := 0
	for k, v := range m3 {
		if k != k && v == "nan" {
			n++
		}
	}
	fmt.Println(n)
	m4 := map[bool]int{true: 1}
	m4[false]--
	m5 := map[complex128]int{1i: 1}
	m5[complex(0, 1)]++
	m6 := map[uint8]int{255: 1}
	var u uint8 = 254
	u++
	m6[u]++
	m7 := map[rune]int{}
	for _, r := range "hällo" {
		m7[r]++
	}
	fmt.Println(m4, m5, m6, m7['l'], len(m7))
	m8 := map[iface]int{impl{1}: 1}
	m8[impl{1}]++
	m8[nil] = 7
	fmt.Println(m8[impl{1}], m8[impl{2}], m8[nil])
	c1, c2 := make(chan int), make(chan int)
	m9 := map[chan int]string{c1: "c1", c2: "c2"}
	fmt.Println(m9[c1], m9[c2], m9[nil] == "")
	m10 := map[id]map[id]int{1: {2: 3}}
	m10[1][5]++
	m10[4] = map[id]int{}
	m10[4][4] = m10[1][2]
	fmt.Println(m10, m10[7][8])
	m11 := map[uint64]int{1 << 63: 1, 0: 2, math.MaxUint64: 3}
	m12 := map[int64]int{-1: 1, math.MinInt64: 2}
	fmt.Println(m11, m12[-1], m12[math.MinInt64], m11[uint64(m12[9]-1)])
	m13 := map[any]any{1: "int", int64(1): "int64", key{}: key{}, [1]any{"x"}: nil}
	fmt.Println(m13[1], m13[int64(1)], m13[int32(1)], m13[key{}], len(m13))
	_, ok := m13[[1]any{"x"}]
	fmt.Println(ok)
	m14 := map[string]int{"": 1, "a\x00": 2, "a": 3}
	fmt.Println(m14[""], m14["a"], m14["a\x00"], m14[string([]byte{'a', 0})])
	m15 := map[float32]int{0.1: 1}
	fmt.Println(m15[0.1], m15[float32(0.2)/2])
}
