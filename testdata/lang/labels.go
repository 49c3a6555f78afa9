package main

import "fmt"

func main() {
outer:
	for i := 0; i < 4; i++ {
		for j := 0; j < 4; j++ {
			switch {
			case j == 1:
				continue
			case j == 3:
				continue outer
			case i == 2:
				break outer
			case i == 1:
				break
			default:
				fmt.Print("d")
			}
			fmt.Print(i, j, " ")
		}
	}
	fmt.Println()
sw:
	switch x := 5; {
	case x > 1:
		for {
			if x > 8 {
				break sw
			}
			x++
		}
		fmt.Println("never")
	}
	ch := make(chan int, 3)
	ch <- 1
	ch <- 2
	close(ch)
recv:
	for {
		select {
		case v, ok := <-ch:
			if !ok {
				break recv
			}
			if v == 1 {
				continue recv
			}
			fmt.Println("received", v)
		}
	}
sel:
	select {
	default:
		for range 3 {
			break sel
		}
		fmt.Println("never")
	}
ranges:
	for i, s := range []string{"a", "b", "c"} {
		for _, r := range s {
			if r == 'b' {
				continue ranges
			}
			if i == 2 {
				break ranges
			}
			fmt.Print(string(r))
		}
		fmt.Print(i, " ")
	}
	fmt.Println()
types:
	switch v := any(3).(type) {
	case int:
		if v == 3 {
			break types
		}
		fmt.Println("never")
	}
a:
	for i := range 3 {
	b:
		for j := range 3 {
		c:
			for k := range 3 {
				switch (i + j + k) % 4 {
				case 0:
					continue c
				case 1:
					continue b
				case 2:
					continue a
				case 3:
					break b
				}
				fmt.Println("never")
			}
			fmt.Print("end c ")
		}
		fmt.Print(i, "end b ")
	}
	fmt.Println()
	m := map[int]bool{1: true}
keys:
	for k := range m {
		for {
			delete(m, k)
			continue keys
		}
	}
	fmt.Println(len(m))
	// A label's name is of no concern to variables and functions of that name.
main:
	for main := 0; main < 2; main++ {
		continue main
	}
}
