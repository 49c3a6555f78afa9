// The capacities that slices of elements of several sizes have while they grow.
package main

import "fmt"

type (
	bytes3  struct{ a, b, c byte }
	bytes12 struct{ a, b, c int32 }
	bytes40 struct{ a [5]int }
	pointed struct {
		p *int
		n int
	}
)

var (
	bools    []bool
	halves   []int16
	runes    []rune
	ints     []int
	words    []string
	pointers []*int
	anys     []any
	threes   []bytes3
	twelves  []bytes12
	forties  []bytes40
	pairs    []pointed
	complexs []complex128
)

// show tells the capacities that grow goes through, which appends one more element.
func show(name string, grow func() int) {
	fmt.Print(name, ":")
	last := -1
	for range 20_000 {
		if n := grow(); n != last {
			fmt.Print(" ", n)
			last = n
		}
	}
	fmt.Println()
}

func main() {
	show("bool", func() int { bools = append(bools, true); return cap(bools) })
	show("int16", func() int { halves = append(halves, 1); return cap(halves) })
	show("rune", func() int { runes = append(runes, 'x'); return cap(runes) })
	show("int", func() int { ints = append(ints, 1); return cap(ints) })
	show("string", func() int { words = append(words, ""); return cap(words) })
	show("*int", func() int { pointers = append(pointers, nil); return cap(pointers) })
	show("any", func() int { anys = append(anys, nil); return cap(anys) })
	show("3 bytes", func() int { threes = append(threes, bytes3{}); return cap(threes) })
	show("12 bytes", func() int { twelves = append(twelves, bytes12{}); return cap(twelves) })
	show("40 bytes", func() int { forties = append(forties, bytes40{}); return cap(forties) })
	show("a pointer", func() int { pairs = append(pairs, pointed{}); return cap(pairs) })
	show("complex128", func() int { complexs = append(complexs, 1i); return cap(complexs) })
	for _, n := range []int{1, 5, 33, 200, 1272, 2000, 5000} {
		fmt.Print(" ", cap(append([]int32(nil), make([]int32, n)...)), " ", cap(append([]byte(nil), make([]byte, n)...)))
	}
	fmt.Println()
}
