package main

import (
	"errors"
	"fmt"
)

func get(n int) (int, error) {
	if n < 0 {
		return 0, errors.New("negative")
	}
	return n * 2, nil
}

var err = errors.New("package level")

func named() (n int, err error) {
	if n, err := get(-1); err != nil {
		_ = n
		return 5, nil
	}
	n, err = get(4)
	return
}

func main() {
	fmt.Println(err)
	a, err := get(1)
	p := &err
	b, err := get(-1)
	fmt.Println(a, b, err, *p == err)
	if c, err := get(3); err == nil {
		c, d := c+1, err
		fmt.Println(c, d)
	} else {
		fmt.Println("else sees", c)
	}
	fmt.Println(err)
	fmt.Println(named())
	x := 1
	{
		x := x + 1
		x, y := x+10, x
		fmt.Println(x, y)
	}
	fmt.Println(x)
	x, _ = 5, x
	_, z := x, x+1
	fmt.Println(x, z)
	for i := 0; i < 2; i++ {
		i := i * 10
		i++
		fmt.Print(i, " ")
	}
	switch x := x * 2; x := any(x).(type) {
	case int:
		fmt.Println("int", x)
	}
	f := func(x int) int {
		x++
		return x
	}
	fmt.Println(f(x), x)
}
