package main

import "fmt"

// Loops without a counter whose numbers of iterations lie around the length of a strip: the condition, continue, break and a panic
// in the first and in the last iteration of one.

func merge(a, b, o []int) (i, j, k int) {
	for i < len(a) && j < len(b) {
		if a[i] <= b[j] {
			o[k] = a[i]
			i++
		} else {
			o[k] = b[j]
			j++
		}
		k++
	}
	return i, j, k
}

func pairs(a []int, want int) (n int) {
	i, j := 0, len(a)-1
	for i < j {
		s := a[i] + a[j]
		if s == want {
			n++
			i++
		} else if s < want {
			i++
		} else {
			j--
		}
	}
	return n*100000 + i
}

// steps has all ways out of an iteration.
func steps(n, end, skip int) (c, sum int) {
	i := 0
	for i < n {
		i++
		if i == skip {
			continue
		}
		if i == end {
			break
		}
		sum += i ^ c
		c++
	}
	return c, sum
}

func forever(a []int) (i int, err any) {
	defer func() { err = recover() }()
	for {
		if a[i] < 0 {
			return i, nil
		}
		i++
	}
}

// within runs such a loop in another.
func within(n, m int) (t int) {
	for n > 0 {
		x := m
		for x != 0 {
			t += x & n
			x--
		}
		n--
	}
	return t
}

func main() {
	for k := 0; k < 3; k++ {
		for _, n := range []int{0, 1, 2, 63, 64, 65, 1022, 1023, 1024, 1025, 1026, 2047, 2048, 2049, 4096, 5000} {
			a, b, o := make([]int, n), make([]int, n/2), make([]int, n+n/2)
			for i := range a {
				a[i] = i * 3
			}
			for i := range b {
				b[i] = i * 7
			}
			fmt.Print(n, " ")
			fmt.Print(merge(a, b, o))
			fmt.Print(" ", pairs(a, n), " ")
			fmt.Print(steps(n, 0, n))
			fmt.Print(" ")
			fmt.Print(steps(n+1, n, n-1))
			fmt.Print(" ")
			fmt.Print(steps(n, 1, 1))
			fmt.Print(" ")
			fmt.Print(forever(a))
			fmt.Print(" ")
			if n > 0 {
				a[n-1] = -1
			}
			fmt.Print(forever(a))
			fmt.Println("", within(3, n), within(n/8, 3))
		}
	}
	defer func() { fmt.Println(recover()) }()
	merge(make([]int, 1500), make([]int, 1500), make([]int, 1024))
}
