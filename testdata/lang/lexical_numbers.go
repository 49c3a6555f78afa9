package main

import "fmt"

// Every way to write a number, a rune and an imaginary number.
func main() {
	fmt.Println(0, 42, 4_2, 0600, 0_600, 0o600, 0O600, 0xBadFace, 0xBad_Face, 0X_67_7a, 0b1011, 0B_1011)
	fmt.Println(170141183460469231731687303715884105727 >> 100)
	fmt.Println(0., 72.40, 072.40, 2.71828, 1.e+0, 6.67428e-11, 1E6, .25, .12345E+5, 1_5., 0.15e+0_2)
	fmt.Println(0x1p-2, 0x2.p10, 0x1.Fp+0, 0X.8p-0, 0X_1FFFP-16, 0x15e-2)
	fmt.Println(0i, 0123i, 0o123i, 0xabci, 0.i, 2.71828i, 1.e+0i, 6.67428e-11i, 1E6i, .25i, .12345E+5i, 0x1p-2i)
	fmt.Println('a', 'ä', '本', '\t', '\000', '\007', '\377', '\x07', '\xff', '\u12e4', '\U00101234', '\'', '"')
	fmt.Println('\a', '\b', '\f', '\n', '\r', '\v', '\\')
	var f float32 = 0x1.fffffep127
	var r rune = '\U0010FFFF'
	fmt.Println(f, r, 1e3 == 1000, 'a' == 97, 089.0, 08i)
	fmt.Printf("%T %T %T %T\n", 1, 1., 1i, '1')
}
