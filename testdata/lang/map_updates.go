package main

import (
	"fmt"
	"math"
	"sort"
)

// Assignments that change an entry of a map: m[k] op= v, m[k]++, m[k] = append(m[k], v).

type point struct{ x, y int }

type rec struct {
	name string
	n    int
}

type store struct {
	names map[string][]string
	recs  map[point][]rec
	sums  map[any]float64
}

func try(what string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(what, "panics:", e)
		}
	}()
	f()
}

func say(s string) string { fmt.Print(s, " "); return s }

func num(n int) int { fmt.Print(n, " "); return n }

func arithmetic() {
	i8, u16, f, c, s := map[int]int8{}, map[string]uint16{}, map[bool]float32{}, map[point]complex128{}, map[float64]string{}
	for i := range 300 {
		i8[i%3] += int8(i)
		u16[fmt.Sprint(i%4)] -= uint16(i)
		f[i%2 == 0] += float32(i) / 4
		c[point{i % 2, 1}] += complex(float64(i), 1)
		s[float64(i%5)/2] += string(rune('a' + i%26))
		i8[7]++
		i8[8]--
		u16["x"] ^= uint16(i * 7)
		u16["y"] |= uint16(i)
		u16["z"] &^= 3
		u16["m"]++
		u16["m"] *= 3
		i8[9] += 3
		i8[9] /= 2
		i8[10] += 5
		i8[10] <<= 1
		i8[11] %= 3
	}
	fmt.Println(i8, u16, f, c)
	fmt.Println(s)
	nan := map[float64]int{}
	nan[math.NaN()]++
	nan[math.NaN()]++
	zero := 0.0
	nan[zero]++
	nan[-zero] += 2
	fmt.Println(len(nan), nan[0])
}

func appends() {
	st := store{map[string][]string{}, map[point][]rec{}, map[any]float64{}}
	p := &st
	var order []string
	for i := range 50 {
		k := fmt.Sprint("k", i%7)
		p.names[k] = append(p.names[k], "v")
		st.names[k] = append(st.names[k], k, "w")
		p.names[k+"!"] = append(p.names[k+"!"], order...)
		order = append(order, k)
		q := point{i % 3, 0}
		st.recs[q] = append(st.recs[q], rec{k, i})
		st.recs[point{i % 3, 1}] = append(st.recs[point{i % 3, 1}], st.recs[q]...)
		r := rec{"r", i}
		st.recs[q] = append(st.recs[q], r)
		r.n = -1
		st.sums[i%3] += float64(i)
		st.sums[k] += 0.5
		st.sums[q]++
	}
	fmt.Println(len(st.names), st.names["k3"], len(st.names["k3!"]))
	fmt.Println(st.recs[point{1, 0}], len(st.recs[point{1, 1}]))
	fmt.Println(st.sums[1], st.sums["k1"], st.sums[point{2, 0}])

	b := map[int][]byte{}
	b[1] = append(b[1], "text"...)
	b[1] = append(b[1], b[1]...)
	b[1] = append(b[1], 'x')
	fmt.Println(string(b[1]))
	old := b[1]
	b[1] = append(b[1], 'y')
	b[1] = append(b[1][:2], 'z')
	fmt.Println(string(b[1]), len(old))
	bs := []byte("key")
	words := map[string][]int{}
	words[string(bs)] = append(words[string(bs)], 1)
	words[string(bs)] = append(words[string(bs)], len(words), words["key"][0])
	words["other"] = append(words["key"], 9)
	words["empty"] = append(words["empty"])
	_, there := words["empty"]
	fmt.Println(words, there)
	var none []int
	words["none"] = append(words["none"], none...)
	fmt.Println(words["none"] == nil)
	nested := map[string]map[int][]int{"a": {}}
	nested["a"][1] = append(nested["a"][1], 5)
	arr := [2]map[int]int{{}, {}}
	at := 1
	arr[at][at] += at
	fmt.Println(nested, arr)
}

func order() {
	m := map[string]int{}
	m[say("k")] += num(4)
	m[say("k")] += num(len(m))
	fmt.Println(m)
	l := map[string][]int{}
	k := "a"
	set := func() int { k = "b"; return 7 }
	l[k] = append(l[k], set())
	fmt.Println(l, k)
	grow := func() int {
		for i := range 100 {
			m[fmt.Sprint(i)] = i
		}
		return 1
	}
	m["5"] += grow()
	m["new"] -= grow()
	fmt.Println(len(m), m["5"], m["new"])
	c := 1
	inc := func() int { c++; return c }
	m["c"] += c + inc()
	m["c"] += c
	fmt.Println(m["c"])
	n := map[int]int{1: 1}
	n[1] += n[2] + n[1]
	n[n[1]] += n[n[1]] + len(n)
	fmt.Println(n)
}

func panics() {
	var none map[string]int
	var slices map[string][]int
	try("nil +=", func() { none["a"] += 1 })
	try("nil ++", func() { none["a"]++ })
	try("nil append", func() { slices["a"] = append(slices["a"], 1) })
	m := map[string]int{}
	zero, xs := 0, []int{1}
	var p *rec
	try("quotient", func() { m["q"] /= zero })
	try("index", func() { m["i"] += xs[zero+1] })
	try("field", func() { m["f"] += p.n })
	try("shift", func() { m["s"] += 1 << (zero - 1) })
	l := map[any][]rec{}
	try("append index", func() { l[1] = append(l[1], rec{"a", xs[zero+1]}) })
	try("append field", func() { l[1] = append(l[1], rec{n: p.n}) })
	try("append pointer", func() { l[1] = append(l[1], *p) })
	try("key", func() { l[xs] = append(l[xs], rec{}) })
	a := map[any]int{}
	try("key +=", func() { a[func() {}] += 1 })
	fmt.Println(len(m), len(l), len(a))
}

func ranges() {
	m := map[int]int{}
	l := map[int][]int{}
	for i := range 1000 {
		m[i*7919] = i
	}
	for k := range m {
		m[k]++
		l[k%10] = append(l[k%10], k)
	}
	sum := 0
	for k, v := range m {
		sum += k%100 + v
	}
	for k := range l {
		sort.Ints(l[k])
	}
	fmt.Println(sum, len(m), len(l), l[3][:3])
	for i := range 20000 {
		m[i%500] += i
		if i%3 == 0 {
			delete(m, i%500)
		}
		l[i%50] = append(l[i%50], i)
	}
	fmt.Println(len(m), m[100], m[499], len(l[7]), l[49][len(l[49])-1])
	clear(m)
	m[3]++
	fmt.Println(m)
}

func main() {
	arithmetic()
	appends()
	order()
	panics()
	ranges()
}
