package slices

import (
	"cmp"
	"math/bits"
)

// A sorter is pattern-defeating quicksort (Orson Peters, 2015) by the operator <, NaNs first. Its parameters are those of Go, so that equal
// elements come out in the same order as there. Package sort has the same for its interface.
type sorter[E cmp.Ordered] struct {
	data []E
}

func (s sorter[E]) sort() {
	n := len(s.data)
	s.quick(0, n, bits.Len(uint(n)))
}

// less compares elements i and j.
func (s *sorter[E]) less(i, j int) bool { return cmp.Less(s.data[i], s.data[j]) }

func (s *sorter[E]) swap(i, j int) { s.data[i], s.data[j] = s.data[j], s.data[i] }

const (
	insertionMax = 12 // up to here insertion sort is best
	nintherMin   = 50 // from here on the pivot is a median of medians
	shiftMin     = 50 // from here on almost sorted input is repaired
	shiftSteps   = 5
)

type hint int

const (
	unknown hint = iota
	increasing
	decreasing
)

// quick sorts [a, b). After limit bad pivots it gives up for heap sort.
func (s *sorter[E]) quick(a, b, limit int) {
	balanced, partitioned := true, true // how the last step went
	for b-a > insertionMax {
		if limit == 0 {
			s.heapSort(a, b)
			return
		}
		n := b - a
		if !balanced {
			s.scatter(a, b)
			limit--
		}
		pivot, order := s.choosePivot(a, b)
		if order == decreasing {
			s.reverse(a, b)
			pivot = a + b - 1 - pivot
			order = increasing
		}
		if balanced && partitioned && order == increasing && s.repair(a, b) {
			return
		}
		if a > 0 && !s.less(a-1, pivot) { // nothing is less than what lies before: many equal ones
			a = s.partitionEqual(a, b, pivot)
			continue
		}
		var mid int
		mid, partitioned = s.partition(a, b, pivot)
		left, right := mid-a, b-mid
		if left < right {
			balanced = left >= n/8
			s.quick(a, mid, limit)
			a = mid + 1
		} else {
			balanced = right >= n/8
			s.quick(mid+1, b, limit)
			b = mid
		}
	}
	s.insertion(a, b)
}

func (s *sorter[E]) insertion(a, b int) {
	for i := a + 1; i < b; i++ {
		s.sink(i, a)
	}
}

// sink moves element i down to its place above first.
func (s *sorter[E]) sink(i, first int) {
	for ; i > first && s.less(i, i-1); i-- {
		s.swap(i, i-1)
	}
}

// partition moves what is less than the pivot before it, and returns its new place, and whether nothing had to move.
func (s *sorter[E]) partition(a, b, pivot int) (mid int, already bool) {
	s.swap(a, pivot)
	i, j := a+1, b-1
	for already = true; ; already = false {
		for i <= j && s.less(i, a) {
			i++
		}
		for i <= j && !s.less(j, a) {
			j--
		}
		if i > j {
			break
		}
		s.swap(i, j)
		i++
		j--
	}
	s.swap(j, a)
	return j, already
}

// partitionEqual moves what equals the pivot, the least, to the front, and returns where the rest begins.
func (s *sorter[E]) partitionEqual(a, b, pivot int) int {
	s.swap(a, pivot)
	i, j := a+1, b-1
	for {
		for i <= j && !s.less(a, i) {
			i++
		}
		for i <= j && s.less(a, j) {
			j--
		}
		if i > j {
			return i
		}
		s.swap(i, j)
		i++
		j--
	}
}

// repair sorts input that is in order but for a few places, and reports whether it was.
func (s *sorter[E]) repair(a, b int) bool {
	i := a + 1
	for step := 0; step < shiftSteps; step++ {
		for i < b && !s.less(i, i-1) {
			i++
		}
		if i == b {
			return true
		}
		if b-a < shiftMin {
			return false
		}
		s.swap(i, i-1)
		if i-a >= 2 {
			s.sink(i-1, 0)
		}
		if b-i >= 2 {
			for j := i + 1; j < b && s.less(j, j-1); j++ {
				s.swap(j, j-1)
			}
		}
	}
	return false
}

// scatter swaps three elements in the middle with others, to break up patterns that make for bad pivots.
func (s *sorter[E]) scatter(a, b int) {
	n := b - a
	random := uint64(n)
	mask := uint(1)<<bits.Len(uint(n)) - 1
	middle := a + n/4*2 - 1
	for i := 0; i < 3; i++ {
		random ^= random << 13
		random ^= random >> 7
		random ^= random << 17
		other := int(uint(random) & mask)
		if other >= n {
			other -= n
		}
		s.swap(middle+i, a+other)
	}
}

// choosePivot returns a median of three elements, or of three medians, and what order they suggest.
func (s *sorter[E]) choosePivot(a, b int) (pivot int, order hint) {
	n := b - a
	i, j, k := a+n/4, a+n/4*2, a+n/4*3
	swaps := 0
	max := 3
	if n >= nintherMin {
		i = s.median(i-1, i, i+1, &swaps)
		j = s.median(j-1, j, j+1, &swaps)
		k = s.median(k-1, k, k+1, &swaps)
		max = 12
	}
	j = s.median(i, j, k, &swaps)
	switch {
	case swaps == 0:
		return j, increasing
	case swaps == 12 && max == 12:
		return j, decreasing
	}
	return j, unknown
}

func (s *sorter[E]) median(i, j, k int, swaps *int) int {
	i, j = s.inOrder(i, j, swaps)
	j, k = s.inOrder(j, k, swaps)
	_, j = s.inOrder(i, j, swaps)
	return j
}

func (s *sorter[E]) inOrder(i, j int, swaps *int) (int, int) {
	if s.less(j, i) {
		*swaps++
		return j, i
	}
	return i, j
}

func (s *sorter[E]) reverse(a, b int) {
	for i, j := a, b-1; i < j; i, j = i+1, j-1 {
		s.swap(i, j)
	}
}

func (s *sorter[E]) heapSort(a, b int) {
	n := b - a
	for i := (n - 1) / 2; i >= 0; i-- {
		s.siftDown(i, n, a)
	}
	for i := n - 1; i >= 0; i-- {
		s.swap(a, a+i)
		s.siftDown(0, i, a)
	}
}

// siftDown restores the heap of n elements at first below root.
func (s *sorter[E]) siftDown(root, n, first int) {
	for {
		child := 2*root + 1
		if child >= n {
			return
		}
		if child+1 < n && s.less(first+child, first+child+1) {
			child++
		}
		if !s.less(first+root, first+child) {
			return
		}
		s.swap(first+root, first+child)
		root = child
	}
}
