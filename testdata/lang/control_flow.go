package main

import "fmt"

func classify(n int) string {
	switch {
	case n < 0:
		return "negative"
	case n == 0:
		return "zero"
	case n%2 == 0:
		return "even"
	}
	return "odd"
}

func weekday(n int) (s string) {
	switch n {
	case 0, 6:
		s = "weekend"
	case 1:
		s = "monday"
		fallthrough
	case 2:
		s += "+"
	case 3, 4, 5:
		s = "midweek"
	default:
		s = "?"
	}
	return
}

func gotos(n int) int {
	i, sum := 0, 0
loop:
	if i < n {
		sum += i
		i++
		goto loop
	}
	if sum > 100 {
		goto big
	}
	return sum
big:
	return -sum
}

func irregular(n int) (trace string) {
	i := 0
a:
	trace += "a"
	i++
	if i%3 == 0 {
		goto c
	}
b:
	trace += "b"
	i++
	if i < n {
		goto a
	}
c:
	trace += "c"
	i += 2
	if i < n*2 {
		goto b
	}
	return
}

func main() {
	for i := -1; i < 3; i++ {
		fmt.Print(classify(i), " ")
	}
	fmt.Println()
	for i := range 8 {
		fmt.Print(weekday(i), " ")
	}
	fmt.Println(gotos(5), gotos(50), irregular(6))
outer:
	for i := 0; ; i++ {
		for j := 0; j < 5; j++ {
			switch {
			case j == 3:
				continue outer
			case i == 2:
				break outer
			case j == 1:
				break
			default:
				fmt.Print(i, j, " ")
			}
		}
	}
	fmt.Println()
	x := 5
	if x := x * 2; x > 8 {
		fmt.Println("inner", x)
	} else if y := x; y > 3 {
		fmt.Println(y)
	}
	for x > 0 {
		x -= 2
	}
	fmt.Println(x)
	switch s := "b"; s {
	case "a":
		fmt.Println("a")
	case "b", "c":
		fmt.Println("b or c")
	}
	for i, j := 0, 10; i < j; i, j = i+1, j-2 {
		fmt.Print(i, "-", j, " ")
	}
	fmt.Println()
	var n any = 3
	switch n {
	case "3":
		fmt.Println("string")
	case 3:
		fmt.Println("int")
	}
block:
	switch {
	default:
		if x < 0 {
			break block
		}
		fmt.Println("not reached")
	}
	for i := range 300 {
		switch i {
		case 1, 10, 100:
			fmt.Print("p")
		case 2:
			fmt.Print("two")
		case 250, 299:
			fmt.Print("end")
		}
	}
	fmt.Println()
}
