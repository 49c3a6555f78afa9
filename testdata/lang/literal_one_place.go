// Literals that are too large to stand in place of every call, and are called at one place: what they capture, assign, return and panic with is as by a call.
package main

import (
	"fmt"
	"runtime"
	"strings"
)

type set []uint64

func (s set) each(f func(int)) {
	for i, w := range s {
		for b := 0; w != 0; b++ {
			if w&1 != 0 {
				f(i*64 + b)
			}
			w >>= 1
		}
	}
}

func (s set) find(f func(int) (int, bool)) int {
	for i := range s {
		if n, ok := f(i); ok {
			return n
		}
	}
	return -1
}

func (s set) add(i int) { s[i/64] |= 1 << (i % 64) }

type edge struct{ from, to, weight int }

func rows(live set, n int) []set {
	graph := make([]set, n)
	for i := range graph {
		graph[i] = make(set, 3)
	}
	for k := range 3 {
		e := edge{k, k * 2, n - k}
		seen, last := 0, -1
		live.each(func(v int) {
			graph[v].add(e.from)
			graph[e.from].add(v)
			graph[e.to].add(v / 2)
			graph[v/2].add(e.to)
			if v%2 == 0 {
				seen += v * e.weight
				last = v
			} else if v%3 == 0 {
				seen -= e.weight
			}
			e.weight++
		})
		fmt.Println(seen, last, e)
	}
	return graph
}

func first(s set, limit int) (at int, tries []int) {
	at = s.find(func(i int) (int, bool) {
		tries = append(tries, i)
		n := 0
		if s[i] == 0 {
			return 0, false
		}
		if s[i]&0xff != 0 {
			n = int(s[i] & 0xff)
		} else if s[i]>>8&0xff != 0 {
			n = int(s[i]>>8&0xff) * 2
		} else {
			n = int(s[i] >> 16)
		}
		if n > limit {
			return n - limit, true
		}
		return n, n%2 == 0
	})
	return at, tries
}

// tables panics in the midst of a literal; its frames are those of calls.
func tables(s set, names []string) (text string) {
	at := 0
	defer func() {
		r := recover()
		var pcs [10]uintptr
		frames := runtime.CallersFrames(pcs[:runtime.Callers(2, pcs[:])])
		for {
			f, more := frames.Next()
			if strings.HasPrefix(f.Function, "main.") {
				text += fmt.Sprint(" ", f.Function, ":", f.Line)
			}
			if !more {
				break
			}
		}
		text = fmt.Sprint(r, " at ", at, text)
	}()
	s.each(func(v int) {
		at = v
		a, b, c := v*2, v*3, v*5
		if a > 10 && b > 20 || c > 1000 {
			a -= b
		}
		if c%7 == 3 {
			b += len(names)
		} else {
			b -= a * c
		}
		text += names[v] + names[v/2]
		if len(text) > 100 {
			text = text[a%3+(b&1):]
		}
	})
	return text
}

// stands is called where it is written.
func stands(xs []int) (sum int) {
	for i := range xs {
		sum += func(k int) int {
			a, b := xs[k], xs[(k+1)%len(xs)]
			switch {
			case a > b:
				xs[k] = b
				return a - b
			case a == b:
				xs[k]++
				return k
			}
			t := a*3 + b*5 + xs[0]
			if t%2 == 0 {
				t /= 2
			}
			return t - xs[k]
		}(i)
	}
	return sum
}

// twice calls a literal of a variable at two places, where it stays a call.
func twice(xs []int) int {
	n := 0
	step := func(k int) {
		if xs[k] > n {
			n += xs[k]*3 - k + len(xs)
			xs[k] -= n % 7
		} else {
			n -= xs[k] / 2
			xs[k] += n%5 + k*k - xs[len(xs)-1-k]
		}
	}
	for i := range xs {
		step(i)
	}
	for i := range xs {
		step(len(xs) - 1 - i)
	}
	return n
}

func main() {
	live := make(set, 3)
	for i := 0; i < 150; i += 7 {
		live.add(i)
	}
	for range 40 {
		graph := rows(live, 160)
		h := uint64(0)
		for _, r := range graph {
			for _, w := range r {
				h = h*31 + w
			}
		}
		fmt.Println(h)
	}
	fmt.Println(first(set{0, 0x300, 7}, 100))
	fmt.Println(first(set{0, 0, 0xff}, 100))
	fmt.Println(first(set{1, 1 << 20, 5}, 3))
	fmt.Println(first(set{}, 3))
	names := strings.Split(strings.Repeat("ab,cde,f,", 20), ",")
	for range 30 {
		fmt.Println(tables(live, names))
	}
	xs := []int{5, 3, 3, 9, -2, 8, 8, 1}
	for range 30 {
		fmt.Println(stands(xs), twice(xs), xs)
	}
}
