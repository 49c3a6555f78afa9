package main

import "fmt"

type myInt int

func main() {
	verbs := []string{"%d", "%5d", "%-5d|", "%05d", "%+d", "% d", "%x", "%X", "%#x", "%#X", "%o", "%#o", "%O", "%b", "%#b", "%c", "%q", "%#q", "%U", "%#U", "%v", "%+v", "%#v", "%T", "%8.3d|", "%.5d", "%-8.4x|", "%+.3d", "%08b", "% x", "%e", "%s", "%t"}
	vals := []any{0, 65, -65, int8(-128), uint8(200), uint64(1<<64 - 1), int64(-1 << 63), myInt(7), 'x', '日', uintptr(255)}
	for _, f := range verbs {
		fmt.Print(f, ": ")
		for _, v := range vals {
			fmt.Printf(f+" ", v)
		}
		fmt.Println()
	}
	fmt.Printf("%*d|%-*d|%0*d\n", 6, 42, 6, 42, 6, 42)
	fmt.Printf("%[2]d %[1]d %[2]*[1]d|\n", 3, 5)
	fmt.Printf("%d %d\n", []int{1, -2}, [2]uint8{3, 4})
	fmt.Printf("%x %X %v %d\n", []byte("az"), [2]byte{10, 11}, []byte{1, 2}, []byte{3})
	fmt.Printf("%6.2d|%+6d|%-+6d|%x\n", 5, 6, 7, -255)
	fmt.Printf("%d %v\n", map[string]int{"b": 2, "a": 1}, map[int]bool{3: true, 1: false})
	fmt.Printf("%t %5t %-7t| %v %q\n", true, false, true, true, 'a')
	fmt.Printf("%c%c%c %c\n", 72, 105, 0x1F600, -1)
	fmt.Printf("%q %q %q %+q %#q\n", '\n', '\'', 0x10FFFF, 'é', 'x')
	fmt.Printf("%U %#U %#U %U\n", 0x1F600, 'é', '\n', -1)
	fmt.Printf("%3c|%-3c|%03c|%10U|%-10U|\n", 'a', 'b', 'c', 'd', 'e')
	fmt.Printf("%08d %+08d %-08d| % 08d\n", -42, 42, 42, 42)
	fmt.Printf("%.0d|%.0d|%5.0d|\n", 0, 1, 0)
	fmt.Printf("%#08x %#-8x| %#8x\n", 255, 255, 255)
}
