// Slices that long loops append to and cut: their capacities, and who shares an array with them, are the same whenever the loop is entered anew.
package main

import "fmt"

type pair struct{ a, b int }

// queue is cut in front and appended to, so that it moves along its arrays.
func queue(n int) (sum, moves, most int) {
	q := make([]int, 0, 3)
	q = append(q, 1)
	last := cap(q)
	for i := 0; i < n; i++ {
		v := q[0]
		q = q[1:]
		sum = sum*3 + v
		for j := 0; j <= v%3 && len(q) < 50; j++ {
			q = append(q, i+j)
		}
		if len(q) == 0 {
			q = append(q, i)
		}
		if cap(q) > last {
			moves++
		}
		last = cap(q)
		most = max(most, cap(q))
	}
	return
}

// shared appends into an array of which another slice sees the rest.
func shared(n int) (sum int) {
	back := make([]int, 8)
	for i := 0; i < n; i++ {
		s := back[:2]
		t := back[1:4:5]
		for j := 0; j < 5; j++ {
			s = append(s, i+j)
			t = append(t, i-j)
		}
		sum += back[4] + len(s) + cap(s) + 10*cap(t)
		s = s[:cap(s)]
		sum += s[len(s)-1]
	}
	return sum
}

// stack has all of its array, and begins with it.
func stack(n int) (sum int) {
	var s []int32
	x := uint32(1)
	for i := 0; i < n; i++ {
		x = x*1664525 + 1013904223
		if x>>28 < 9 || len(s) == 0 {
			s = append(s, int32(i))
		} else {
			sum += int(s[len(s)-1])
			s = s[:len(s)-1]
		}
		if i%1000 == 0 {
			sum += cap(s)
		}
	}
	return sum + len(s)
}

func structs(n int) (sum int) {
	var s []pair
	for i := 0; i < n; i++ {
		s = append(s, pair{i, len(s)})
		if len(s) > 3000 {
			keep := s[len(s)-1]
			s = append(s[:0], keep, pair{sum, i})
		}
		sum += s[len(s)/2].b
	}
	return sum + cap(s)
}

func main() {
	fmt.Println(queue(300_000))
	fmt.Println(shared(100_000))
	fmt.Println(stack(400_000))
	fmt.Println(structs(200_000))
}
