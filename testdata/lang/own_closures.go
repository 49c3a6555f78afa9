// Function literals that call themselves by the variable that they are assigned to, and some that only look like it.
package main

import (
	"errors"
	"fmt"
)

type node struct {
	name string
	kids []*node
}

type visit func(n *node, depth int) int

func permutations(s []byte) (out []string) {
	var rec func(k int)
	rec = func(k int) {
		if k == len(s) {
			out = append(out, string(s))
			return
		}
		for i := k; i < len(s); i++ {
			s[k], s[i] = s[i], s[k]
			rec(k + 1)
			s[k], s[i] = s[i], s[k]
		}
	}
	rec(0)
	return out
}

// The closures share a variable that is declared outside the loop: a call is that of the last one.
func shared() {
	var f func(int) int
	var all []func(int) int
	for i := range 3 {
		f = func(n int) int {
			if n == 0 {
				return i
			}
			return f(n-1) + 10*i
		}
		all = append(all, f)
	}
	for _, g := range all {
		fmt.Print(g(0), " ", g(1), " ", g(2), "\n")
	}
}

// One variable for each iteration.
func each() {
	var all []func(int) int
	for i := range 3 {
		var f func(int) int
		f = func(n int) int {
			if n == 0 {
				return i
			}
			return f(n-1) + 10*i
		}
		all = append(all, f)
	}
	for _, g := range all {
		fmt.Print(g(0), " ", g(1), " ", g(2), "\n")
	}
}

func again() {
	var f func(int) string
	f = func(n int) string {
		if n == 0 {
			return "first"
		}
		return f(n - 1)
	}
	g := f
	f = func(n int) string { return fmt.Sprint("second ", n) }
	fmt.Println(g(0), g(3))
}

func byPointer() {
	var f func(int) string
	p := &f
	f = func(n int) string {
		if n == 0 {
			return "first"
		}
		return f(n - 1)
	}
	g := f
	*p = func(n int) string { return fmt.Sprint("pointed ", n) }
	fmt.Println(g(0), g(3))
}

func byItself() {
	var f func(int) int
	f = func(n int) int {
		if n == 3 {
			f = func(m int) int { return -m }
		}
		if n == 0 {
			return 0
		}
		return n + f(n-1)
	}
	fmt.Println(f(5), f(7))
}

func jumpsBack() {
	var all []func(int) int
	i := 0
	var f func(int) int
again:
	k := i
	f = func(n int) int {
		if n == 0 {
			return k
		}
		return f(n-1) + 10*k
	}
	all = append(all, f)
	if i++; i < 3 {
		goto again
	}
	for _, g := range all {
		fmt.Print(g(0), " ", g(2), "\n")
	}
}

func mutual() {
	var even, odd func(int) bool
	even = func(n int) bool { return n == 0 || odd(n-1) }
	odd = func(n int) bool { return n != 0 && even(n-1) }
	fmt.Println(even(10), odd(10), even(7))
}

func passed() {
	apply := func(f func(int) int, n int) int { return f(n) }
	var f func(int) int
	f = func(n int) int {
		if n <= 1 {
			return 1
		}
		return n * apply(f, n-1)
	}
	fmt.Println(f(10), f == nil)
}

func within() {
	var walk visit
	seen := map[string]int{}
	walk = func(n *node, depth int) int {
		if n == nil {
			return 0
		}
		seen[n.name] = depth
		total := 1
		func() {
			for _, k := range n.kids {
				total += walk(k, depth+1)
			}
		}()
		return total
	}
	tree := &node{"a", []*node{{"b", []*node{{"c", nil}, nil}}, {"d", nil}}}
	fmt.Println(walk(tree, 0), seen)
}

func results() {
	var split func(n int) (int, string, error)
	var calls [3]int
	split = func(n int) (int, string, error) {
		calls[n%3]++
		if n < 0 {
			return 0, "", errors.New("negative")
		}
		if n < 2 {
			return n, "leaf", nil
		}
		a, s, err := split(n - 3)
		if err != nil {
			return n, s + "!", nil
		}
		return a + n, s + ".", err
	}
	fmt.Println(split(10))
	fmt.Println(split(12))
	fmt.Println(calls)
}

func generic[T any](list []T, less func(a, b T) bool) []T {
	var sort func(lo, hi int)
	sort = func(lo, hi int) {
		if hi-lo < 2 {
			return
		}
		mid := lo
		for i := lo + 1; i < hi; i++ {
			if less(list[i], list[lo]) {
				mid++
				list[mid], list[i] = list[i], list[mid]
			}
		}
		list[lo], list[mid] = list[mid], list[lo]
		sort(lo, mid)
		sort(mid+1, hi)
	}
	sort(0, len(list))
	return list
}

func deferred() {
	var down func(n int) int
	down = func(n int) (r int) {
		defer func() {
			if e := recover(); e != nil {
				fmt.Println("recovered at", n, e)
				r = n
			}
		}()
		if n == 0 {
			panic("bottom")
		}
		return down(n-1) + 1
	}
	fmt.Println(down(3))
}

func structs() {
	type state struct{ a, b int }
	st := state{1, 2}
	fixed := [3]int{1, 2, 3}
	c := complex(1, 2)
	var step func(n int, by state) state
	step = func(n int, by state) state {
		if n == 0 {
			return st
		}
		st.a += by.a + fixed[n%3]
		by.b += int(real(c))
		st.b += by.b
		return step(n-1, by)
	}
	fmt.Println(step(5, state{1, 1}), st)
}

func main() {
	fmt.Println(permutations([]byte("abcd")))
	shared()
	each()
	again()
	byPointer()
	byItself()
	jumpsBack()
	mutual()
	passed()
	within()
	results()
	fmt.Println(generic([]int{5, 2, 9, 1, 7, 3}, func(a, b int) bool { return a < b }))
	fmt.Println(generic([]string{"q", "b", "z", "a"}, func(a, b string) bool { return a < b }))
	deferred()
	structs()
	fmt.Println(func(n int) int { return n * 2 }(21))
	var fib func(n int) int
	fib = func(n int) int {
		if n < 2 {
			return n
		}
		return fib(n-1) + fib(n-2)
	}
	fmt.Println(fib(27))
	defer func() { fmt.Println("recovered:", recover()) }()
	var late func(n int)
	late(1)
	late = func(n int) { late(n) }
}
