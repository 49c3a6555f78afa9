package main

import (
	"errors"
	"fmt"
	"os"
	"strconv"
)

func safeDiv(a, b int) (q int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("safeDiv: %v", r)
		}
	}()
	return a / b, nil
}

func parse(s string) (n int) {
	defer func() {
		if recover() != nil {
			n = -1
		}
	}()
	v, err := strconv.Atoi(s)
	if err != nil {
		panic(err)
	}
	return v
}

type stop struct{ depth int }

func descend(d int) {
	defer func() {
		if d == 3 {
			switch r := recover().(type) {
			case stop:
				fmt.Println("caught at", d, "from", r.depth)
			case nil:
			default:
				panic(r)
			}
		}
	}()
	if d == 10 {
		panic(stop{d})
	}
	descend(d + 1)
	fmt.Print("back ", d, "; ")
}

func partial() (a, b int, s []int) {
	defer func() { recover() }()
	a = 1
	s = append(s, 1, 2)
	b = s[5]
	return 9, 9, nil
}

func loopRecover(fs ...func() int) (out []int) {
	for _, f := range fs {
		func() {
			defer func() {
				if r := recover(); r != nil {
					out = append(out, -1)
				}
			}()
			out = append(out, f())
		}()
	}
	return
}

func errorChain() (err error) {
	defer func() {
		e, _ := recover().(error)
		err = errors.Join(err, e)
	}()
	err = os.ErrNotExist
	panic(fmt.Errorf("ctx: %w", os.ErrPermission))
}

func main() {
	fmt.Println(safeDiv(7, 2))
	fmt.Println(safeDiv(1, 0))
	fmt.Println(parse("12"), parse("x"))
	descend(0)
	fmt.Println()
	fmt.Println(partial())
	var p *stop
	var arr []int
	var i any = "s"
	fmt.Println(loopRecover(func() int { return 1 }, func() int { return p.depth }, func() int { return arr[0] }, func() int { return i.(int) }, func() int { return 2 }))
	err := errorChain()
	fmt.Println(errors.Is(err, os.ErrNotExist), errors.Is(err, os.ErrPermission))
	n := 0
	for k := range 1000 {
		func() {
			defer func() { recover(); n++ }()
			if k%2 == 0 {
				panic(k)
			}
		}()
	}
	fmt.Println(n)
	defer func() {
		r := recover()
		fmt.Printf("%T %v\n", r, r)
		defer func() { fmt.Println(recover()) }()
		panic(fmt.Sprintf("%v and more", r))
	}()
	panic(stop{1})
}
