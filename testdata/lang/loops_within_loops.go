// Loops within loops, and what lies between: compiled code is entered at each of them, and goes on around it.
package main

import "fmt"

// Before the inner loop and after it something happens in each round; the inner one begins with a constant.
func sums(n int) (total int, trace string) {
	for i := range n {
		row := i * i
		if i%3 == 0 {
			row++
		}
		for j := 0; j < 7; j++ {
			row += i ^ j
		}
		total = total*31 + row
		if i == n-1 {
			trace = fmt.Sprint("last ", row)
		}
	}
	return
}

// The inner loop is in one branch, another one in the other.
func branches(n int) []int {
	var out []int
	for i := 0; i < n; i++ {
		limit := i
		if i&1 == 0 {
			k := 1
			for k < limit {
				k *= 2
			}
			out = append(out, k)
		} else if i%5 == 0 {
			out = append(out, -i)
		} else {
			s := 0
			for limit > 0 {
				s += limit & 1
				limit >>= 1
			}
			out = append(out, s)
		}
	}
	return out
}

// Three deep, with labels.
func primesBelow(n int) (count int) {
outer:
	for a := 2; a < n; a++ {
	middle:
		for b := 2; b*b <= a; b++ {
			for c := b; ; c += b {
				if c == a {
					continue outer
				}
				if c > a {
					continue middle
				}
				if a > 900 && c > 800 {
					break outer
				}
			}
		}
		count++
	}
	return
}

// Variables of the outer loop that closures have, and a deferred call that sees the result.
func closures(n int) (calls []func() int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%v after %d", r, len(calls))
		}
	}()
	table := make([]int, n)
	for i := 0; ; i++ {
		at := i
		if i%2 == 1 {
			at = -at
		}
		for j := range table[:min(i, n)] {
			table[j] += at
			at++
		}
		calls = append(calls, func() int { at++; return at + table[i%n] })
		if i == n+3 {
			table[i] = 0
		}
	}
}

// A switch with a label, and one without, around inner loops.
func ways(n int) string {
	text := []byte{}
	for i := 0; i < n; i++ {
	block:
		switch {
		default:
			if i%7 == 6 {
				break block
			}
			for j := 0; j < i%4; j++ {
				text = append(text, byte('a'+j))
			}
		}
		switch {
		case i%3 == 0:
			for len(text) > 40 {
				text = text[1:]
			}
		case i%3 == 1:
			for j := i; j > i-2; j-- {
				text = append(text, byte('0'+j%10))
			}
		}
	}
	return string(text)
}

func main() {
	for range 3 {
		fmt.Println(sums(50))
		fmt.Println(branches(24))
		fmt.Println(primesBelow(1000))
		calls, err := closures(20)
		sum := 0
		for _, c := range calls {
			sum = sum*3 + c() + c()
		}
		fmt.Println(sum, err)
		fmt.Println(ways(60))
	}
	fmt.Println(sums(40_000))
	fmt.Println(len(branches(30_000)))
	fmt.Println(len(ways(30_000)))
}
