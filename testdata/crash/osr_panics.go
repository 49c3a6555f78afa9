package main

import (
	"errors"
	"fmt"
	"os"
)

const n = 60000

// A panic in the loop is recovered: the result variables have what the loop gave them.
func recovered(bad int) (sum int, text string, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered %v", r)
		}
	}()
	text = "begun"
	for i := 0; i < n; i++ {
		sum += i % 7
		if i == bad {
			text = "bad"
			panic(i)
		}
	}
	text = "done"
	return
}

// The same where no variable is captured by the deferred call.
func plain(bad int) (sum int, half float64) {
	defer func() { _ = recover() }()
	for i := 0; i < n; i++ {
		sum += i % 7
		half += 0.5
		if i == bad {
			var p *int
			sum += *p
		}
	}
	return sum, half
}

func deferInLoop() (order []int) {
	defer func() {
		order = append(order, -1)
	}()
	for i := 0; i < n; i++ {
		if i%(n/3) == 0 {
			defer func() { order = append(order, i) }()
		}
	}
	return nil
}

func index(xs []int) (v int, err error) {
	defer func() {
		if e, ok := recover().(error); ok {
			err = e
		}
	}()
	for i := 0; ; i++ {
		v += xs[i]
	}
}

// A deferred call in whose loop the panic is recovered.
func recoverInLoop() (s string) {
	defer func() {
		for i := 0; i < n; i++ {
			if i == n-1 {
				s = fmt.Sprint("got ", recover(), recover())
			}
		}
	}()
	panic("late")
}

func exit(i int) {
	if i == n-1 {
		panic(errors.New("the end"))
	}
}

func loop() {
	for i := 0; i < n; i++ {
		exit(i)
	}
}

func main() {
	fmt.Println(recovered(n - 5))
	fmt.Println(recovered(-1))
	fmt.Println(plain(n - 1))
	fmt.Println(plain(-1))
	fmt.Println(deferInLoop())
	fmt.Println(index(make([]int, n)))
	fmt.Println(recoverInLoop())
	for i := 0; i < 3; i++ {
		fmt.Fprintln(os.Stderr, "round", i)
	}
	loop()
}
