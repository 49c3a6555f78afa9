// Stacks in variables that others see: appends and cuts by one element go to and fro between the same headers, and
// what else refers to the elements sees each store.
package main

import "fmt"

type point struct{ x, y int }

type machine struct {
	ints   []int
	bytes  []byte
	floats []float64
	runes  []rune
	words  []string
	points []point
	rows   [][2]int
	anys   []any
}

var global []int

func (m *machine) push(i int) {
	m.ints = append(m.ints, i)
	m.bytes = append(m.bytes, byte(i))
	m.floats = append(m.floats, float64(i)/2)
	m.runes = append(m.runes, rune('a'+i%26))
	m.words = append(m.words, fmt.Sprint("w", i))
	m.points = append(m.points, point{i, -i})
	m.rows = append(m.rows, [2]int{i, i * i})
	m.anys = append(m.anys, i)
}

func (m *machine) pop() string {
	n := len(m.ints) - 1
	s := fmt.Sprint(m.ints[n], m.bytes[n], m.floats[n], m.runes[n], m.words[n], m.points[n], m.rows[n], m.anys[n])
	m.ints = m.ints[:n]
	m.bytes = m.bytes[:len(m.bytes)-1]
	m.floats = m.floats[:n]
	m.runes = m.runes[:n]
	m.words = m.words[:n]
	m.points = m.points[:n]
	m.rows = m.rows[:n]
	m.anys = m.anys[:n]
	return s
}

func try(what string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(what, e)
		}
	}()
	f()
	fmt.Println(what, "ok")
}

func lengths() {
	m := &machine{}
	sum := 0
	for round := range 6 {
		for i := range 30 + 40*round {
			m.push(i*7 + round)
		}
		for i := range 25 + 38*round {
			sum += len(m.pop()) * i
		}
		fmt.Println(round, len(m.ints), len(m.points), len(m.anys), sum, m.pop())
	}
}

func aliases() {
	m := &machine{ints: make([]int, 0, 8)}
	m.ints = append(m.ints, 1, 2, 3)
	old := m.ints
	for range 3 {
		m.ints = m.ints[:len(m.ints)-1]
		m.ints = append(m.ints, 30+len(m.ints))
		m.ints = m.ints[:len(m.ints)-1]
		m.ints = append(m.ints, old[2]+100)
		fmt.Println(old, m.ints, len(m.ints), cap(m.ints))
	}
	// Another variable with the same header goes its own way.
	other := &machine{ints: m.ints}
	m.ints = m.ints[:2]
	m.ints = append(m.ints, 7)
	other.ints = append(other.ints, 8)
	m.ints = append(m.ints, 9)
	fmt.Println(m.ints, other.ints, old)
	// With a smaller capacity the next append makes a new array.
	m.ints = m.ints[:2:2]
	m.ints = append(m.ints, 5)
	m.ints[0] = 77
	fmt.Println(m.ints, other.ints)
	// A cut may be longer than what is cut.
	other.ints = other.ints[:1]
	other.ints = other.ints[:4]
	fmt.Println(other.ints, other.ints[:8])
	m.points = append(m.points, point{1, 2}, point{3, 4}, point{5, 6})
	p := &m.points[2]
	m.points = m.points[:2]
	m.points = append(m.points, point{7, 8})
	fmt.Println(*p, m.points)
	m.points = m.points[:cap(m.points)]
	fmt.Println(len(m.points) >= 3, m.points[:3])
}

func ends() {
	m := &machine{}
	m.ints = m.ints[:0]
	fmt.Println(m.ints == nil)
	try("empty", func() { m.ints = m.ints[:len(m.ints)-1] })
	m.ints = append(m.ints, 1)
	try("one", func() { m.ints = m.ints[:len(m.ints)-1] })
	try("none", func() { m.ints = m.ints[:len(m.ints)-1] })
	fmt.Println(m.ints == nil, len(m.ints))
	try("long", func() { m.ints = m.ints[:cap(m.ints)+1] })
	var none *machine
	try("nil", func() { none.ints = append(none.ints, 1) })
}

func variables() {
	var stack []int
	push := func(i int) { stack = append(stack, i) }
	pop := func() int {
		x := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		global = append(global, x)
		return x
	}
	t := 0
	for i := range 200 {
		push(i)
		push(i * 2)
		t = t*3 + pop()
		if i%5 == 4 {
			t -= pop()
		}
		if len(global) > 70 {
			global = global[:len(global)-1]
			global = global[:len(global)-1]
		}
	}
	fmt.Println(t, len(stack), stack[len(stack)-3:], len(global), global[:5])
}

func emptied() {
	m := &machine{}
	for i := range 1000 {
		m.ints = append(m.ints, i)
	}
	t := 0
	for len(m.ints) > 0 {
		t = t*5 + m.ints[len(m.ints)-1]
		m.ints = m.ints[:len(m.ints)-1]
	}
	for i := range 1000 {
		m.ints = append(m.ints, i*3)
		if i%3 == 2 {
			m.ints = m.ints[:len(m.ints)-1]
		}
	}
	for _, x := range m.ints {
		t = t*7 + x
	}
	fmt.Println(t, len(m.ints), cap(m.ints))
}

func main() {
	lengths()
	aliases()
	ends()
	variables()
	emptied()
}
