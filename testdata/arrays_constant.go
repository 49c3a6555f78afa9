package main

import "fmt"

// Package variables that are arrays: a range over one that nothing changes needs no copy, one over any other does.

type point struct{ x, y int }

func (p *point) move()   { p.x += 100 }
func (p point) sum() int { return p.x + p.y }

type table [3]point

func (t *table) set(i, v int) { t[i].x = v }

type wrapped struct{ table }

var (
	still      = [4]point{{1, 0}, {0, 1}, {-1, 0}, {0, -1}}
	nested     = [3][2]int{{1, 2}, {3, 4}, {5, 6}}
	whole      = [3]int{1, 2, 3}
	element    = [3]int{1, 2, 3}
	counted    = [3]int{1, 2, 3}
	field      = [3]point{{1, 2}, {3, 4}, {5, 6}}
	inner      = [3][2]int{{1, 2}, {3, 4}, {5, 6}}
	addressed  = [3]int{1, 2, 3}
	part       = [3]int{1, 2, 3}
	sliced     = [3]int{1, 2, 3}
	method     = [3]point{{1, 2}, {3, 4}, {5, 6}}
	value      = [3]point{{1, 2}, {3, 4}, {5, 6}}
	promoted   = wrapped{table{{1, 2}, {3, 4}, {5, 6}}}
	own        = table{{1, 2}, {3, 4}, {5, 6}}
	ranged     = [3]int{1, 2, 3}
	received   = [3]int{1, 2, 3}
	swapped    = [3]int{1, 2, 3}
	literal    = [3]int{1, 2, 3}
	initial    = [3]int{1, 2, 3}
	atPackage  = [3]int{1, 2, 3}
	pointer    = &atPackage
	generic    = [3]int{1, 2, 3}
	Exported   = [3]int{1, 2, 3}
	parallel   = [3]int{1, 2, 3}
	returned   = [3]int{1, 2, 3}
	interfaces = [3]any{1, "two", 3.5}
)

func init() { initial[1] = 20 }

func change[T any](v T) T {
	generic[2] = 30
	return v
}

func leak() []int { return returned[:] }

func all() {
	for i, p := range still {
		fmt.Print(i, p, p.sum(), " ")
	}
	fmt.Println()
	for _, d := range nested {
		for _, v := range d {
			fmt.Print(v, " ")
		}
		d[0] = 100 // the copy
		fmt.Print(d, " ")
	}
	fmt.Println(nested)
	for i, v := range whole {
		whole = [3]int{7, 8, 9}
		fmt.Print(i, v, " ")
	}
	fmt.Println(whole)
	for i, v := range element {
		element[2] = 30
		fmt.Print(i, v, " ")
	}
	fmt.Println(element)
	for i, v := range counted {
		counted[2]++
		fmt.Print(i, v, " ")
	}
	fmt.Println(counted)
	for i, v := range field {
		field[2].y = 60
		fmt.Print(i, v, " ")
	}
	fmt.Println(field)
	for i, v := range inner {
		inner[2][1] += 60
		fmt.Print(i, v, " ")
	}
	fmt.Println(inner)
	p := &addressed
	for i, v := range addressed {
		p[2] = 30
		fmt.Print(i, v, " ")
	}
	fmt.Println(addressed)
	q := &part[2]
	for i, v := range part {
		*q = 30
		fmt.Print(i, v, " ")
	}
	fmt.Println(part)
	s := sliced[1:]
	for i, v := range sliced {
		s[1] = 30
		fmt.Print(i, v, " ")
	}
	fmt.Println(sliced)
	for i, v := range method {
		method[2].move()
		fmt.Print(i, v, " ")
	}
	fmt.Println(method)
	move := (*point).move
	for i, v := range value {
		move(&value[2])
		fmt.Print(i, v, " ")
	}
	fmt.Println(value)
	for i, v := range promoted.table {
		promoted.set(2, 50)
		fmt.Print(i, v, " ")
	}
	fmt.Println(promoted)
	set := own.set
	for i, v := range own {
		set(2, 50)
		fmt.Print(i, v, " ")
	}
	fmt.Println(own)
	for i, v := range ranged {
		for ranged[2] = range 3 {
		}
		fmt.Print(i, v, " ")
	}
	fmt.Println(ranged)
	c := make(chan int, 3)
	c <- 30
	c <- 40
	c <- 50
	for i, v := range received {
		select {
		case received[2] = <-c:
		default:
		}
		fmt.Print(i, v, " ")
	}
	fmt.Println(received)
	for i, v := range swapped {
		swapped[0], swapped[2] = swapped[2], swapped[0]
		fmt.Print(i, v, " ")
	}
	fmt.Println(swapped)
	f := func() { literal[2] = 30 }
	for i, v := range literal {
		f()
		fmt.Print(i, v, " ")
	}
	fmt.Println(literal)
	for i, v := range initial {
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	for i, v := range atPackage {
		pointer[2] = 30
		fmt.Print(i, v, " ")
	}
	fmt.Println(atPackage)
	for i, v := range generic {
		fmt.Print(i, change(v), " ")
	}
	fmt.Println(generic)
	for i, v := range Exported {
		(Exported[2]) = 30
		fmt.Print(i, v, " ")
	}
	fmt.Println(Exported)
	for i, v := range parallel {
		_, parallel[2] = i, 30
		fmt.Print(i, v, " ")
	}
	fmt.Println(parallel)
	for i, v := range returned {
		leak()[2] = 30
		fmt.Print(i, v, " ")
	}
	fmt.Println(returned)
	for i, v := range interfaces {
		fmt.Print(i, v, " ")
	}
	fmt.Println()
}

type board [4][4]int8

type holder struct {
	row  [4]int8
	rows []board
}

func total(r [4]int8) (n int) {
	for _, v := range r {
		n += int(v)
	}
	return
}

func spoil(r [4]int8) int {
	r[0] = 99
	return total(r)
}

// rows has copies of rows that must stay what they were, and others that need not be copies.
func rows(b *board, h *holder) (n int) {
	for i, row := range b {
		n += total(row) * (i + 1)
		for j, v := range row {
			n += int(v) * j
		}
	}
	for i, row := range b {
		b[i][0]++
		n += int(row[0])
	}
	first := b[0]
	b[0][1] = 50
	n += int(first[1])
	second := b[1]
	p := &b[1][2]
	*p = 70
	n += int(second[2])
	third := b[2]
	func() { b[2][3] = 80 }()
	n += int(third[3])
	fourth := b[3]
	n += spoil(fourth) + int(fourth[0])
	h.row = fourth
	h.row[1] = 3
	n += int(fourth[1])
	kept := b[3]
	h.rows = append(h.rows, *b)
	h.rows[0][3][3] = 9
	n += int(kept[3])
	x := any(b[2])
	b[2][0] = 11
	n += int(x.([4]int8)[0])
	same := b[1]
	if same == b[1] {
		n++
	}
	b[1] = b[0]
	if same != b[1] {
		n += int(same[3])
	}
	last := h.rows[0][3]
	copy(h.rows[0][3][:], []int8{1, 2})
	n += int(last[0]) + int(last[1])
	g := b[3]
	b[3] = [4]int8{}
	for i := range g {
		n += int(g[i])
	}
	return n
}

func words(ws [][2]string) (s string) {
	for i, w := range ws {
		ws[i][0] = "x"
		s += w[0] + w[1]
	}
	for _, w := range ws {
		s += w[0] + w[1]
	}
	for len(ws) > 0 {
		w := ws[0]
		ws = ws[1:]
		s += w[1] + w[0]
	}
	return s
}

func main() {
	for range 3 {
		all()
	}
	n := 0
	for i := range 3000 {
		var b board
		for r := range b {
			for c := range b[r] {
				b[r][c] = int8(r*c + i%7)
			}
		}
		n = n*3 + rows(&b, &holder{})
		n %= 1_000_003
	}
	fmt.Println(n)
	fmt.Println(words([][2]string{{"a", "b"}, {"c", "d"}, {"e", "f"}}))
}
