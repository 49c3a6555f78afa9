package main

import (
	"fmt"
	"runtime"
	"strings"
)

// Frames of small functions, whose code compilers put in place of the calls.

type point struct{ x, y int }

type board struct {
	w     int
	cells []point
	last  *point
}

func (b *board) index(x, y int) int { return y*b.w + x }

func (b *board) at(x, y int) point {
	i := b.index(x, y)
	return b.cells[i]
}

func (b *board) set(x, y int, p point) {
	b.cells[b.index(x, y)] = p
	b.last = &b.cells[0]
}

func (p *point) sum() int {
	if p.x < 0 {
		return -p.x
	}
	return p.x + p.y
}

func (b *board) latest() int {
	return b.last.
		sum()
}

func (b *board) row(y int) (s int) {
	for x := range b.w {
		s += b.at(x, y).x
	}
	return s
}

func ratio(a, b int) int { return a / b }

func check(n int) int {
	if n > 1000 {
		panic(fmt.Sprint("too much: ", n))
	}
	return n
}

func only(n int) int {
	if n < 0 {
		panic("negative")
	}
	return n
}

func frames() {
	pcs := make([]uintptr, 20)
	list := runtime.CallersFrames(pcs[:runtime.Callers(1, pcs)])
	for {
		f, more := list.Next()
		if strings.HasPrefix(f.Function, "main.") {
			fmt.Println("  ", f.Function, f.Line)
		}
		if !more {
			return
		}
	}
}

func try(what string, f func() int) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(what, r)
			frames()
		}
	}()
	fmt.Println(what, f())
}

func work(b *board, n int) int {
	s := 0
	for i := range n {
		b.set(i%b.w, i/b.w%3, point{i, -i})
		s += b.at(i%b.w, 1).y + b.latest() + only(check(i%900)) + ratio(s, i+1)
	}
	return s + b.row(2)
}

func main() {
	b := &board{w: 4, cells: make([]point, 12)}
	fmt.Println(work(b, 3000), work(b, 100))
	for range 600 {
		work(b, 3)
	}
	var none *board
	try("none.latest", func() int { return none.latest() })
	try("empty.latest", func() int { return new(board).latest() })
	try("at", func() int { return b.at(1, 5).y + 1 })
	try("row", func() int { return b.row(3) })
	try("set", func() int {
		b.set(0, -1, point{})
		return 1
	})
	try("ratio", func() int { return 1 + ratio(3, len(none2)) })
	try("check", func() int { return check(check(5) * 1000) })
	try("only", func() int { return only(check(-7)) })
	defer fmt.Println("deferred")
	fmt.Println(b.at(2, 2), b.row(1),
		b.at(
			9,
			b.index(3, 1)))
}

var none2 []int
