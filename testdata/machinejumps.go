// Machines with a switch: jumps to and fro, steps of several words, values of the program counter that are no ints, and loops that only another
// goroutine ends.
package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
)

const (
	nop = iota
	inc
	dec
	jump
	back
	unless
	skip
	far
	wait
	add
	halt
)

// run is a machine with a local program counter.
func run(code []int, n int, stop *atomic.Bool) (sum, steps int, err any) {
	defer func() { err = recover() }()
	return loop(code, n, stop)
}

func loop(code []int, n int, stop *atomic.Bool) (sum, steps int, err any) {
	pc, acc := 0, n
	for {
		steps++
		op := code[pc]
		pc++
		switch op {
		case nop:
		case inc:
			acc++
		case dec:
			acc--
		case jump:
			pc = code[pc]
		case back:
			pc -= 4
		case unless:
			if acc == 0 {
				pc += 2
				continue
			}
			pc = code[pc]
		case skip:
			pc += code[pc]
		case far:
			next := pc
			pc = acc << 33
			steps += pc >> 40
			pc = next
		case wait:
			if !stop.Load() {
				pc--
			}
		case add:
			sum += acc*code[pc] + code[pc+1]
			pc += 2
		case halt:
			return sum, steps, nil
		default:
			pc = op
		}
	}
}

// scan has steps in each way, and iterations that go on before the step.
func scan(text string, from int) (words, marks, rest int) {
	i := from
	for i < len(text) {
		c := text[i]
		if c == '!' {
			marks++
			i += 2
			continue
		}
		i++
		switch c {
		case 'a', 'b', 'c':
			words++
		case '<':
			i -= 1
			if rest++; rest%3 == 0 {
				i++
			}
		case '>':
			i += 3
		case '0':
			i = len(text) - i
			if marks++; marks > 40 {
				return
			}
		case '9':
			i = i + 0
		}
	}
	return
}

// post steps in the loop's post statement.
func post(prog string, limit int) (n, at int) {
	depth, cell := 0, 0
outer:
	for pc := 0; pc < len(prog); pc++ {
		n++
		switch prog[pc] {
		case '+':
			cell++
		case '-':
			cell--
		case '[':
			depth++
			if cell > 0 {
				continue
			}
			for pc < len(prog)-1 && prog[pc] != ']' {
				pc++
			}
		case ']':
			if cell > 0 {
				pc -= 2
			}
		case '^':
			if n < limit {
				pc = -1
			}
		case '.':
			at = pc
			break outer
		case ',':
			return n, -pc
		}
	}
	return n, at*100 + depth%100
}

// never steps backwards only, from below zero as an unsigned number would.
func never(code []byte, pc int) (r int) {
	for {
		switch op := code[pc]; op {
		case 0:
			return r
		case 1:
			r += 3
		case 2:
			r ^= pc
		case 3:
			r <<= 1
		case 4:
			r %= 1000003
		default:
			pc -= int(op) - 4
			continue
		}
		pc--
	}
}

func main() {
	runtime.GOMAXPROCS(1)
	stop := &atomic.Bool{}
	stop.Store(true)

	count := []int{dec, add, 3, 1, unless, 0, halt, halt}
	for _, n := range []int{1, 2, 1000, 300000} {
		fmt.Println(run(count, n, stop))
	}
	long := make([]int, 5000)
	for i := range long {
		long[i] = []int{nop, inc, nop, dec}[i%4]
	}
	long = append(long, dec, unless, 0, halt, halt)
	fmt.Println(run(long, 60, stop))
	fmt.Println(run([]int{jump, 4, halt, nop, dec, nop, unless, 2, halt}, 5, stop))
	fmt.Println(run([]int{far, skip, 2, 0, halt}, 300, stop))
	fmt.Println(run([]int{nop, skip, 1, add, 7, 9, halt}, 11, stop))
	fmt.Println(run([]int{nop, skip, 9, halt}, 1, stop))
	fmt.Println(run([]int{jump, 1 << 40}, 1, stop))
	fmt.Println(run([]int{jump, -1}, 1, stop))
	fmt.Println(run([]int{jump, 1<<30 + 5}, 1, stop))
	fmt.Println(run([]int{nop, 1 << 33}, 1, stop))
	fmt.Println(run([]int{nop, nop, back, halt}, 1, stop))

	for _, from := range []int{0, 1, 7} {
		text := ""
		for k := 0; k < 300; k++ {
			text += "ab !<c>xyz9 <0 b"
		}
		fmt.Println(scan(text, from))
	}
	fmt.Println(post("++++[-]+[-].", 0))
	fmt.Println(post("+-+-[+]^+++[-],", 200000))
	fmt.Println(post("+-[+^]", 50000))
	fmt.Println(post("++^", 70000))
	code := make([]byte, 100000)
	for i := range code {
		code[i] = byte(i*i%5+i%2) & 7
		if i%13 == 0 {
			code[i] = 6
		}
	}
	for i := 1; i < len(code); i++ {
		if code[i] == 0 {
			code[i] = 4
		}
	}
	code[0], code[1] = 0, 0
	fmt.Println(never(code, len(code)-1))

	// Only a poll lets another goroutine end these.
	for _, code := range [][]int{{wait, halt}, {nop, nop, wait, inc, halt}, {jump, 4, halt, nop, wait, dec, halt}} {
		stop.Store(false)
		done := make(chan int)
		go func() {
			sum, _, _ := run(code, 1, stop)
			done <- sum
		}()
		runtime.Gosched()
		stop.Store(true)
		fmt.Println("ended", <-done)
	}
	forever := []int{nop, inc, dec, nop, jump, 0}
	go run(forever, 1, stop)
	go run(append(make([]int, 3000), jump, 0), 1, stop)
	for i := 0; i < 5; i++ {
		runtime.Gosched()
	}
	fmt.Println("main goes on")
}
