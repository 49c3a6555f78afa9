// Loops with a switch of many ways, as interpreters have: arrays by pointers that stay the same, polls, ways out.
package main

import (
	"fmt"
	"runtime"
)

type machine struct {
	code   []int
	stack  [16]int
	bytes  [8]uint8
	names  [4]string
	points [3]struct{ x, y int }
	steps  int
}

func (m *machine) run(limit int) (result int, err any) {
	defer func() {
		if r := recover(); r != nil {
			result, err = m.steps, r
		}
	}()
	return m.loop(limit), nil
}

func (m *machine) loop(limit int) int {
	stack := &m.stack
	bytes := &m.bytes
	names := &m.names
	points := &m.points
	var local [5]int
	mine := &local
	code := m.code
	sp, acc := 0, 0
	for pc := 0; ; pc++ {
		m.steps++
		switch code[pc] {
		case 0:
			stack[sp] = code[pc+1]
			pc++
			sp++
		case 1:
			sp--
			stack[sp-1] += stack[sp]
		case 2:
			sp--
			stack[sp-1] *= stack[sp]
		case 3:
			sp--
			bytes[stack[sp]&7] += uint8(stack[sp])
			acc += int(bytes[stack[sp]&7])
		case 4:
			u := uint64(stack[sp-1])
			mine[u%5]++
			acc += mine[u%5]
		case 5:
			sp--
			mine[uint64(stack[sp])]++
		case 6:
			names[acc&3] += string(rune('a' + acc&15))
			if len(names[acc&3]) > 9 {
				names[acc&3] = names[acc&3][7:]
			}
		case 7:
			points[acc%3].x += sp
			points[acc%3].y, points[(acc+1)%3].x = points[(acc+1)%3].x, points[acc%3].y+1
		case 8:
			if m.steps < limit {
				pc = code[pc+1] - 1
			} else {
				pc++
			}
		case 9:
			return acc + len(stack) + len(names) + stack[sp-1]
		case 10:
			sp--
			acc += stack[stack[sp]]
		}
	}
}

// reassigned has pointers that change, or may be nil.
func reassigned(ps []*[4]int, ops []int) (sum int, err any) {
	defer func() { err = recover() }()
	p := &[4]int{9, 8, 7, 6}
	var q *[4]int
	for i := 0; i < len(ops); i++ {
		switch o := ops[i]; o {
		case 0, 1, 2, 3:
			sum = sum*5 + p[o]
			p[o]++
		case 4:
			p = ps[i%len(ps)]
		case 5:
			q = ps[0]
		case 6:
			sum += q[i&3]
		case 7:
			sum--
		case 8:
			sum ^= p[sum&7]
		}
	}
	return sum, nil
}

// inner declares its pointer anew in each round.
func inner(rows [][4]int, ops []int) (sum int) {
	for r := range rows {
		p := &rows[r]
		for i := 0; i < len(ops); i++ {
			switch ops[i] {
			case 0:
				p[0]++
			case 1:
				p[1] += p[0]
			case 2:
				p[2] ^= p[1]
			case 3:
				p[3] -= p[2] + r
			case 4:
				sum += p[3]
			}
		}
	}
	return sum
}

func spin(stop *bool, ops []int) (n int) {
	for i := 0; ; i++ {
		switch ops[i%len(ops)] {
		case 0:
			n++
		case 1:
			n += 2
		case 2:
			n ^= 5
		case 3:
			if *stop {
				return min(n, 1)
			}
		case 4:
			n |= 1
		}
	}
}

func main() {
	loop := []int{0, 3, 0, 4, 1, 4, 3, 0, 2, 0, 3, 2, 3, 6, 7, 0, 9, 3, 8, 0, 0, 5, 9}
	for _, limit := range []int{1, 100, 400_000} {
		m := &machine{code: loop}
		r, err := m.run(limit)
		fmt.Println(r, err, m.steps, m.bytes, m.names, m.points)
	}
	bad := map[string][]int{
		"under":    {0, 1, 1, 9},
		"over":     {0, 1, 8, 0, 9},
		"unsigned": {0, -1, 5, 9},
		"large":    {0, 1 << 40, 10, 9},
		"end":      {0, 1},
		"negative": {0, -3, 10, 9},
	}
	for _, name := range []string{"under", "over", "unsigned", "large", "end", "negative"} {
		for _, n := range []int{0, 300} {
			m := &machine{code: append([]int{}, bad[name]...)}
			r, err := m.run(n)
			fmt.Println(name, r, err)
		}
	}
	many := make([]int, 100_000)
	for i := range many {
		many[i] = []int{0, 3, 1, 7, 4, 2, 5, 6}[i*i%8]
	}
	ps := []*[4]int{{1, 2, 3, 4}, {5, 6, 7, 8}, {4, 3, 2, 1}}
	fmt.Println(reassigned(ps, many))
	fmt.Println(reassigned(ps, []int{0, 8, 8, 8, 8, 8, 8, 8, 3}))
	fmt.Println(reassigned(ps, []int{0, 6}))
	fmt.Println(reassigned([]*[4]int{nil}, []int{0, 4, 1}))
	rows := make([][4]int, 50)
	fmt.Println(inner(rows, many[:3000]), rows[49])

	runtime.GOMAXPROCS(1)
	for range 3 {
		a, b := false, false
		done := make(chan int)
		go func() { done <- spin(&a, []int{0, 1, 2, 3, 4}) }()
		go func() { done <- spin(&b, []int{4, 3, 0}) }()
		runtime.Gosched()
		go func() { a, b = true, true }()
		fmt.Println(<-done + <-done)
	}
}
