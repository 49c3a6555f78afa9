package main

import (
	"fmt"
	"math"
)

func main() {
	verbs := []string{"%v", "%g", "%e", "%E", "%f", "%F", "%G", "%.2f", "%8.3f|", "%-10.1f|", "%+.2e", "%010.3f", "% .3g", "%#g", "%#v", "%.0f", "%#.0f", "%.3g", "%.10g", "%b", "%x", "%X", "%.3x", "%6.f|", "%+v", "%T", "%d"}
	vals := []any{0.0, 1.0, -1.5, 123456789.0, 1e21, 1e20, 1e-5, 0.000123, 3.14159265358979, float32(0.1), math.Inf(1), math.Inf(-1), math.NaN(), math.MaxFloat64, math.SmallestNonzeroFloat64, math.Copysign(0, -1)}
	for _, f := range verbs {
		fmt.Print(f, ": ")
		for _, v := range vals {
			fmt.Printf(f+" ", v)
		}
		fmt.Println()
	}
	fmt.Println(0.1, 1.0, 1e6, 1e20, 1e21, 123456.789, float32(16777216.0), float32(3.4e38), 100000.0, 1e-4, 1e-5)
	fmt.Println(0.3, 0.1+0.2, 2.5, 1/3.0, float32(1)/3)
	fmt.Printf("%5.1f|%-8.2f|%+.1f|%08.2f|% .1f\n", 3.14159, 2.71828, 1.0, -3.5, 2.0)
	fmt.Printf("%6.2f%%|%s|%v\n", 99.5, fmt.Sprint(1.0), []float64{1, 2.5, -0})
	fmt.Printf("%v %.2f %g %8.1f %+v\n", 1+2i, complex(1.234, -5.678), complex64(0.1i), 3-4i, complex(math.Inf(1), math.NaN()))
	fmt.Printf("%*.*f|%-*.*f|\n", 10, 3, math.Pi, 10, 2, math.E)
	fmt.Printf("%+07.2f|%-+9.1e|%#.3x|%+x\n", 1.5, 12345.678, 1.0, -2.5)
	fmt.Printf("%.1f %.1f %.1f %.1f %.0f %.0f %.0f\n", 0.25, 0.35, 0.05, 0.15, 0.5, 1.5, 2.5)
	fmt.Printf("%.20f %.17g %.3e %g\n", 0.1, 0.1, 999999.0, 1e100)
	fmt.Printf("%6v|%-6v|%06v|%+v\n", 1.5, 1.5, 1.5, 1.5)
	fmt.Printf("%6v|%06v|%+v|% v|%010f\n", math.Inf(1), math.Inf(-1), math.Inf(1), math.NaN(), math.Inf(1))
	for _, v := range []float64{1, 1.5, 123456} {
		fmt.Printf("%#x %#X %# X %#.3X %#.0X %#012X|%+#-20X| %#X %#X\n", v, v, v, v, v, v, v, float32(v), complex(v, -v))
	}
}
