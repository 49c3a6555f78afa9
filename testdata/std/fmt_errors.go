package main

import (
	"errors"
	"fmt"
	"io"
)

func main() {
	fmt.Printf("%d\n")
	fmt.Printf("%d %d\n", 1)
	fmt.Printf("%d\n", 1, 2, "x")
	fmt.Printf("%z %!\n", 1)
	fmt.Printf("%d %s %t %f\n", "s", 1, 1, "x")
	fmt.Printf("%[3]d %[1]d %d\n", 1, 2)
	fmt.Printf("%[x]d %[0]d %[-1]d %[2\n", 1)
	fmt.Printf("%*d %.*d\n", "w", 1, "p", 2)
	fmt.Printf("%*d|%.*d|%-*d|\n", -5, 1, -1, 2, -4, 3)
	fmt.Printf("100%%\n")
	fmt.Printf("%\n")
	fmt.Println()
	fmt.Printf("%v %d\n", nil, nil)
	fmt.Printf("%!d %-%|%5%\n", 1)
	fmt.Printf("%w %s\n", io.EOF, nil)
	fmt.Printf("%[1]v %[1]T %[2]q %[1]d\n", 65, "b")
	fmt.Printf("%[2]*[1]d|%[3]*.[2]*[1]f|\n", 12, 5, 9)
	fmt.Printf("%s %d\n", []int{1}, []string{"a"})
	fmt.Printf("%.3", 1)
	fmt.Println()
	fmt.Printf("%p %c %U\n", 5, "x", "y")
	fmt.Printf("%x %e %b %o\n", true, "s", "t", 1.5)
	fmt.Printf("no args", 1)
	fmt.Println()
	fmt.Printf("%é %日\n", 1, 2)
	err := fmt.Errorf("a: %w, b: %w, %d", io.EOF, io.ErrShortWrite, 5)
	fmt.Println(err, errors.Is(err, io.EOF), errors.Is(err, io.ErrShortWrite), errors.Unwrap(err) == nil)
	err = fmt.Errorf("one: %w", err)
	fmt.Println(err, errors.Is(err, io.EOF), errors.Unwrap(err) != nil)
	err = fmt.Errorf("bad: %w", "not an error")
	fmt.Println(err, errors.Unwrap(err))
	err = fmt.Errorf("none %v", io.EOF)
	fmt.Println(err, errors.Is(err, io.EOF))
	err = fmt.Errorf("nil %w", nil)
	fmt.Println(err)
	fmt.Printf("%06.2f|%+d|% d|%x\n", "s", "t", "u", nil)
}
