// Vm measures a big switch in a loop: a stack machine of bytecode that runs a program of loops, calls and memory.
// Size: the limit of the machine's program.
package main

import "gruffle.bench/harness"

const (
	halt = iota
	push // the next word
	pop
	dup
	swap
	over
	add
	sub
	mul
	div
	mod
	neg
	and
	or
	xor
	shl
	shr
	not
	eq
	ne
	lt
	le
	gt
	ge
	jump
	jumpIf
	jumpUnless
	call
	ret
	load // a local
	store
	inc // a local, by the next word
	peek
	poke
	enter // this many locals
	leave
	emit
	nop
)

func main() {
	harness.Run(270_000, func(size int) any {
		m := &machine{code: program(size), memory: make([]int, 1024)}
		m.run()
		return m.output*1_000_003 + m.executed
	})
}

// program adds up the lengths of the Collatz sequences that start below limit, and keeps a checksum in memory.
func program(limit int) []int {
	a := assembler{labels: map[string]int{}, uses: map[int]string{}}
	a.op(enter, 2)
	a.op(push, 1).op(store, 0)
	a.label("outer")
	a.op(load, 0).to(call, "collatz")
	a.op(dup).op(load, 1).op(add).op(store, 1)
	a.op(load, 0).op(push, 1023).op(and).to(call, "remember")
	a.op(inc, 0, 1)
	a.op(load, 0).op(push, limit).op(lt).to(jumpIf, "outer")
	a.op(load, 1).op(emit)
	a.op(push, 7).op(peek).op(emit)
	a.op(leave).op(halt)

	a.label("collatz") // n -- steps
	a.op(enter, 2).op(store, 0)
	a.label("step")
	a.op(load, 0).op(push, 1).op(le).to(jumpIf, "done")
	a.op(inc, 1, 1)
	a.op(load, 0).op(dup).op(push, 1).op(and).to(jumpUnless, "even")
	a.op(push, 3).op(mul).op(push, 1).op(add).op(store, 0).to(jump, "step")
	a.label("even")
	a.op(push, 1).op(shr).op(store, 0).to(jump, "step")
	a.label("done")
	a.op(load, 1).op(leave).op(ret)

	a.label("remember") // value slot --
	a.op(dup).op(peek)
	a.op(push, 5).op(shl).op(push, 0xffff).op(and)
	a.op(swap).op(over).op(over).op(pop).op(pop)
	a.op(swap).op(push, 3).op(xor)
	a.op(over).op(swap).op(poke).op(pop).op(pop)
	a.op(nop).op(ret)
	return a.link()
}

type assembler struct {
	code   []int
	labels map[string]int
	uses   map[int]string
}

func (a *assembler) op(words ...int) *assembler {
	a.code = append(a.code, words...)
	return a
}

func (a *assembler) to(op int, label string) *assembler {
	a.code = append(a.code, op, 0)
	a.uses[len(a.code)-1] = label
	return a
}

func (a *assembler) label(name string) { a.labels[name] = len(a.code) }

func (a *assembler) link() []int {
	for at, label := range a.uses {
		a.code[at] = a.labels[label]
	}
	return a.code
}

type machine struct {
	code, memory []int
	stack        [256]int
	locals       [256]int
	returns      [64]int
	output       int
	executed     int
}

func (m *machine) run() {
	code := m.code
	stack := &m.stack
	pc, sp, fp, top, rp := 0, 0, 0, 0, 0 // sp: the first free word; locals from fp to top
	for executed := 1; ; executed++ {
		op := code[pc]
		pc++
		switch op {
		case halt:
			m.executed = executed
			return
		case push:
			stack[sp] = code[pc]
			pc++
			sp++
		case pop:
			sp--
		case dup:
			stack[sp] = stack[sp-1]
			sp++
		case swap:
			stack[sp-1], stack[sp-2] = stack[sp-2], stack[sp-1]
		case over:
			stack[sp] = stack[sp-2]
			sp++
		case add:
			sp--
			stack[sp-1] += stack[sp]
		case sub:
			sp--
			stack[sp-1] -= stack[sp]
		case mul:
			sp--
			stack[sp-1] *= stack[sp]
		case div:
			sp--
			stack[sp-1] /= stack[sp]
		case mod:
			sp--
			stack[sp-1] %= stack[sp]
		case neg:
			stack[sp-1] = -stack[sp-1]
		case and:
			sp--
			stack[sp-1] &= stack[sp]
		case or:
			sp--
			stack[sp-1] |= stack[sp]
		case xor:
			sp--
			stack[sp-1] ^= stack[sp]
		case shl:
			sp--
			stack[sp-1] <<= uint(stack[sp])
		case shr:
			sp--
			stack[sp-1] >>= uint(stack[sp])
		case not:
			stack[sp-1] = ^stack[sp-1]
		case eq:
			sp--
			stack[sp-1] = truth(stack[sp-1] == stack[sp])
		case ne:
			sp--
			stack[sp-1] = truth(stack[sp-1] != stack[sp])
		case lt:
			sp--
			stack[sp-1] = truth(stack[sp-1] < stack[sp])
		case le:
			sp--
			stack[sp-1] = truth(stack[sp-1] <= stack[sp])
		case gt:
			sp--
			stack[sp-1] = truth(stack[sp-1] > stack[sp])
		case ge:
			sp--
			stack[sp-1] = truth(stack[sp-1] >= stack[sp])
		case jump:
			pc = code[pc]
		case jumpIf:
			sp--
			if stack[sp] != 0 {
				pc = code[pc]
			} else {
				pc++
			}
		case jumpUnless:
			sp--
			if stack[sp] == 0 {
				pc = code[pc]
			} else {
				pc++
			}
		case call:
			m.returns[rp] = pc + 1
			rp++
			pc = code[pc]
		case ret:
			rp--
			pc = m.returns[rp]
		case load:
			stack[sp] = m.locals[fp+code[pc]]
			pc++
			sp++
		case store:
			sp--
			m.locals[fp+code[pc]] = stack[sp]
			pc++
		case inc:
			m.locals[fp+code[pc]] += code[pc+1]
			pc += 2
		case peek:
			stack[sp-1] = m.memory[stack[sp-1]]
		case poke: // value address --
			sp -= 2
			m.memory[stack[sp+1]&1023] = stack[sp]
		case enter:
			m.locals[top] = fp
			fp = top + 1
			top = fp + code[pc]
			clear(m.locals[fp:top])
			pc++
		case leave:
			top = fp - 1
			fp = m.locals[top]
		case emit:
			sp--
			m.output = m.output*31 + stack[sp]
		case nop:
		default:
			panic("unknown operation")
		}
	}
}

func truth(b bool) int {
	if b {
		return 1
	}
	return 0
}
