// A panic ten frames below main, half of them functions that have been called often before: in every engine the same report.
package main

import (
	"errors"
	"sort"
	"strings"
)

type tree struct {
	left, right *tree
	key         string
}

type visitor interface{ visit(t *tree, depth int) int }

type counter struct{ limit int }

// Hot: called for every node.
func (c *counter) visit(t *tree, depth int) int {
	if t == nil {
		return 0
	}
	return 1 + walk(c, t.left, depth+1) + walk(c, t.right, depth+1)
}

// Hot as well.
func walk(v visitor, t *tree, depth int) int { return v.visit(t, depth) }

type failing struct{ counter }

// Cold: fails at the first leaf.
func (f *failing) visit(t *tree, depth int) int {
	if t == nil {
		return fail(depth)
	}
	return walk(f, t.left, depth+1)
}

func fail(depth int) int {
	var list []int
	defer func() {
		if depth < 0 {
			recover()
		}
	}()
	return list[depth]
}

func build(keys []string) *tree {
	if len(keys) == 0 {
		return nil
	}
	m := len(keys) / 2
	return &tree{build(keys[:m]), build(keys[m+1:]), keys[m]}
}

func hot() {
	keys := strings.Fields("one two three four five six seven eight nine ten")
	sort.Strings(keys)
	n := 0
	for range 3000 {
		n += walk(&counter{}, build(keys), 0)
	}
	println(n)
}

func cold(t *tree) (n int, err error) {
	defer func() {
		if t == nil {
			err = errors.New("nothing")
		}
	}()
	apply(func() { n = walk(&failing{}, t, 0) })
	return n, nil
}

func apply(f func()) { f() }

func main() {
	hot()
	cold(build(strings.Fields("a b c d e f g h i j k l m n o p q r s t u v w")))
}
