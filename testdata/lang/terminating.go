package main

import "fmt"

func a(n int) int {
	if n > 0 {
		return 1
	} else if n < 0 {
		return -1
	} else {
		return 0
	}
}

func b(n int) int {
	for {
		n++
		if n > 10 {
			return n
		}
	}
}

func c(x any) string {
	switch x.(type) {
	case int:
		return "int"
	case string:
		panic("string")
	default:
		return "other"
	}
}

func d(n int) string {
	switch {
	case n == 1:
		fallthrough
	case n == 2:
		return "one or two"
	default:
		{
			return "block"
		}
	}
}

func e(ch chan int) int {
	select {
	case v := <-ch:
		return v
	}
}

func f(n int) int {
	goto start
end:
	return n
start:
	n *= 2
	goto end
}

func g() int { panic("never returns") }

func h(n int) int {
outer:
	for {
		switch {
		case n > 3:
			return n
		}
		n++
		continue outer
	}
}

func i(n int) (r int) {
	defer func() { r++ }()
	switch n {
	case 0:
		return 5
	}
	r = n
	return
}

func j() (s string, ok bool) { return "j", true }
func k() (string, bool)      { return j() }
func l()                     { return }
func m(n int) {
	if n > 0 {
		fmt.Print("m ")
		return
	}
	fmt.Print("end ")
}

func n() (x int) {
	{
		x := 5
		_ = x
	}
	x = 6
	return
}

func select0(n int) int {
	if n > 0 {
		return n
	}
	ch := make(chan int, 1)
	ch <- 9
	for v := range ch {
		return v
	}
	return 0
}

func main() {
	fmt.Println(a(5), a(-5), a(0), b(3), c(1), c(nil), d(1), d(2), d(3))
	ch := make(chan int, 1)
	ch <- 4
	fmt.Println(e(ch), f(4), h(1), i(0), i(7))
	fmt.Println(k())
	l()
	m(1)
	m(0)
	fmt.Println(n(), select0(0), select0(3))
	defer func() { fmt.Println(recover()) }()
	g()
}
