package main

func fold(s []int, a int, f func(a, x int) int) int {
	for _, v := range s {
		a = f(a, v)
	}
	return a
}

func both(s []int, f func(a, x int) int) int { return fold(s, 0, f) + fold(s, 1, f) }

func each(n int, f func(int)) {
	if n > 0 {
		f(n)
		each(n-1, f)
	}
}

func once(f func()) { f() }

func changed(n int, f func(int)) {
	for i := 0; i < n; i++ {
		f(i)
		f = nil
	}
}

func given(s []int, g func(a, x int) int) int {
	return fold(s, 0, g)
}

func calls(s []int, k int) int {
	sum := 0
	each(k, func(x int) { sum += x * k })
	changed(k, func(x int) { sum -= x })
	once(func() { sum++ })
	add := func(a, x int) int { return a + x }
	return sum + both(s, func(a, x int) int { return a*k + x }) + fold(s, 2, add) + fold(s, add(1, 2), add)
}

func upto(n int) func(yield func(int) bool) {
	calls := 0
	return func(yield func(int) bool) {
		calls++
		for i := 0; i < n && yield(i); i++ {
		}
	}
}

func ranges(k int) (sum int) {
	for i := range upto(k + 1) {
		sum += i
	}
	f := upto(k)
	f(func(i int) bool { return i < k })
	return
}

func where(s func(yield func(int) bool), p func(int) bool) func(yield func(int) bool) {
	return func(yield func(int) bool) {
		for v := range s {
			if p(v) && !yield(v) {
				return
			}
		}
	}
}

func chain(k int) (sum int) {
	for v := range where(upto(k), func(x int) bool { return x > k }) {
		sum += v
	}
	return
}
