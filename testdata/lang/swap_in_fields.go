// Assignments of several elements at once, to slices in fields, package variables, pointers and other slices: which of them an assignment may change.
package main

import "fmt"

type table struct {
	nums  []int
	rows  [][]int
	items []item
	next  *table
}

type item struct {
	id   int
	kids []item
	up   *item
}

type nest []nest

var global = []string{"a", "b", "c", "d"}

func try(what string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(what, "panics:", r)
		}
	}()
	f()
	fmt.Println(what, "is through")
}

func (t *table) reverse() {
	for i, j := 0, len(t.nums)-1; i < j; i, j = i+1, j-1 {
		t.nums[i], t.nums[j] = t.nums[j], t.nums[i]
	}
}

func plain() {
	t := &table{nums: []int{1, 2, 3, 4, 5}, rows: [][]int{{1, 2}, {3, 4}, {5, 6}}}
	t.reverse()
	t.nums = append(t.nums, 6)
	other := t.nums
	t.nums = append(t.nums, 7)
	t.reverse()
	fmt.Println(t.nums, other)
	t.rows[0], t.rows[2] = t.rows[2], t.rows[0]
	t.rows[1][0], t.rows[1][1] = t.rows[1][1], t.rows[1][0]
	t.rows[0], t.rows[0][1] = t.rows[2], t.rows[0][0]
	fmt.Println(t.rows)
	t.next = &table{nums: []int{8, 9}}
	t.next.nums[0], t.nums[0] = t.nums[0], t.next.nums[0]
	t.nums[1], t.next.nums[1], t.nums[2] = t.next.nums[1], t.nums[2], t.nums[1]
	fmt.Println(t.nums, t.next.nums)
	global[0], global[3] = global[3], global[0]
	global[1], global = global[2], global[1:]
	fmt.Println(global)
}

// What is assigned has the slice in it, or is the very slice.
func own() {
	root := item{kids: []item{{id: 1}, {id: 2}, {id: 3}}}
	first := &root.kids[0]
	first.kids = root.kids
	first.kids[0], first.kids[1] = first.kids[1], first.kids[0]
	for _, k := range root.kids {
		fmt.Print(k.id, len(k.kids), " ")
	}
	fmt.Println(len(first.kids))
	n := nest{nest{}, nest{nil, nil}, nil}
	n[0] = n
	p := &n[0]
	(*p)[0], (*p)[2] = (*p)[2], (*p)[0]
	fmt.Println(len(n), n[0] == nil, len(n[1]), len(n[2]))
	rows := [][]int{{1}, {2, 3}}
	q := &rows[0]
	rows[0], (*q)[0] = rows[1], 7
	fmt.Println(rows)
	s := []*table{{nums: []int{1, 2}}, {nums: []int{3, 4}}}
	s[0], s[1].nums[0], s[1] = s[1], s[0].nums[1], s[0]
	fmt.Println(s[0].nums, s[1].nums)
	boxes := struct{ list []any }{[]any{1, "x", nil}}
	boxes.list[0], boxes.list[2] = boxes.list, boxes.list[0]
	fmt.Println(len(boxes.list[0].([]any)), boxes.list[2])
}

func indices() {
	t := &table{nums: []int{0, 1, 2, 3, 4, 5}, items: []item{{id: 1}, {id: 2}, {id: 3}}}
	i := 1
	i, t.nums[i] = 3, t.nums[i]+40
	t.nums[i], i = t.nums[i]+50, 2
	fmt.Println(t.nums, i)
	u := t
	u, u.nums[0], t.nums[1] = &table{}, u.nums[5], u.nums[4]
	fmt.Println(t.nums, u.nums == nil)
	t.items[0], t.items[2] = t.items[2], t.items[0]
	t.items[0].up, t.items[1].up = &t.items[1], &t.items[0]
	*t.items[0].up, t.items[2].id = t.items[2], t.items[0].up.id
	fmt.Println(t.items[0].id, t.items[1].id, t.items[2].id)
	h := &t.nums
	(*h)[0], (*h)[1] = (*h)[1], (*h)[0]
	*h, (*h)[2] = nil, (*h)[0]
	fmt.Println(t.nums == nil)
	next := func() int { t.nums = append(t.nums, len(t.nums)); return len(t.nums) - 1 }
	t.nums = []int{1}
	t.nums[0], t.nums[next()] = t.nums[next()], t.nums[0]
	fmt.Println(t.nums)
}

func panics() {
	var none *table
	t := &table{nums: []int{1, 2, 3}}
	k := 3
	try("nil", func() { none.nums[0], none.nums[1] = none.nums[1], none.nums[0] })
	try("left index", func() { t.nums[0], t.nums[k] = t.nums[1], t.nums[2] })
	fmt.Println(t.nums)
	try("right index", func() { t.nums[0], t.nums[1] = t.nums[2], t.nums[k] })
	try("second nil", func() { t.nums[0], none.nums[0] = 9, 9 })
	fmt.Println(t.nums)
	try("chain", func() { t.nums[0], t.next.nums[0] = t.nums[1], t.nums[2] })
	fmt.Println(t.nums)
	t.next = t
	try("chain", func() { t.next.nums[0], t.next.next = t.next.nums[1], nil })
	fmt.Println(t.nums, t.next == nil)
}

// A loop whose inner one has nothing to do at first, for a long time.
func (t *table) flips() int {
	n := 0
	for t.nums[0] != 0 {
		for i, j := 0, t.nums[0]; i < j; i, j = i+1, j-1 {
			t.nums[i], t.nums[j] = t.nums[j], t.nums[i]
		}
		n++
	}
	return n
}

func main() {
	plain()
	own()
	indices()
	panics()
	total := 0
	for i := range 30000 {
		t := &table{nums: []int{0, 1, 2, 3, 4, 5}}
		if i > 20000 {
			t.nums[0], t.nums[i%6] = t.nums[i%6], t.nums[0]
			t.nums[1], t.nums[i%5] = t.nums[i%5], t.nums[1]
		}
		total += t.flips()
	}
	fmt.Println(total)
}
