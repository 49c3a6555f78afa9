package main

import (
	"fmt"
	"sort"
	"strings"
)

// Functions become hot one after the other; calls between those that are and those that are not yet.

type small struct{ a, b int32 }

func (s small) sum() int      { return int(s.a) + int(s.b) }
func (s *small) grow(n int32) { s.a += n }

type num int8

func (n num) sum() int { return int(n) }

type ratio float32

func (r ratio) sum() int { return int(r * 2) }

type flag bool

func (f flag) sum() int {
	if f {
		return 1
	}
	return 0
}

type list []int

func (l list) sum() (t int) {
	for _, x := range l {
		t += x
	}
	return
}

type arr [2]int

func (a arr) sum() int { a[0]++; return a[0] + a[1] }

type embeds struct {
	*small
	num
}

func (e embeds) sum() int { return e.small.sum()*10 + e.num.sum() }

type summer interface{ sum() int }

func many(a bool, b int8, c uint16, d int64, e float32, f float64, g string, h []int, i map[string]int, j *small, k small, l arr, m any, n func(int) int) (bool, int8, uint16, int64, float32, float64, string, int, int) {
	k.a, l[0] = 99, 99
	j.grow(1)
	return !a, b + 1, c + 1, d + 1, e + 1, f + 1, g + "g", len(h) + i["i"] + int(k.a) + l[0], n(m.(int))
}

func apply(f func(int, string) string, i int) string { return f(i, "s") }

func adder(by int) func(int) int {
	return func(x int) int { by++; return x + by }
}

func even(n int) bool {
	if n == 0 {
		return true
	}
	return odd(n - 1)
}

func odd(n int) bool {
	if n == 0 {
		return false
	}
	return even(n - 1)
}

func variadic(pre string, xs ...int) string { return fmt.Sprint(pre, len(xs), xs) }

func work(round int) string {
	var out []string
	add := func(x any) { out = append(out, fmt.Sprint(x)) }
	s := small{1, 2}
	for _, x := range []summer{s, &s, num(-3), ratio(2.5), flag(true), list{1, 2, 3}, arr{4, 5}, embeds{&s, 6}} {
		add(x.sum())
	}
	k, l := small{7, 8}, arr{1, 1}
	add(fmt.Sprint(many(true, 127, 65535, -1, 0.5, 0.25, "", []int{1}, map[string]int{"i": 5}, &s, k, l, 3, adder(round))))
	add(k)
	add(l)
	add(apply(func(i int, t string) string { return strings.Repeat(t, i) + fmt.Sprint(round) }, 3))
	method, value, expr := s.sum, (*small).sum, small.sum
	s.grow(5)
	add([]int{method(), value(&s), expr(s)})
	f := adder(10)
	add(f(1) + f(1))
	add(even(40))
	add(variadic("v") + variadic("v", 1, 2) + variadic("v", []int{3}...))
	xs := []string{"b", "c", "a"}
	sort.Slice(xs, func(i, j int) bool { return xs[i] < xs[j] })
	add(xs)
	done := make(chan string)
	go func(r int) { done <- fmt.Sprint("go", r, s.sum()) }(round)
	add(<-done)
	func() {
		defer func() { add(recover()) }()
		defer s.grow(1)
		var none summer
		none.sum()
	}()
	func() {
		defer func() { add(recover()) }()
		var none func(int)
		none(1)
	}()
	add(s)
	return strings.Join(out, " ")
}

func main() {
	last, same := "", 0
	for i := 0; i < 3000; i++ {
		w := work(i % 10)
		if i%10 == 3 {
			if w == last {
				same++
			}
			last = w
		}
	}
	fmt.Println(last)
	fmt.Println(same)
}
