package main

import (
	"errors"
	"fmt"
	"strconv"
)

// Interpreters with opcodes that call something, beside others that do not: calls, appends, maps, panics, breaks, continues, fallthrough.

const (
	opPush = iota
	opAdd
	opSub
	opMul
	opDup
	opSwap
	opJump
	opJumpIf
	opPrint
	opCall
	opReturn
	opNote
	opSkip
	opOut
	opFail
	opTwice
	opHalt
)

type frame struct{ pc, sp int }

//go:noinline
func show(v int) string { return "<" + strconv.Itoa(v) + ">" }

var errBad = errors.New("bad opcode")

func run(code []int, stack []int, limit int) (out []string, seen map[int]int, steps int, err error) {
	pc, sp := 0, 0
	var frames []frame
	seen = map[int]int{}
	for pc < len(code) {
		op := code[pc]
		pc++
		steps++
		if steps > limit {
			return out, seen, steps, fmt.Errorf("more than %d steps", limit)
		}
		switch op {
		case opPush:
			stack[sp] = code[pc]
			sp++
			pc++
		case opAdd:
			sp--
			stack[sp-1] += stack[sp]
		case opSub:
			sp--
			stack[sp-1] -= stack[sp]
		case opMul:
			sp--
			stack[sp-1] *= stack[sp]
		case opDup:
			stack[sp] = stack[sp-1]
			sp++
		case opSwap:
			stack[sp-1], stack[sp-2] = stack[sp-2], stack[sp-1]
		case opJump:
			pc = code[pc]
		case opJumpIf:
			sp--
			if stack[sp] != 0 {
				pc = code[pc]
			} else {
				pc++
			}
		case opPrint:
			sp--
			if stack[sp] < 0 {
				continue
			}
			if stack[sp] == 7 {
				break
			}
			out = append(out, show(stack[sp]))
		case opCall:
			frames = append(frames, frame{pc + 1, sp})
			pc = code[pc]
		case opReturn:
			if len(frames) == 0 {
				return out, seen, steps, errors.New("return from nothing")
			}
			f := frames[len(frames)-1]
			frames = frames[:len(frames)-1]
			pc = f.pc
		case opNote:
			seen[stack[sp-1]]++
		case opSkip, opOut:
			if op == opOut {
				out = append(out, show(sp))
				fallthroughs++
			}
			pc += code[pc]
		case opTwice:
			out = append(out, "twice")
			fallthrough
		case opFail:
			for _, o := range out {
				if o == "twice" {
					return out, seen, steps, fmt.Errorf("failed at %d: %w", pc, errBad)
				}
			}
			out = append(out, "fail")
		case opHalt:
			return out, seen, steps, nil
		default:
			panic(fmt.Sprintf("opcode %d at %d", op, pc-1))
		}
	}
	return out, seen, steps, errBad
}

var fallthroughs int

func try(name string, code []int, size, limit int) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panic:", r)
		}
	}()
	out, seen, steps, err := run(code, make([]int, size), limit)
	n := len(out)
	if n > 6 {
		out = append(out[:3:3], out[n-3:]...)
	}
	fmt.Println(name, n, out, len(seen), seen[5], steps, err)
}

// With post statement, operands of other widths, and what is after the switch in an iteration.
func post(code []byte, rounds int) (sum uint32, log []byte) {
	var r [4]uint32
	for i := 0; i < len(code); i++ {
		switch code[i] {
		case 'a':
			r[0]++
		case 'b':
			r[1] += r[0]
		case 'c':
			r[2] ^= r[1] << 3
		case 'd':
			r[3] = r[2]*31 + r[0]
		case 'e':
			r[0], r[1] = r[1], r[0]
		case 'p':
			log = strconv.AppendUint(log, uint64(r[3]%10), 10)
		case 'j':
			if rounds--; rounds > 0 {
				i = -1
				continue
			}
			log = append(log, '!')
		}
	}
	return r[0] + r[1] + r[2] + r[3], log
}

func after(code []byte) (n, odd int, s string) {
	acc := 1
	for _, c := range code {
		switch c {
		case 0:
			acc++
		case 1:
			acc *= 3
		case 2:
			acc ^= 5
		case 3:
			acc -= 2
		case 4:
			if len(s) < 8 {
				s += show(acc & 7)
			}
		case 5:
			acc &= 0xffff
		}
		n++
		odd += acc & 1
	}
	return
}

type machine struct {
	code  []byte
	pc    int
	acc   int
	trace []int
	hooks map[byte]func(*machine)
}

func (m *machine) hook(b byte) {
	if h, ok := m.hooks[b]; ok {
		h(m)
	}
}

// The field changes while a call is made.
func (m *machine) run() int {
loop:
	for {
		b := m.code[m.pc]
		m.pc++
		switch b {
		case 0:
			m.acc++
		case 1:
			m.acc += 2
		case 2:
			m.acc ^= m.pc
		case 3:
			m.acc <<= 1
		case 4:
			m.acc &= 0xfffff
		case 5:
			m.hook(b)
		case 6:
			m.trace = append(m.trace, m.acc)
			if len(m.trace) > 20000 {
				break loop
			}
			m.pc = 0
		case 7:
			return -1
		}
	}
	return m.acc
}

func main() {
	count := []int{
		opPush, 0,
		opPush, 1, opAdd, opDup, opPush, 3, opMul, opDup, opPush, 2997, opSub, opJumpIf, 18, opPush, 7, opPrint, // 2
		opCall, 40, // 18
		opPush, 5, opNote, opPush, 0, opMul, opAdd, // 20
		opSwap, opDup, opPush, 20000, opSub, opJumpIf, 36, opHalt, 0, // 27
		opSwap, opJump, 50, 0, // 36
		opDup, opPrint, opPush, -1, opPrint, opSkip, 3, 99, 99, opReturn, // 40
		opAdd, opDup, opPush, 60000, opSub, opJumpIf, 58, opHalt, // 50
		opJump, 2,
	}
	try("count", count, 64, 3000000)
	try("deep", []int{opPush, 1, opJump, 0}, 1000, 3000000)
	try("endless", []int{opPush, 1, opPrint, opJump, 0}, 8, 200000)
	try("returns", []int{opReturn}, 8, 10)
	try("twice", []int{opPush, 2, opPrint, opFail, opOut, 1, opTwice}, 8, 100)
	try("unknown", []int{opPush, 2, 77}, 8, 100)
	try("below", []int{opAdd}, 8, 100)
	try("outside", []int{opJump, -1}, 8, 100)
	try("ends", []int{opPush, 2}, 8, 100)
	fmt.Println(fallthroughs)

	sum, log := post([]byte("abcdabcdepaabbccddj"), 60000)
	fmt.Println(sum, len(log), string(log[:10]), string(log[len(log)-5:]))
	code := make([]byte, 200000)
	for i := range code {
		code[i] = byte(i*i>>3) % 7
	}
	fmt.Println(after(code))

	m := &machine{code: []byte{0, 1, 2, 3, 4, 5, 6}}
	m.hooks = map[byte]func(*machine){5: func(m *machine) {
		if len(m.trace)%1000 == 999 {
			m.acc += m.pc
			m.code = append([]byte{3}, m.code...)
			m.pc++
		}
	}}
	fmt.Println(m.run(), len(m.trace), len(m.code), m.trace[19990:])
}
