// Closures measures function values: captured variables, functions that make and take functions, method values, defer.
// Size: rounds.
package main

import "gruffle.bench/harness"

func main() {
	harness.Run(3_000_000, func(size int) any {
		list := make([]int, 64)
		for i := range list {
			list[i] = i * 37 % 64
		}
		makers := []func(limit int) func(a, x int) int{adder, chooser, mixer}
		count, bump := counter()
		pipeline := compose(add(3), double, func(x int) int { return x & 0xffff })
		acc := &tally{}
		note := acc.note
		sum := 0
		for i := range size {
			sum += fold(list, i, makers[i%len(makers)](i&63))
			each(list[:16], func(x int) { bump(x & 1) })
			sum = pipeline(sum)
			note(sum)
			sum += guarded(acc, i)
		}
		return sum + count() + acc.total
	})
}

func adder(limit int) func(a, x int) int {
	return func(a, x int) int { return a + x + limit }
}

func chooser(limit int) func(a, x int) int {
	skipped := 0
	return func(a, x int) int {
		if x < limit {
			return a + x
		}
		skipped++
		return a ^ skipped
	}
}

func mixer(limit int) func(a, x int) int {
	return func(a, x int) int { return a*3 ^ x + limit }
}

func counter() (get func() int, bump func(int)) {
	n := 0
	return func() int { return n }, func(by int) { n += by }
}

func add(n int) func(int) int { return func(x int) int { return x + n } }

func double(x int) int { return x * 2 }

func compose(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func fold(list []int, start int, f func(a, x int) int) int {
	for _, x := range list {
		start = f(start, x)
	}
	return start
}

func each(list []int, f func(int)) {
	for _, x := range list {
		f(x)
	}
}

type tally struct{ total, open int }

func (t *tally) note(x int) { t.total = (t.total + x) & 0xffffff }

func guarded(t *tally, i int) int {
	t.open++
	defer func() { t.open-- }()
	if i&1 == 0 {
		return t.open
	}
	return 2 * t.open
}
