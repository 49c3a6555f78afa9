package main

import (
	"fmt"
	"math"
	"strconv"
)

func main() {
	for _, s := range []string{"1", "-1.5", "1e10", "1e400", "-1e400", "1e-400", "0x1p-2", "0x1.8p3", "inf", "-Inf", "+infinity", "nan", "NaN", "", ".", "1.", ".5", "1e", "1e+", "1_0.5", "0x1", "4.9e-324", "2.4e-324", "1.7976931348623157e308", "1.7976931348623159e308", "123456789012345678901234567890", "0.1e1x", "9007199254740993", "0.000000000000000000000000000000000001"} {
		f, err := strconv.ParseFloat(s, 64)
		g, err32 := strconv.ParseFloat(s, 32)
		fmt.Println(s, f, err, g, err32)
	}
	for _, f := range []float64{0, math.Copysign(0, -1), 1, -1.5, 100, 1e6, 1e20, 1e21, 1e-4, 1e-5, 0.1, 1.0 / 3, math.Pi * 1e10, math.MaxFloat64, 5e-324, math.Inf(1), math.NaN(), 123456.789} {
		for _, fm := range []byte("eEfgGbxX") {
			fmt.Print(strconv.FormatFloat(f, fm, -1, 64), " ")
		}
		for _, p := range []int{0, 1, 3, 10} {
			fmt.Print(strconv.FormatFloat(f, 'e', p, 64), " ", strconv.FormatFloat(f, 'g', p, 64), " ")
			if f < 1e22 {
				fmt.Print(strconv.FormatFloat(f, 'f', p, 64), " ")
			}
		}
		fmt.Println(strconv.FormatFloat(f, 'g', -1, 32))
	}
	fmt.Println(strconv.FormatFloat(0.1, 'f', 30, 64), strconv.FormatFloat(2.5, 'f', 0, 64), strconv.FormatFloat(3.5, 'f', 0, 64), strconv.FormatFloat(1.005, 'f', 2, 64))
	fmt.Println(string(strconv.AppendFloat([]byte("f="), 1.5, 'f', 2, 64)))
	c, err := strconv.ParseComplex("1+2i", 128)
	fmt.Println(c, err, strconv.FormatComplex(3-4i, 'f', 1, 128))
	bits := uint64(1)
	bad := 0
	for range 2000 {
		bits = bits*6364136223846793005 + 1442695040888963407
		f := math.Float64frombits(bits)
		if f != f || math.IsInf(f, 0) {
			continue
		}
		g, err := strconv.ParseFloat(strconv.FormatFloat(f, 'g', -1, 64), 64)
		if err != nil || g != f {
			bad++
		}
	}
	fmt.Println(bad)
}
