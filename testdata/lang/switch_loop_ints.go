// Loops with a large switch whose variables are ints of 32 bits nearly always: what happens where they are not.
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

const (
	inc = iota
	dec
	push
	jump
	far
	near
	double
	show
	out
	stop
	again
	two
)

type machine struct {
	code  []int
	trace []int
}

// run has a pc that comes out of the code, and sp and x that may become anything.
func (m *machine) run(x int) (int, int, int) {
	var stack [8]int
	code := m.code
	pc, sp := 0, 0
	rounds := 0
outer:
	for rounds < 3 {
		rounds++
		for steps := 0; ; steps++ {
			op := code[pc]
			pc++
			switch op {
			case inc:
				sp++
			case dec:
				sp--
			case push:
				stack[sp] = code[pc]
				pc++
				sp++
			case jump:
				pc = code[pc]
			case far:
				x += 1 << 32
				sp += 1 << 32
			case near:
				x -= 1 << 32
				sp -= 1 << 32
			case double:
				x *= 2
			case show:
				m.trace = append(m.trace, sp, x, pc)
				if sp >= 0 && sp < len(stack) {
					m.trace = append(m.trace, stack[sp])
				}
				if x >= 0 && x < len(stack) {
					stack[x]++
				}
			case out:
				break outer
			case again:
				continue outer
			case two:
				sp, x = x, sp
			case stop:
				return pc, sp, x
			default:
				x = op
			}
			if steps > 100 {
				break
			}
		}
		sp += 100
	}
	return sp, x, pc
}

// count has an index that passes the largest and the smallest int32 by single steps.
func count(ops string, i int) (r []int) {
	a := make([]int, 4)
	for k := 0; k < len(ops); k++ {
		switch ops[k] {
		case '+':
			i++
		case '-':
			i--
		case '3':
			i += 3
		case '4':
			i -= 4
		case '*':
			i *= 2
		case '/':
			i /= 2
		case '!':
			a[i]++
		case '?':
			if i >= 0 && i < len(a) {
				r = append(r, a[i])
			} else {
				r = append(r, i)
			}
		}
	}
	return append(r, i)
}

func walk(tape []byte, prog string) (s int) {
	p, q := 0, 0
	for pc := 0; pc < len(prog); pc++ {
		switch prog[pc] {
		case '>':
			p++
		case '<':
			p--
		case '+':
			tape[p]++
		case '-':
			tape[p]--
		case 'j':
			pc += int(tape[p])
		case 'b':
			pc -= int(tape[p]) + 1
		case 'J':
			pc += 1<<32 - 3
		case 'q':
			q = p<<32 + int(tape[p])
			q >>= 32
			s = s*3 + int(tape[q])
		}
	}
	return s*10 + p
}

func main() {
	for range 3 {
		for i, code := range [][]int{
			{push, 5, push, 6, dec, show, stop},
			{dec, dec, show, push, 1},
			{far, show, near, show, inc, show, far, out},
			{far, inc, push, 1, stop},
			{double, double, double, show, double, double, show, near, stop},
			{77, show, two, show, push, 3, stop},
			{jump, 5, 0, 0, 0, show, again, show, inc, again, show, stop},
			{jump, 1 << 32},
			{jump, -1},
			{jump, 1<<32 + 3, 0, stop},
			{inc, jump, 0},
			{far, again, far, again, far, again},
			{2, two, show, far, two, near, show, again},
		} {
			m := &machine{code: code}
			try(fmt.Sprint("run ", i), func() { fmt.Println(m.run(1 << 28)) })
			fmt.Println(m.trace)
		}
		for _, i := range []int{0, 3, 1<<31 - 1, -1 << 31, 1<<31 - 3, -1<<31 + 2, 1<<63 - 1, -1 << 63, 1 << 40} {
			for _, ops := range []string{"+?-?", "-?+?", "3?4?+?", "4?3?", "*?/?*?/?", "-!", "+!-!", "+-+-3344??"} {
				try("count", func() { fmt.Println(i, ops, count(ops, i)) })
			}
		}
		for _, prog := range []string{"+>+>++q<q<q", "<+", ">>>>>>>>+", "++j<<<+", "+b", "+J", ">++>+++<q>q"} {
			try(prog, func() { fmt.Println(prog, walk(make([]byte, 6), prog)) })
		}
	}
}
