// Elements, shifts and divisions in a loop with a large switch, in range and out of it: the panics and their lines.
package main

import (
	"fmt"
	"runtime"
)

type pair struct{ a, b int }

type machine struct {
	ints    []int
	bytes   []byte
	signed  []int8
	shorts  []int16
	words   []uint16
	halves  []int32
	bools   []bool
	floats  []float64
	singles []float32
	names   []string
	pairs   []pair
	rows    [][]int
	text    string
	regs    [8]int
	tiny    [4]uint8
	out     int
}

type op struct {
	code int
	x, y int
}

const (
	getInt = iota
	getByte
	getSigned
	getShort
	getWord
	getHalf
	getBool
	getFloat
	getSingle
	getName
	getPair
	getRow
	getText
	getReg
	getTiny
	setInt
	setByte
	setShort
	setHalf
	setBool
	setFloat
	setName
	setPair
	setReg
	div
	rem
	div32
	shl
	shr
	shlU
	shr32
	mixed
	text
	half
)

func (m *machine) run(code []op, stack []int) (lines int) {
	defer func() {
		if x := recover(); x != nil {
			line := 0
			for i := 1; i < 8; i++ {
				pc, _, l, ok := runtime.Caller(i)
				if ok && runtime.FuncForPC(pc).Name() == "main.(*machine).run" {
					line = l
					break
				}
			}
			fmt.Println(x, "line", line, "out", m.out)
			lines = line
		}
	}()
	pc, sp := 0, 0
	for pc < len(code) {
		o := code[pc]
		pc++
		x, y := o.x, o.y
		switch o.code {
		case getInt:
			m.out += m.ints[x]
		case getByte:
			m.out += int(m.bytes[x])
		case getSigned:
			m.out += int(m.signed[x])
		case getShort:
			m.out += int(m.shorts[x])
		case getWord:
			m.out += int(m.words[x])
		case getHalf:
			m.out += int(m.halves[x])
		case getBool:
			if m.bools[x] {
				m.out++
			}
		case getFloat:
			m.out += int(m.floats[x])
		case getSingle:
			m.out += int(m.singles[x])
		case getName:
			m.out += len(m.names[x])
		case getPair:
			m.out += m.pairs[x].b
		case getRow:
			m.out += m.rows[x][y]
		case getText:
			m.out += int(m.text[x])
		case getReg:
			m.out += m.regs[x]
		case getTiny:
			m.out += int(m.tiny[uint8(x)])
		case setInt:
			m.ints[x] = y
		case setByte:
			m.bytes[x] = byte(y)
		case setShort:
			m.shorts[x] = int16(y)
		case setHalf:
			m.halves[x] = int32(y)
		case setBool:
			m.bools[x] = y > 0
		case setFloat:
			m.floats[x] = float64(y)
		case setName:
			m.names[x] = fmt.Sprint("name", y)
		case setPair:
			m.pairs[x].a = y
		case setReg:
			m.regs[x] = y
		case div:
			m.out += x / y
		case rem:
			m.out += x % y
		case div32:
			m.out += int(int32(x) / int32(y))
		case shl:
			m.out += x << y
		case shr:
			m.out += x >> y
		case shlU:
			m.out += int(uint32(x) << uint(y))
		case shr32:
			m.out += int(int32(x) >> y)
		case mixed:
			stack[sp] = m.ints[x&3]*m.regs[y&7] + int(m.bytes[x])<<(y&7) + m.ints[y]/(m.regs[x]+1)
			sp++
			m.out = m.out*31 + stack[sp-1]
		case text:
			m.names[x] = m.names[y] + m.text[x:y] + fmt.Sprint(m.ints[x], m.pairs[y].a, m.floats[x]/float64(m.ints[y]))
			m.out += len(m.names[x])
		case half:
			sp--
			m.out ^= stack[sp] / 2
		}
	}
	fmt.Println("done", m.out, sp)
	return 0
}

func fresh() *machine {
	return &machine{
		ints: []int{5, -6, 7, 8}, bytes: []byte{1, 200, 3, 4}, signed: []int8{-1, 127, -128, 3}, shorts: []int16{-300, 300, 1, 2},
		words: []uint16{65535, 2, 3, 4}, halves: []int32{-70000, 70000, 1, 2}, bools: []bool{true, false, true, true},
		floats: []float64{1.5, -2.5, 3, 4}, singles: []float32{2.5, -3.5, 1, 9}, names: []string{"a", "bb", "", "dddd"},
		pairs: []pair{{1, 2}, {3, 4}, {5, 6}, {7, 8}}, rows: [][]int{{1, 2, 3}, {}, {4}, {5, 6, 7, 8}}, text: "machine",
	}
}

func main() {
	stack := make([]int, 16)
	var all []op
	for c := getInt; c <= half; c++ {
		if c != getRow {
			all = append(all, op{c, 1, 3})
		}
	}
	m := fresh()
	for i := 0; i < 40; i++ {
		m.run(all, stack)
	}
	fmt.Println(m.ints, m.bytes, m.shorts, m.halves, m.bools, m.floats, len(m.names[1]), m.pairs, m.regs)
	sum := 0
	for c := getInt; c <= half; c++ {
		for _, x := range []int{-1, 4, 1 << 31, 1 << 32, -1 << 63, 9} {
			for _, y := range []int{-1, 0, 2, 64, 1 << 40} {
				if c < setInt && y != 2 || c == text && y != 2 {
					continue
				}
				sum += fresh().run([]op{{getInt, 2, 0}, {c, x, y}}, stack)
			}
		}
	}
	fmt.Println(sum)
	fresh().run([]op{{mixed, 1, 2}, {mixed, 2, 3}}, stack[:1])
	var none *machine
	none.regs2(3)
}

func (m *machine) regs2(x int) {
	defer func() { fmt.Println(recover()) }()
	for i := 0; ; i++ {
		switch x {
		case 0:
			x = m.regs[i]
		case 1:
			x = m.regs[i] + 1
		case 2:
			x--
		case 3:
			x = m.regs[x]
		case 4:
			x = m.regs[i&1]
		default:
			return
		}
	}
}
