package main

import "fmt"

// Structs and arrays passed by value to functions that only read, and to such that change what they came from.

type item struct {
	key  string
	nums [3]int
	in   struct{ a, b int }
}

type tree struct {
	it          item
	left, right *tree
	grid        [2][2]int
}

func (i item) total() int {
	s := len(i.key)
	for _, n := range i.nums {
		s += n
	}
	for k := range 2 {
		s += k * i.in.a
	}
	return s + i.in.b
}

func (i item) changed() item {
	for k := range i.nums {
		i.nums[k]++
	}
	i.in.a += 10
	return i
}

func same(i item) item {
	for k := 0; k < len(i.key); k++ {
		if i.key[k] == 'x' {
			return item{key: "x"}
		}
	}
	return i
}

func part(i item, k int) [3]int {
	for ; k > 100; k-- {
		k -= i.nums[0]
	}
	return i.nums
}

func compare(a, b item, g [2][2]int) int {
	for k := range a.nums {
		if a.nums[k] != b.nums[k] {
			return a.nums[k] - b.nums[k] + g[k%2][0]
		}
	}
	return g[1][1]
}

func depth(t *tree, i item) int {
	if t == nil {
		return i.total()
	}
	return depth(t.left, t.it) + depth(t.right, i) + 1
}

func sum(g [2][2]int) (s int) {
	for _, row := range g {
		for _, x := range row {
			s = s*3 + x
		}
	}
	return
}

func filled(g [2][2]int, n int) [2][2]int {
	var r [2][2]int
	for i := range g {
		r[i] = g[1-i]
		row := &r[i]
		row[0] += n
	}
	return r
}

// These change the variable that their argument was.

var shared item

func writer(i item) int {
	for k := range 3 {
		shared.nums[k] = 100
	}
	return i.nums[0]
}

func (t *tree) replace(i item) item {
	for range 2 {
		t.it.key = "new"
		t.it.nums[0] = -1
	}
	return i
}

func through(i item, p *item) int {
	for range 2 {
		p.nums[1] += 5
	}
	return i.nums[1]
}

func calls(i item, f func()) int {
	for range 2 {
		f()
	}
	return i.nums[2]
}

func indirect(i item, p *item) int {
	for range 1 {
		through(*p, p)
	}
	return i.nums[1]
}

func later(i item) func() int {
	for range 2 {
		i.nums[0]++
	}
	return func() int { return i.nums[0] }
}

func kept(i item) *item {
	for len(i.key) > 5 {
		i.key = i.key[1:]
	}
	return &i
}

func boxed(i item) any {
	for range 2 {
		if i.key == "" {
			return nil
		}
	}
	return i
}

func aliased(g [2][2]int) [2][2]int {
	for range 1 {
		h := g
		h[0][0] = 77
		g[1] = h[0]
	}
	return g
}

func main() {
	t := &tree{it: item{"root", [3]int{1, 2, 3}, struct{ a, b int }{4, 5}}, grid: [2][2]int{{1, 2}, {3, 4}}}
	t.left = &tree{it: item{key: "left", nums: [3]int{7, 8, 9}}}
	list := []item{t.it, t.left.it, {key: "third"}}
	s := 0
	for n := range 700 {
		s += t.it.total() + list[n%3].total() + compare(t.it, list[1], t.grid) + depth(t, list[0]) + sum(t.grid)
	}
	fmt.Println(s)
	a := t.it.changed()
	b := same(t.it)
	c := part(t.it, 5)
	t.it.nums[0] = 50
	fmt.Println(a, b, c, t.it)
	d := filled(t.grid, 9)
	t.grid[0][0] = 1000
	fmt.Println(d, t.grid, filled(d, 1), d, aliased(t.grid), t.grid)
	shared = list[1]
	fmt.Println(writer(shared), shared.nums)
	fmt.Println(t.replace(t.it), t.it)
	fmt.Println(through(list[0], &list[0]), list[0].nums)
	fmt.Println(indirect(list[0], &list[0]), list[0].nums)
	fmt.Println(calls(list[2], func() { list[2].nums[2]++ }), list[2].nums)
	f := later(list[2])
	list[2].nums[0] = 500
	fmt.Println(f(), kept(list[1]) == &list[1], kept(list[1]).key, list[2].nums)
	x := boxed(list[0])
	list[0].key = "other"
	fmt.Println(x, list[0].key)
	next := func(i int) item { list[0].nums[0]++; return list[i] }
	fmt.Println(compare(list[0], next(0), t.grid), list[0].nums)
	fmt.Println(compare(*kept(list[0]), list[0], [2][2]int{}), compare(item{}, t.left.it, filled(t.grid, 2)))
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(compare(list[0], t.right.it, t.grid))
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(list[len(list)].total())
	}()
}
