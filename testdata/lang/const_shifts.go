package main

import "fmt"

var s uint = 3
var wide uint = 33

// A constant shifted by a variable takes the type that it would have without the shift.
func main() {
	var i = 1 << s
	var j int32 = 1 << s
	var k = uint64(1 << wide)
	var m int64 = 1 << wide
	var m2 int32 = 1 << wide
	var n = 1.0<<s == j
	var o = 1<<s == 2<<s
	var p = 1<<s == 1<<33
	var w int64 = 1.0 << wide
	var x = make([]byte, 1.0<<s)
	var y = []int{0, 1, 2, 3, 4, 5, 6, 7, 8}[1<<s]
	fmt.Println(i, j, k, m, m2, n, o, p, w, len(x), y)
	var u8 uint8 = 255 << s >> s
	var u8b uint8 = uint8(255) << s
	fmt.Println(u8, u8b)
	const big = 1 << 70 >> 68
	fmt.Println(big, 8>>1.0, uint8(1)<<7, int8(-128)>>7)
	b := make([]byte, 10)
	b[0] = 1<<s | 1<<(s+1)
	fmt.Println(b[0], uint8(1<<s), float64(int(1)<<s))
	var iface any = 1 << s
	fmt.Printf("%T %T\n", iface, 'a'<<s)
	for n := range 10 {
		fmt.Print(1<<n, " ")
	}
	fmt.Println()
	var sh int8 = 4
	fmt.Println(1<<sh, uint16(0xFFFF)<<sh, int16(-1)<<sh)
	i <<= sh
	j >>= sh - 3
	fmt.Println(i, j)
}
