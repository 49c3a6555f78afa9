package main

import "fmt"

func name(n int) string {
	switch n {
	case 0:
		return "zero"
	case 1:
		return "one"
	case 2:
		return "two"
	case 3, 30, 300:
		return "threes"
	case -1:
		return "minus"
	case 1 << 40:
		return "big"
	case 4, 5, 6, 7, 8, 9:
		return "digit"
	case 1000, 1001, 1002, 1003:
		return "thousands"
	}
	return "?"
}

func word(s string) int {
	switch s {
	case "alpha":
		return 1
	case "beta":
		return 2
	case "gamma", "delta":
		return 34
	case "":
		return 0
	case "a very long string that is a case too":
		return 99
	case "epsilon":
		return 5
	case "zeta", "eta", "theta":
		return 678
	}
	return -1
}

func u8(b byte) string {
	switch {
	case 'a' <= b && b <= 'z':
		return "lower"
	case 'A' <= b && b <= 'Z':
		return "upper"
	case b >= 0x80:
		return "high"
	}
	switch b {
	case ' ', '\t', '\n':
		return "space"
	case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		return "digit"
	case 255:
		return "never"
	}
	return "other"
}

func r(x rune) int {
	switch x {
	case 'é', '日':
		return 1
	case -1:
		return 2
	case 0x10FFFF:
		return 3
	default:
		return 4
	}
}

func u64(x uint64) string {
	switch x {
	case 1 << 63:
		return "top"
	case 1<<64 - 1:
		return "max"
	case 0:
		return "zero"
	}
	return "else"
}

func f(x float64) string {
	switch x {
	case 0:
		return "zero"
	case 0.1, 0.2:
		return "tenths"
	}
	return "none"
}

func main() {
	for _, n := range []int{-2, -1, 0, 1, 2, 3, 4, 9, 10, 30, 300, 999, 1000, 1003, 1004, 1 << 40, 1 << 41} {
		fmt.Print(name(n), " ")
	}
	fmt.Println()
	for _, s := range []string{"alpha", "beta", "delta", "", "alphA", "theta", "a very long string that is a case too", "eta", "zet"} {
		fmt.Print(word(s), " ")
	}
	fmt.Println()
	for _, b := range []byte("aZ 5\t-\x80\xff") {
		fmt.Print(u8(b), " ")
	}
	fmt.Println(r('é'), r('日'), r(-1), r(0x10FFFF), r('e'))
	fmt.Println(u64(1<<63), u64(1<<64-1), u64(0), u64(5), f(0.1), f(0.3), f(-0.0))
}
