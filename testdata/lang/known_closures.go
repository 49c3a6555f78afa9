// Closures that a function does nothing but make: ranges over them, and variables that hold one.
package main

import (
	"fmt"
	"iter"
)

type node struct {
	next *node
	v    int
}

func (n *node) All() iter.Seq2[int, *node] {
	return func(yield func(int, *node) bool) {
		i := 0
		for ; n != nil; n = n.next {
			if !yield(i, n) {
				return
			}
			i++
		}
	}
}

func upto(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := 0; i < n; i++ {
			if !yield(i) {
				return
			}
		}
	}
}

func counter(from int) func() int {
	step, calls := 2, 0
	return func() int {
		calls++
		from += step
		return from*100 + calls
	}
}

func tree(depth int) iter.Seq[string] {
	return func(yield func(string) bool) { walk("", depth, yield) }
}

func walk(at string, depth int, yield func(string) bool) bool {
	if depth == 0 {
		return yield(at)
	}
	return walk(at+"l", depth-1, yield) && walk(at+"r", depth-1, yield)
}

// rude goes on after the body has left the loop.
func rude() iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := 0; i < 3; i++ {
			yield(i)
		}
	}
}

func find(l *node, v int) (at int) {
	defer func() { at *= 10 }()
	for i, n := range l.All() {
		if n.v == v {
			return i
		}
	}
	return -1
}

func main() {
	l := &node{&node{&node{nil, 7}, 5}, 3}
	sum := 0
	for i, n := range l.All() {
		sum += i * n.v
	}
	for _, n := range l.All() {
		n.v++
	}
	var none *node
	for range none.All() {
		sum = -1
	}
	fmt.Println(sum, find(l, 6), find(l, 8), find(l, 1))
	all := l.All()
	for i := range all {
		fmt.Print(i, " ")
	}
	for i := range all {
		fmt.Print(i, " again ")
	}
	fmt.Println()

outer:
	for i := range upto(5) {
		for j := range upto(i) {
			switch {
			case j == 3:
				break outer
			case i == j+1:
				continue outer
			}
			defer fmt.Println("deferred", i, j)
		}
		fmt.Println("empty", i)
	}
	for i := range upto(2) {
		var fs []func() int
		for j := range upto(2) {
			fs = append(fs, func() int { j += i; return j })
		}
		fmt.Print(fs[0](), fs[1](), fs[0](), " ")
	}
	fmt.Println()
	for s := range tree(2) {
		if fmt.Print(s, " "); s == "rl" {
			break
		}
	}
	fmt.Println()

	a, b := counter(1), counter(10)
	fmt.Println(a(), a(), b(), a(), b())
	var kept []func() int
	for i := range 3 {
		c := counter(i)
		c()
		kept = append(kept, c)
		fmt.Print(c(), " ")
	}
	for _, c := range kept {
		fmt.Print(c(), " ")
	}
	d := counter(1)
	if sum > 0 {
		d = b
	}
	fmt.Println(d(), d())

	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		for i := range rude() {
			if i == 1 {
				break
			}
		}
	}()
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		for i := range upto(3) {
			fmt.Print(6/(1-i), " ")
		}
	}()
	next, stop := iter.Pull(upto(3))
	fmt.Println(next())
	fmt.Println(next())
	stop()
	fmt.Println(next())
	n := 0
	for range 3000 {
		for i := range upto(4) {
			n += i
		}
	}
	fmt.Println(n)
}
