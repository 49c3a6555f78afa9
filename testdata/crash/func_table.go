package main

// A panic in a small literal that is called by a table of functions: its frame and its caller's.

type op func(x int) int

var numbers = []int{1, 2, 3, 4}

func ops() []op {
	k := 1
	return []op{
		func(x int) int { return x + k },
		func(x int) int { return x * 2 },
		func(x int) int {
			y := x - 1
			return numbers[y]
		},
	}
}

func apply(list []op, n int) (s int) {
	for i := 0; i < n; i++ {
		s += list[i%3](i & 3)
		if i == 2500 {
			numbers = nil
		}
	}
	return s
}

func main() {
	list := ops()
	println(apply(list[:2:2][:2], 0))
	numbers = append(numbers, 0)
	off := func(x int) int {
		if x == 0 {
			return 0
		}
		return numbers[x-1]
	}
	list[2] = off
	println(apply(list, 5000))
}
