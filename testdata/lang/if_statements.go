package main

import (
	"errors"
	"fmt"
)

type T struct{ ok bool }

func get(n int) (int, error) {
	if n > 2 {
		return 0, errors.New("big")
	}
	return n, nil
}

func sign(n int) string {
	if n < 0 {
		return "-"
	} else if n == 0 {
		return "0"
	} else {
		return "+"
	}
}

type truth bool

func (t truth) check() bool { return bool(t) }

func main() {
	fmt.Println(sign(-5), sign(0), sign(7))
	if v, err := get(1); err != nil {
		fmt.Println("error", err)
	} else if w, err := get(v + 5); err != nil {
		fmt.Println(v, w, err)
	} else {
		fmt.Println("none")
	}
	x := 5
	if x++; x > 5 {
		fmt.Println(x)
	}
	if x := "shadow"; false {
	} else {
		fmt.Println(x)
	}
	if (T{true}).ok {
		fmt.Println("composite in parentheses")
	}
	if t := (T{ok: x > 5}); t == (T{true}) {
		fmt.Println("compared")
	}
	if truth(x > 0).check() && bool(truth(true)) {
		fmt.Println("named bool")
	}
	if f := func() bool { return x == 6 }; f() {
		fmt.Println("function")
	}
	if m := map[string]int{"a": 1}; m["a"] == 1 {
		if _, ok := m["b"]; !ok {
			fmt.Println("nested")
		}
	}
	if true {
	}
	if x == 0 {
	} else if x == 6 {
		fmt.Println("six")
	}
	if ch := make(chan int, 1); true {
		ch <- 1
		if v, ok := <-ch; ok && v == 1 {
			fmt.Println("received")
		}
	}
	if x := x; x > 1 {
		x := x * 2
		fmt.Println(x)
	}
	if x > 1 {
		fmt.Println(x)
	}
}
