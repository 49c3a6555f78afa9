package main

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"math/rand"
	"strconv"
)

var specialFloats = []float64{0, math.Copysign(0, -1), 1, 10, 100, 1e21, 1e20, 123456789, 0.1, 0.5, 1.5, 2.5, 5e-324, 1e23, 2e23, 3e-323,
	math.MaxFloat64, math.MaxFloat32, math.SmallestNonzeroFloat32, 1e-6, 1e-7, 99999.5, 999999.5, 0.3, 1 << 53, 1<<53 + 2, 1 << 63,
	0x1p-1022, math.Inf(1), math.Inf(-1), math.NaN(), 0.25, 0.125, 0.375, 1e15, 1e16, 1e17, 4503599627370497.5, 0.9999, 0.09999, 9.5, 95, 0.95}

var numberTexts = []string{"1_2.5", "1__2", "0x1p-2", "0x1.8p", "0x.8p1", "0x", "0xp1", "1e", "1e+", "1e400", "-1e400", "1e-400", "inf",
	"+Inf", "-infinity", "infi", "nan", "-nan", ".5", "5.", ".", "+", "1.7976931348623159e308", "1.797693134862315807e308", "3.4028236e38",
	"3.4028235677973366e38", "1e-46", "7.0064923216240854e-46", "0x1.fffffffffffff8p1023", "0x1.fffffffffffff7p1023", "0x1.ffffffp127",
	"0x0.8p-1074", "0x0.80000001p-1074", "1e99999999999999999999", "0e99999999999999999999", "1e-99999999999999999999", "0x1p99999999999",
	"1.5e3x", "1e5_0", "1_e5", "0x_1p5", "_1", "1_", "9007199254740993", "00012", "1e1e1", "1..2", "0X1P+5", "0x1_0p0", "00x1p0",
	"12345678901234567890123456789012345678901234567890e-30"}

func someFloat(r *rand.Rand) float64 {
	switch r.Intn(6) {
	case 0:
		return specialFloats[r.Intn(len(specialFloats))]
	case 1:
		return math.Float64frombits(r.Uint64())
	case 2:
		return float64(r.Intn(1000000)) / 100
	case 3:
		return float64(math.Float32frombits(r.Uint32()))
	case 4:
		return math.Float64frombits(r.Uint64() >> uint(12+r.Intn(50)))
	}
	return r.ExpFloat64() * math.Pow(10, float64(r.Intn(40)-20))
}

// F bits verb precision size text, and P bits result size text.
func floats(w *bytes.Buffer, r *rand.Rand) {
	for range 3000 {
		f := someFloat(r)
		verb := "beEfgGxXefgefg"[r.Intn(14)]
		prec := r.Intn(24) - 1
		if r.Intn(3) == 0 {
			prec = -1
		}
		size := 64 - 32*(r.Intn(3)/2)
		fmt.Fprintf(w, "F %x %c %d %d %s\n", math.Float64bits(f), verb, prec, size, strconv.FormatFloat(f, verb, prec, size))
	}
	for i := range 1000 {
		var s string
		if i < 2*len(numberTexts) {
			s = numberTexts[i/2]
		} else {
			s = strconv.FormatFloat(math.Float64frombits(r.Uint64()), "egx"[r.Intn(3)], r.Intn(25), 64)
		}
		size := 64 - 32*(i%2)
		f, err := strconv.ParseFloat(s, size)
		result := 0
		if errors.Is(err, strconv.ErrRange) {
			result = 2
		} else if err != nil {
			result = 1
		}
		fmt.Fprintf(w, "P %x %d %d %s\n", math.Float64bits(f), result, size, s)
	}
}
