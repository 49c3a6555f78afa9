// Ends by a panic, with several goroutines to report.
package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"
)

type tree struct {
	left, right *tree
	value       int
}

func (t *tree) insert(v int) *tree {
	switch {
	case t == nil:
		return &tree{value: v}
	case v < t.value:
		t.left = t.left.insert(v)
	default:
		t.right = t.right.insert(v)
	}
	return t
}

func (t *tree) walk(visit func(int) bool) bool {
	return t == nil || t.left.walk(visit) && visit(t.value) && t.right.walk(visit)
}

func all(list []string, keep func(string) bool) (out []string) {
	for _, v := range list {
		if keep(v) {
			out = append(out, v)
		}
	}
	return out
}

func main() {
	var root *tree
	for _, v := range []int{5, 2, 8, 1, 9} {
		root = root.insert(v)
	}
	root.walk(func(v int) bool { fmt.Print(v, " "); return true })
	fmt.Println(all([]string{"a", "bc"}, func(s string) bool { return len(s) > 1 }))
	scanner := bufio.NewScanner(strings.NewReader("one two\nthree\n"))
	for scanner.Scan() {
		fmt.Fprintf(os.Stdout, "%-8s|%3d\n", scanner.Text(), len(scanner.Bytes()))
	}
	grid := [3][3]float64{{1, 2}, {3}}
	for i, row := range grid {
		for j := range row {
			grid[j][i] += row[j] * 2
		}
	}
	fmt.Println(grid)
	println("low level", 1, 2.5)
	go func() { select {} }()
	defer fmt.Println("deferred")
	var list []int
	fmt.Println(list[len(grid)])
}
