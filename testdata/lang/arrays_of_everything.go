package main

import "fmt"

type pt struct{ x, y int }

// Arrays and slices of each kind of element, through the same few operations.
func main() {
	b := [3]bool{true}
	i8 := [3]int8{-1, 127}
	u8 := [3]uint8{255}
	i16 := [3]int16{-32768}
	u16 := [3]uint16{65535}
	i32 := [3]int32{-1 << 31}
	u32 := [3]uint32{1<<32 - 1}
	i64 := [3]int64{-1 << 63}
	u64 := [3]uint64{1<<64 - 1}
	f32 := [3]float32{0.1}
	f64 := [3]float64{0.1}
	c64 := [3]complex64{1 + 2i}
	c128 := [3]complex128{3 - 4i}
	str := [3]string{"s"}
	st := [3]pt{{1, 2}}
	ar := [3][2]int{{1, 2}}
	sl := [3][]int{{1}}
	pp := [3]*pt{{5, 6}}
	an := [3]any{1, "x"}
	fn := [3]func() int{func() int { return 7 }}
	mp := [3]map[string]int{{"a": 1}}
	i8[2]--
	u8[0]++
	i16[0]--
	u16[0] += 2
	i32[0] -= 1
	u32[0]++
	i64[0]--
	u64[0]++
	f32[1] = f32[0] * 3
	f64[1] = f64[0] * 3
	c64[1] = c64[0] * c64[0]
	c128[1] = c128[0] / 2
	str[1] = str[0] + "t"
	st[1] = st[0]
	st[0].x = 9
	ar[1] = ar[0]
	ar[0][0] = 8
	fmt.Println(b, i8, u8, i16, u16, i32, u32, i64, u64)
	fmt.Println(f32, f64, c64, c128, str, st, ar, sl, *pp[0], pp[1] == nil, an, fn[0](), fn[1] == nil, mp)
	bs, i8s, u16s, u32s, u64s, f32s, cs, strs, sts, ars := b[:], i8[:1], u16[1:], u32[:], u64[:2], f32[:], c64[:], str[:], st[:2], ar[:2]
	bs = append(bs, true)
	i8s = append(i8s, -128)
	u16s = append(u16s, 1, 2)
	u32s = append(u32s, 1<<31)
	u64s = append(u64s, 1<<63)
	f32s = append(f32s, f32s...)
	cs = append(cs, 5)
	strs = append(strs, "u")
	sts = append(sts, pt{7, 7})
	ars = append(ars, [2]int{7, 7})
	fmt.Println(bs, i8s, i8, u16s, u32s, u64s, u64, f32s, cs, strs, sts, st, ars, ar)
	copy(bs, bs[3:])
	copy(u16s[1:], u16s)
	copy(strs, strs[2:])
	copy(sts[1:], sts)
	copy(ars, ars[1:])
	fmt.Println(bs, u16s, strs, sts, st, ars, ar)
	for i, v := range u32s {
		u32s[i] = v >> 31
	}
	for i := range cs {
		cs[i] += 1i
	}
	fmt.Println(u32s, cs, b == [3]bool{true}, i8 == [3]int8{}, str != [3]string{}, c128 == c128, an == [3]any{1, "x", nil}, pp == [3]*pt{pp[0]})
}
