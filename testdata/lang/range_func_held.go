// Variables that loop bodies share with functions around them: what panics, early ends and misused iterators leave in them.
package main

import (
	"fmt"
	"iter"
	"strings"
)

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := 0; i < n; i++ {
			if !yield(i) {
				return
			}
		}
	}
}

func filter[T any](s iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := range s {
			if keep(v) && !yield(v) {
				return
			}
		}
	}
}

func mapped[T, U any](s iter.Seq[T], f func(T) U) iter.Seq[U] {
	return func(yield func(U) bool) {
		for v := range s {
			if !yield(f(v)) {
				return
			}
		}
	}
}

func take[T any](s iter.Seq[T], n int) iter.Seq[T] {
	return func(yield func(T) bool) {
		if n <= 0 {
			return
		}
		taken := 0
		for v := range s {
			if !yield(v) {
				return
			}
			if taken++; taken >= n {
				return
			}
		}
	}
}

// goesOn does not stop when its loop has.
func goesOn(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := 0; i < n; i++ {
			yield(i)
		}
	}
}

func sums(limit int) (sum, n int, text string) {
	for v := range take(mapped(filter(count(100), func(x int) bool { return x%3 != 0 }), func(x int) int { return x*2 + n }), limit) {
		sum += v
		n++
		if v%5 == 0 {
			text += fmt.Sprint(v, " ")
		}
	}
	return
}

func attempt(name string, f func() int) {
	result := -1
	defer func() {
		r := recover()
		fmt.Println(name, result, r)
	}()
	result = f()
}

// midway panics in the loop's body by an index; the deferred function sees how far it came.
func midway(xs []int, to int) (sum int) {
	steps := 0
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("recovered", sum, steps, r)
		}
	}()
	for i := range mapped(count(to), func(x int) int { steps += 2; return x }) {
		sum += xs[i]
	}
	return sum
}

func division(k int) (sum int) {
	defer func() { fmt.Println("division", sum, recover()) }()
	for i := range count(10) {
		sum += 100 / (k - i)
	}
	return
}

func find(s iter.Seq[int], want int) (int, bool) {
	at := 0
	for v := range s {
		if v == want {
			return at, true
		}
		at++
	}
	return at, false
}

func nested(n int) string {
	var b strings.Builder
	total := 0
outer:
	for i := range count(n) {
		for j := range filter(count(n), func(x int) bool { return x != i }) {
			if j > i+2 {
				continue outer
			}
			if i*j > 20 {
				break outer
			}
			total += i*10 + j
		}
		fmt.Fprint(&b, total, ";")
	}
	return b.String() + fmt.Sprint(total)
}

func strings2(words []string) (longest string, all int) {
	each := func(f func(string) bool) {
		for _, w := range words {
			if !f(w) {
				return
			}
		}
	}
	for w := range mapped(each, strings.ToUpper) {
		all += len(w)
		if len(w) > len(longest) {
			longest = w
		}
	}
	return
}

type point struct{ x, y int }

func kinds() {
	var f float64
	var u8 uint8
	var i16 int16
	var ok bool
	var p *point
	var any1 any
	var err error
	var s []int
	var pt point
	for i := range filter(count(600), func(x int) bool { return x&1 == 0 }) {
		f += 0.5
		u8 += 3
		i16 -= 129
		ok = !ok
		if i == 7*2 {
			p = &point{i, 1}
			any1 = i
			err = fmt.Errorf("at %d", i)
		}
		if i%100 == 0 {
			s = append(s, i)
		}
		pt.x += i
		pt = point{pt.x, pt.y + 1}
	}
	fmt.Println(f, u8, i16, ok, *p, any1, err, s, pt)
}

// both is seen through a pointer as well as by its name.
func both() int {
	v := 1
	p := &v
	add := func() { v += 10 }
	for i := 0; i < 5; i++ {
		*p += i
		v *= 2
	}
	add()
	for i := 0; i < 5; i++ {
		v += i
		if i == 3 {
			add()
		}
	}
	return v + *p
}

func fresh() (out []int) {
	var fs []func() int
	sum := 0
	for i := 0; i < 4; i++ {
		k := i * i
		fs = append(fs, func() int { k++; sum += k; return k + i })
	}
	for r := 0; r < 2; r++ {
		for _, f := range fs {
			out = append(out, f())
		}
	}
	return append(out, sum)
}

func waits() int {
	turn, done := 0, make(chan int)
	go func() {
		for i := 0; i < 1000; i++ {
			turn++
		}
		done <- turn
	}()
	got := <-done
	for i := 0; i < 3000; i++ {
		turn += i & 1
	}
	return got + turn
}

func main() {
	for round := range 400 {
		sum, n, text := sums(round % 50)
		if round%100 == 37 {
			fmt.Println(sum, n, text)
		}
		if at, ok := find(mapped(count(80), func(x int) int { return x * x }), 49); at != 7 || !ok {
			panic("find")
		}
	}
	fmt.Println(find(count(10), 99))
	fmt.Println(midway([]int{1, 2, 3}, 3), midway([]int{1, 2, 3}, 5), division(4), division(100))
	attempt("goes on", func() (n int) {
		for i := range goesOn(5) {
			n += i
			if i == 2 {
				break
			}
		}
		return n
	})
	attempt("in a chain", func() (n int) {
		for i := range mapped(goesOn(5), func(x int) int { n += 100; return x }) {
			n += i
			if i == 2 {
				break
			}
		}
		return n
	})
	attempt("kept", func() (n int) {
		var again func(int) bool
		for i := range func(yield func(int) bool) { again = yield; yield(1) } {
			n += i
		}
		again(3)
		return n
	})
	fmt.Println(nested(9))
	fmt.Println(strings2([]string{"a", "bcd", "ef"}))
	kinds()
	fmt.Println(both(), fresh(), waits())
}
