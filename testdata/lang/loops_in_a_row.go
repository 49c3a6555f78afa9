// Long loops one after the other within a loop that hardly comes round: each may be left by its end, by break and continue of its own or of the
// loop around it, by a return, a panic.
package main

import (
	"errors"
	"fmt"
)

const n = 7001

// passes counts, sums and shifts in turns.
func passes(a []int32, rounds int) (total int64, last int32) {
	count := make([]int, 256)
	next := make([]int32, len(a))
	for k := 1; k <= rounds; k++ {
		clear(count)
		for _, v := range a {
			count[byte(v)]++
		}
		for i := 1; i < len(count); i++ {
			count[i] += count[i-1]
		}
		for i := len(a) - 1; i >= 0; i-- {
			b := byte(a[i])
			count[b]--
			next[count[b]] = a[i] >> 1
		}
		a, next = next, a
		i := 0
		for i < len(a) {
			total += int64(a[i]) * int64(k)
			last = a[i]
			i++
			if last == -1 {
				break
			}
		}
		if i < len(a) {
			continue
		}
		for j := range a {
			if j%3 == k%3 {
				continue
			}
			a[j] += int32(j ^ k)
		}
	}
	return
}

// search goes out of both loops, or on in the outer one, from within the inner one.
func search(a []int, wanted int) (found, turns int) {
outer:
	for round := 0; round < 5; round++ {
		for i, v := range a {
			turns++
			switch {
			case v == wanted && round == 3:
				found = i
				break outer
			case v > n*6 && round == 1:
				continue outer
			}
		}
		for i := range a {
			a[i] += round
			if a[i] == -77 {
				return -1, turns
			}
		}
	}
	return
}

var errNone = errors.New("none left")

// guarded returns out of the midst of a loop, with its results in deferred calls' hands.
func guarded(a []int, stop int) (sum int, err error) {
	steps := 0
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%v after %d steps with %d", r, steps, sum)
		}
		sum += steps
	}()
	for round := range 3 {
		for i := 0; i < len(a); i++ {
			steps++
			sum += a[i] & 3
			if steps == stop {
				return sum, errNone
			}
		}
		var f func() int
		for i := 0; ; i++ {
			steps++
			sum ^= i
			if i == n {
				at := i + round
				f = func() int { at++; return at }
				break
			}
		}
		sum += f() + f()
		for i := 0; i < 3*n; i++ {
			steps++
			if round == 2 {
				sum += a[i]
			}
		}
	}
	return
}

// nested has a third loop around: the inner ones are short there.
func nested() (h uint32) {
	for x := range 3 {
		for y := 0; y < 4; y++ {
			for z := uint32(0); z < 3*n; z++ {
				h = h*31 + z
			}
			for z := 0; z < 5; z++ {
				h ^= uint32(x * y * z)
			}
		}
		for z := 0.5; z < 2*n; z++ {
			h += uint32(z)
		}
	}
	return
}

func main() {
	a := make([]int32, n)
	for i := range a {
		a[i] = int32(i*7919%100_003) - 500
	}
	fmt.Println(passes(a, 9))
	fmt.Println(passes(a, 3))
	b := make([]int, n)
	for i := range b {
		b[i] = i * 7
	}
	fmt.Println(search(b, 35_005))
	fmt.Println(search(b, -5))
	fmt.Println(guarded(b, n/2))
	fmt.Println(guarded(b, 5*n))
	fmt.Println(guarded(b, -1))
	fmt.Println(nested())
}
