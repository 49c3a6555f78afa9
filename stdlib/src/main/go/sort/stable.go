package sort

const blockSize = 20

// Stable sorts data; elements that are equal keep their order. It needs no memory: O(n log n) comparisons and
// O(n log² n) swaps.
func Stable(data Interface) {
	s := sorter[Interface]{data}
	s.stable(data.Len())
}

func (s *sorter[D]) stable(n int) {
	for a := 0; a < n; a += blockSize {
		s.insertion(a, min(a+blockSize, n))
	}
	for size := blockSize; size < n; size *= 2 {
		for a := 0; a+size < n; a += 2 * size {
			s.merge(a, a+size, min(a+2*size, n))
		}
	}
}

// merge merges the sorted ranges [a, m) and [m, b) in place (Kim and Kutzner's SymMerge, 2004): it finds how much of
// the second belongs before the middle, rotates that there, and merges both halves.
func (s *sorter[D]) merge(a, m, b int) {
	if a == m || m == b || !s.data.Less(m, m-1) {
		return
	}
	if m-a == 1 {
		lo, hi := m, b // the place of element a in the second range
		for lo < hi {
			mid := int(uint(lo+hi) >> 1)
			if s.data.Less(mid, a) {
				lo = mid + 1
			} else {
				hi = mid
			}
		}
		for i := a; i < lo-1; i++ {
			s.data.Swap(i, i+1)
		}
		return
	}
	if b-m == 1 {
		lo, hi := a, m
		for lo < hi {
			mid := int(uint(lo+hi) >> 1)
			if s.data.Less(m, mid) {
				hi = mid
			} else {
				lo = mid + 1
			}
		}
		for i := m; i > lo; i-- {
			s.data.Swap(i, i-1)
		}
		return
	}

	middle := int(uint(a+b) >> 1)
	n := middle + m
	lo, hi := a, m
	if m > middle {
		lo, hi = n-b, middle
	}
	last := n - 1
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if s.data.Less(last-mid, mid) {
			hi = mid
		} else {
			lo = mid + 1
		}
	}
	end := n - lo
	if lo < m && m < end {
		s.rotate(lo, m, end)
	}
	s.merge(a, lo, middle)
	s.merge(middle, end, b)
}

// rotate exchanges the neighbouring ranges [a, m) and [m, b).
func (s *sorter[D]) rotate(a, m, b int) {
	i, j := m-a, b-m
	for i != j {
		if i > j {
			s.swapRanges(m-i, m, j)
			i -= j
		} else {
			s.swapRanges(m-i, m+j-i, i)
			j -= i
		}
	}
	s.swapRanges(m-i, m, i)
}

func (s *sorter[D]) swapRanges(a, b, n int) {
	for i := 0; i < n; i++ {
		s.data.Swap(a+i, b+i)
	}
}
