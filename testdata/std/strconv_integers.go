package main

import (
	"errors"
	"fmt"
	"strconv"
)

func main() {
	for _, s := range []string{"0", "42", "-7", "+5", "", "-", "1a", " 1", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "0x10", "1_000", "007"} {
		n, err := strconv.Atoi(s)
		fmt.Println(n, err)
	}
	for _, s := range []string{"0x1F", "0b101", "0o17", "017", "1_000", "0x_1", "_1", "1__0", "0b2", "-0x80", "0X", "0"} {
		n, err := strconv.ParseInt(s, 0, 64)
		fmt.Println(s, n, err)
	}
	for _, t := range []struct {
		s    string
		base int
		bits int
	}{{"ff", 16, 64}, {"zz", 36, 64}, {"128", 10, 8}, {"-129", 10, 8}, {"127", 10, 8}, {"77", 8, 16}, {"2", 2, 64}, {"1", 1, 64}, {"1", 37, 0}, {"1", 10, 65}, {"FfFf", 16, 16}} {
		n, err := strconv.ParseInt(t.s, t.base, t.bits)
		u, uerr := strconv.ParseUint(t.s, t.base, t.bits)
		fmt.Println(n, err, u, uerr)
	}
	u, err := strconv.ParseUint("18446744073709551615", 10, 64)
	fmt.Println(u, err)
	u, err = strconv.ParseUint("18446744073709551616", 10, 64)
	fmt.Println(u, err, errors.Is(err, strconv.ErrRange))
	u, err = strconv.ParseUint("-1", 10, 64)
	fmt.Println(u, err, errors.Is(err, strconv.ErrSyntax))
	var ne *strconv.NumError
	fmt.Println(errors.As(err, &ne), ne.Func, ne.Num, ne.Err)
	for _, base := range []int{2, 3, 8, 10, 16, 36} {
		fmt.Println(strconv.FormatInt(-255, base), strconv.FormatInt(1<<62, base), strconv.FormatUint(1<<64-1, base), strconv.FormatInt(0, base), strconv.FormatInt(-1<<63, base))
	}
	fmt.Println(strconv.Itoa(-45), strconv.Itoa(99), strconv.Itoa(100), string(strconv.AppendInt([]byte("x="), 5, 10)), string(strconv.AppendUint(nil, 77, 8)))
	for _, s := range []string{"true", "T", "1", "false", "F", "0", "yes", "TRUE", "tRUE"} {
		b, err := strconv.ParseBool(s)
		fmt.Print(b, " ", err, "; ")
	}
	fmt.Println(strconv.FormatBool(true), string(strconv.AppendBool(nil, false)))
}
