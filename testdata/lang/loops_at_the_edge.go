package main

import (
	"fmt"
	"math"
)

// Loops whose counters begin, end, or step at the edges of int64: they wrap around where Go's do.

func downFromLeast() (n int, last int64) {
	for i := int64(math.MinInt64); i >= math.MinInt64; i-- {
		if i > 0 {
			return n, i
		}
		n++
	}
	return -1, 0
}

func upFromMost() (n int, last int64) {
	for i := int64(math.MaxInt64); i <= math.MaxInt64; i++ {
		if i < 0 {
			return n, i
		}
		n++
	}
	return -1, 0
}

func nearMost() (n int, last int64) {
	for i := int64(math.MaxInt64) - 5; i > 0; i += 2 {
		n++
		last = i
	}
	return n, last
}

func nearLeast() (n int, last int64) {
	for i := int64(math.MinInt64) + 3; i < 0; i -= 3 {
		n++
		last = i
	}
	return n, last
}

func leastStep() (n int, sum int64) {
	for i := int64(5); n < 6; i += math.MinInt64 {
		n++
		sum += i >> 2
	}
	return n, sum
}

func leastStepOf(a []int) (n int, sum int) {
	for i := 1; n < 3; i += math.MinInt64 {
		n++
		if i >= 0 && i < len(a) {
			sum += a[i]
		}
	}
	return n, sum
}

func leastLimit(from int64) (n int) {
	for i := from; i != math.MinInt64; i-- {
		n++
	}
	return n
}

func farIndex(a []int, k int) (sum int, err any) {
	defer func() { err = recover() }()
	for i := k; i < k+4; i++ {
		sum += a[i+math.MinInt64]
	}
	return sum, nil
}

func leastFactor(a []int) (sum int, err any) {
	defer func() { err = recover() }()
	for i := 0; i < len(a); i++ {
		sum += a[i*math.MinInt64]
	}
	return sum, nil
}

func constants() (n int) {
	for i := int64(math.MinInt64); i < math.MinInt64+10; i++ {
		n++
	}
	for i := int64(math.MaxInt64); i > math.MaxInt64-10; i-- {
		n++
	}
	for i := int64(math.MinInt64); i < math.MaxInt64-1<<61; i += 1 << 61 {
		n++
	}
	for i := math.MinInt32 - 3; i <= math.MinInt32; i++ {
		n++
	}
	for i := math.MaxInt32 + 3; i >= math.MaxInt32; i-- {
		n++
	}
	return n
}

func main() {
	a := make([]int, 40)
	for i := range a {
		a[i] = i + 1
	}
	for range 300 { // the last time in compiled code, too
		downFromLeast()
		upFromMost()
		nearMost()
		nearLeast()
		leastStep()
		leastStepOf(a)
		leastLimit(math.MinInt64 + 20)
		constants()
	}
	fmt.Println(downFromLeast())
	fmt.Println(upFromMost())
	fmt.Println(nearMost())
	fmt.Println(nearLeast())
	fmt.Println(leastStep())
	fmt.Println(leastStepOf(a))
	fmt.Println(leastLimit(math.MinInt64), leastLimit(math.MinInt64+5000))
	fmt.Println(farIndex(a, math.MinInt64))
	fmt.Println(farIndex(a, math.MinInt64+38))
	fmt.Println(farIndex(a, 0))
	fmt.Println(leastFactor(a))
	fmt.Println(leastFactor(a[:1]))
	fmt.Println(constants())
}
