// Short functions that loops call with parts of slices: what they see of them, write to them, append and panic with.
package main

import (
	"fmt"
	"runtime"
	"strings"
)

func match(a, b []byte) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

func longest(s []byte) (best, at int) {
	for i := range s {
		for j := i + 1; j < len(s); j++ {
			if n := match(s[i:], s[j:]); n > best {
				best, at = n, i
			}
		}
	}
	return best, at
}

func bump(a []int, by int) int {
	for i := range a {
		a[i] += by
	}
	return cap(a) - len(a)
}

func windows(xs []int) (rooms []int) {
	for i := 0; i+3 <= len(xs); i++ {
		rooms = append(rooms, bump(xs[i:i+3], i), bump(xs[i:i+2:i+2], -1))
	}
	return rooms
}

func more(a []string, x string) []string {
	for len(a) < 3 {
		a = append(a, x)
	}
	return a
}

func grown(xs []string) {
	for i := range xs {
		got := more(xs[i:i+1], fmt.Sprint("m", i))
		fmt.Println(got, len(got), xs)
		if i+3 > len(xs) {
			break
		}
	}
}

// third panics where the part is too short.
func third(a []int) int {
	s := 0
	for i := range 3 {
		s += a[i]
	}
	return s
}

func thirds(xs []int) (sum int) {
	at := 0
	defer func() {
		r := recover()
		var pcs [8]uintptr
		frames := runtime.CallersFrames(pcs[:runtime.Callers(1, pcs[:])])
		for {
			f, more := frames.Next()
			if strings.HasPrefix(f.Function, "main.") {
				fmt.Print(f.Function, ":", f.Line, " ")
			}
			if !more || f.Function == "main.main" {
				break
			}
		}
		fmt.Println(r, at)
	}()
	for at = range xs {
		sum += third(xs[at:])
	}
	return sum
}

func main() {
	for range 30 {
		fmt.Println(longest([]byte("the match in the window, the matches")))
		xs := make([]int, 9, 12)
		fmt.Println(windows(xs), xs)
		grown([]string{"a", "b", "c", "d"})
		thirds([]int{1, 2, 3, 4, 5})
	}
	big := make([]byte, 700)
	for i := range big {
		big[i] = byte(i * i >> 7)
	}
	fmt.Println(longest(big))
}
