// Slices that a loop appends to and cuts: what shares their arrays, what is nil, and what panics.
package main

import "fmt"

func try(name string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(name, "panics:", e)
		}
	}()
	f()
}

// machine is a calculator with a stack; its operations may find it empty.
func machine(code string) (out []int) {
	var stack []int
	for pc := 0; pc < len(code); pc++ {
		switch c := code[pc]; c {
		case '+':
			n := len(stack)
			stack[n-2] += stack[n-1]
			stack = stack[:n-1]
		case '*':
			n := len(stack)
			stack[n-2] *= stack[n-1]
			stack = stack[:len(stack)-1]
		case 'd':
			stack = append(stack, stack[len(stack)-1])
		case 'p':
			out = append(out, stack[len(stack)-1])
			stack = stack[:len(stack)-1]
		case 'x':
			n := len(stack)
			stack = stack[:n-2]
			stack[n-3]++
		case 'y': // n is the length of before
			n := len(stack)
			stack = stack[:n-1]
			stack[n-1]++
		case 'z':
			n := len(stack)
			stack = append(stack, n)
			stack[n-1] += stack[n]
		case 'l':
			n := len(stack)
			if n > 1 {
				stack = stack[:n-1]
			}
			n = len(stack)
			stack[n-1] += 1000 * n
		case 'c':
			stack = stack[:3-pc%3]
		case 'n':
			out = append(out, len(stack), btoi(stack == nil))
		case '0':
			stack = stack[:0]
		default:
			stack = append(stack, int(c-'0'))
		}
	}
	return append(out, stack...)
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

func nils() {
	var s []string
	for i := 0; i < 3; i++ {
		fmt.Println(s == nil, len(s), s)
		s = s[:0]
		fmt.Println(s == nil)
		if i > 0 {
			s = append(s, fmt.Sprint(i))
		}
	}
	t := make([]string, 0)
	for i := 0; i < 2; i++ {
		fmt.Println(t == nil)
		t = t[:0]
		fmt.Println(t == nil, len(t))
		t = append(t, "x")
	}
	u := []byte{}
	for i := 0; i < 2; i++ {
		fmt.Println(u == nil, len(u))
		u = u[:0]
		u = append(u, 'x')
	}
}

func shared() {
	s := make([]int, 0, 4)
	var kept [][]int
	for i := 0; i < 6; i++ {
		s = append(s, i)
		kept = append(kept, s)
		if i%2 == 1 {
			s = s[:len(s)-1]
		}
		fmt.Println(len(s), cap(s), kept)
	}
	s = s[:cap(s)]
	fmt.Println(s, kept)
}

type pair struct{ a, b int }

func structs() {
	var s []pair
	var p *pair
	for i := 0; i < 5; i++ {
		s = append(s, pair{i, i * i})
		if i == 2 {
			p = &s[len(s)-1]
		}
		if i == 3 {
			n := len(s)
			s[n-2].a = 77
			s = s[:n-1]
		}
	}
	fmt.Println(s, *p)
	p.b = -1
	fmt.Println(s)
	s = s[:1]
	s = s[:4]
	fmt.Println(s)
}

func longer() {
	s := make([]int8, 2, 5)
	for i := 2; i < 7; i++ {
		s = s[:i]
		s[i-1] = int8(i)
		fmt.Println(s)
	}
}

func negative() {
	s := make([]float64, 3)
	for i := 2; i > -3; i-- {
		s = s[:i]
	}
}

func empty(n int) {
	var s []int
	for i := 0; i < n; i++ {
		s = append(s, i)
	}
	for {
		s = s[:len(s)-2]
	}
}

func main() {
	for range 3 {
		for _, code := range []string{
			"12+p", "12+3*d*p", "+", "1+", "d", "p", "5x", "55x", "555x5", "1y", "12y3", "1z2z", "z", "12l3l", "123c4c", "1c", "n0n1n0n", "1230n",
		} {
			try(code, func() { fmt.Println(code, machine(code)) })
		}
		nils()
		shared()
		structs()
		try("longer", longer)
		try("negative", negative)
		try("empty", func() { empty(4) })
		try("empty", func() { empty(5) })
	}
}
