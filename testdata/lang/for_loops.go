package main

import "fmt"

func bound() int { fmt.Print("bound "); return 3 }

func main() {
	for i := 0; i < 3; i++ {
		fmt.Print(i, " ")
	}
	n := 0
	for n < 3 {
		n++
	}
	for {
		n++
		if n > 5 {
			break
		}
	}
	for ; n < 8; n++ {
	}
	for ; ; n++ {
		if n == 10 {
			break
		}
	}
	fmt.Println(n)
	for i := range bound() {
		fmt.Print(i, " ")
	}
	for range 2 {
		fmt.Print("x ")
	}
	for i := range uint8(3) {
		fmt.Printf("%T%d ", i, i)
	}
	for i := range int64(-5) {
		fmt.Println("never", i)
	}
	const c = 2
	for i := range c {
		fmt.Printf("%T ", i)
	}
	var k int8
	for k = range 3 {
	}
	type num uint16
	for i := range num(2) {
		fmt.Printf("%T%v ", i, i)
	}
	fmt.Println(k)
	for i := range 5 {
		i *= 10
		fmt.Print(i, " ")
	}
	m := 3
	for i := range m {
		m = 100
		fmt.Print(i, " ")
	}
	fmt.Println()
	for i, j := 0, 10; i < j; i, j = i+1, j-2 {
		if i == 1 {
			continue
		}
		fmt.Print(i, ":", j, " ")
	}
	for i, done := 0, false; !done; i++ {
		done = i > 1
		fmt.Print(i, done, " ")
	}
	fmt.Println()
	for f := 0.0; f < 1; f += 0.25 {
		fmt.Print(f, " ")
	}
	for s := "a"; len(s) < 4; s += "b" {
		fmt.Print(s, " ")
	}
	for p := (&node{1, &node{2, nil}}); p != nil; p = p.next {
		fmt.Print(p.v, " ")
	}
	fmt.Println()
	var u uint8
	count := 0
	for u = 250; u >= 250; u++ {
		count++
	}
	fmt.Println(u, count)
	for i := 10; i > 0; i -= 3 {
		for j := i; j > 0; j /= 2 {
			fmt.Print(j, " ")
		}
	}
	fmt.Println()
}

type node struct {
	v    int
	next *node
}
