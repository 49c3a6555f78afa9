package main

import "fmt"

// Leaving the body of a range over a function: break, continue, labels, goto, return.

func count(name string, n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		defer fmt.Print(name, " ends; ")
		for i := 0; i < n; i++ {
			if !yield(i) {
				fmt.Print(name, " stopped at ", i, "; ")
				return
			}
		}
	}
}

func simple() {
	for i := range count("s", 5) {
		if i == 1 {
			continue
		}
		if i == 3 {
			break
		}
		fmt.Print(i, " ")
	}
	fmt.Println()
}

func labelled() {
outer:
	for i := range count("o", 4) {
		for j := range count("i", 4) {
			switch {
			case j == 1 && i == 0:
				continue outer
			case j == 2:
				break
			case i == 2:
				break outer
			}
			fmt.Print("(", i, j, ") ")
			if j == 3 {
				continue
			}
		}
	}
	fmt.Println()
}

func mixed() {
loop:
	for i := 0; i < 3; i++ {
	inner:
		for j := range count("m", 3) {
			for k := range 3 {
				if k == 1 {
					continue inner
				}
				if i == 1 {
					continue loop
				}
				for range count("deep", 1) {
					if i == 2 {
						break loop
					}
					if j == 1 {
						break inner
					}
				}
				fmt.Print("[", i, j, k, "] ")
			}
		}
	}
	fmt.Println()
}

func statements() {
	c := make(chan int, 1)
	c <- 1
sw:
	switch x := 1; x {
	case 1:
		for i := range count("sw", 3) {
			if i == 1 {
				break sw
			}
		}
		fmt.Print("never ")
	}
sel:
	select {
	case <-c:
		for range count("sel", 2) {
			break sel
		}
		fmt.Print("never ")
	}
	for i := range count("body", 2) {
		switch i {
		case 0:
			break
		default:
			continue
		}
		select {
		default:
			break
		}
		fmt.Print("after ")
	}
block:
	{
		for range count("block", 1) {
			break block
		}
		fmt.Print("never ")
	}
	fmt.Println()
}

func gotos() (n int) {
again:
	n++
	for i := range count("g", 3) {
		for range count("h", 1) {
			if n < 3 {
				goto again
			}
			if i == 1 {
				goto done
			}
		}
		if i == 0 {
			goto next
		}
		fmt.Print("never ")
	next:
	}
done:
	fmt.Println("gotos", n)
	return
}

func unnamed(n int) (int, string) {
	for i := range count("u", n) {
		for j := range count("v", n) {
			if i+j == 2 {
				return i, fmt.Sprint("j", j)
			}
		}
	}
	return -1, "none"
}

func named(n int) (a int, s string, err error) {
	for i := range count("n", n) {
		a = i
		s = "set"
		switch i {
		case 1:
			return
		case 2:
			return a * 10, s + "!", fmt.Errorf("two")
		}
		if n == 3 && i == 0 {
			return 7, s, nil
		}
	}
	return
}

type big struct {
	a [3]int
	s string
}

func aggregate() (b big, x [2]int) {
	for i := range count("a", 3) {
		b.a[i] = i + 1
		x[0] += i
		if i == 1 {
			return b, [2]int{x[0], 9}
		}
	}
	return
}

func noNames() (big, [2]int) {
	v := big{s: "v"}
	for range count("nn", 1) {
		v.a[0]++
		return v, [2]int{1, 2}
	}
	return big{}, [2]int{}
}

func several() (int, error) { return 3, nil }

func forwards() (int, error) {
	for range count("f", 1) {
		return several()
	}
	return 0, nil
}

func inLiteral() int {
	f := func(k int) int {
		for i := range count("lit", 4) {
			if i == k {
				return i * 100
			}
		}
		return -1
	}
	for i := range count("use", 3) {
		if r := f(i + 3); r < 0 {
			return r
		}
	}
	return 0
}

func boxed() any {
	for i := range count("any", 2) {
		return i
	}
	return nil
}

func swap(a, b int) (int, int) {
	for range count("swap", 1) {
		return b, a
	}
	return 0, 0
}

func results() (x, y int) {
	x, y = 1, 2
	for range count("xy", 1) {
		return y, x
	}
	return
}

func main() {
	simple()
	labelled()
	mixed()
	statements()
	fmt.Println(gotos())
	fmt.Println(unnamed(3))
	fmt.Println(unnamed(1))
	fmt.Println(named(1))
	fmt.Println(named(2))
	fmt.Println(named(3))
	fmt.Println(aggregate())
	fmt.Println(noNames())
	fmt.Println(forwards())
	fmt.Println(inLiteral())
	fmt.Println(boxed())
	fmt.Println(swap(1, 2))
	fmt.Println(results())
}
