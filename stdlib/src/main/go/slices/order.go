package slices

import (
	"cmp"
	"sort"
)

// Sort sorts in ascending order; NaNs come first.
func Sort[S ~[]E, E cmp.Ordered](x S) {
	if len(x) > insertionMax && sortPlain([]E(x)) {
		return
	}
	sorter[E]{x}.sort()
}

// sortPlain sorts what is a slice of strings, integers or floats, in Java where equal elements cannot be told apart,
// and reports whether x is one. It is compiled before any program is, while the sorter of each type is compiled in each
// program that has it.
func sortPlain(x any) bool {
	switch x := x.(type) {
	case []string:
		sortStrings(x)
	case []int:
		sortInts(x)
	case []int64:
		sortInt64s(x)
	case []int32:
		sortInt32s(x)
	case []uint:
		sortUints(x)
	case []uint64:
		sortUint64s(x)
	case []uint32:
		sortUint32s(x)
	case []byte:
		sortBytes(x)
	case []float64: // whose zeros can be told apart, and need Go's order
		sorter[float64]{x}.sort()
	case []float32:
		sorter[float32]{x}.sort()
	default:
		return false
	}
	return true
}

func sortStrings(x []string)

func sortInts(x []int)

func sortInt64s(x []int64)

func sortInt32s(x []int32)

func sortUints(x []uint)

func sortUint64s(x []uint64)

func sortUint32s(x []uint32)

func sortBytes(x []byte)

// SortFunc sorts by a function, which returns less than 0, 0 or more as a is before, like or behind b. Equal elements may change
// places. The sort is package sort's, which is compiled once for all types.
func SortFunc[S ~[]E, E any](x S, cmp func(a, b E) int) {
	sort.Slice([]E(x), func(i, j int) bool { return cmp(x[i], x[j]) < 0 })
}

// SortStableFunc is SortFunc, and equal elements keep their order.
func SortStableFunc[S ~[]E, E any](x S, cmp func(a, b E) int) {
	sort.SliceStable([]E(x), func(i, j int) bool { return cmp(x[i], x[j]) < 0 })
}

// IsSorted reports whether x is in ascending order.
func IsSorted[S ~[]E, E cmp.Ordered](x S) bool {
	for i := len(x) - 1; i > 0; i-- {
		if cmp.Less(x[i], x[i-1]) {
			return false
		}
	}
	return true
}

// IsSortedFunc is IsSorted by a function.
func IsSortedFunc[S ~[]E, E any](x S, cmp func(a, b E) int) bool {
	for i := len(x) - 1; i > 0; i-- {
		if cmp(x[i], x[i-1]) < 0 {
			return false
		}
	}
	return true
}

// Min returns the least element, NaN if there is one; it panics if x is empty.
func Min[S ~[]E, E cmp.Ordered](x S) E {
	if len(x) == 0 {
		panic("slices.Min: empty list")
	}
	m := x[0]
	for _, v := range x[1:] {
		m = min(m, v)
	}
	return m
}

// MinFunc returns the first of the least elements by a function; it panics if x is empty.
func MinFunc[S ~[]E, E any](x S, cmp func(a, b E) int) E {
	if len(x) == 0 {
		panic("slices.MinFunc: empty list")
	}
	m := x[0]
	for _, v := range x[1:] {
		if cmp(v, m) < 0 {
			m = v
		}
	}
	return m
}

// Max returns the greatest element, NaN if there is one; it panics if x is empty.
func Max[S ~[]E, E cmp.Ordered](x S) E {
	if len(x) == 0 {
		panic("slices.Max: empty list")
	}
	m := x[0]
	for _, v := range x[1:] {
		m = max(m, v)
	}
	return m
}

// MaxFunc returns the first of the greatest elements by a function; it panics if x is empty.
func MaxFunc[S ~[]E, E any](x S, cmp func(a, b E) int) E {
	if len(x) == 0 {
		panic("slices.MaxFunc: empty list")
	}
	m := x[0]
	for _, v := range x[1:] {
		if cmp(v, m) > 0 {
			m = v
		}
	}
	return m
}

// BinarySearch returns where target is, or would be, in a sorted slice, and whether it is there.
func BinarySearch[S ~[]E, E cmp.Ordered](x S, target E) (int, bool) {
	lo, hi := 0, len(x)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if cmp.Less(x[mid], target) {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo, lo < len(x) && cmp.Compare(x[lo], target) == 0
}

// BinarySearchFunc is BinarySearch by a function, which compares an element with target.
func BinarySearchFunc[S ~[]E, E, T any](x S, target T, cmp func(E, T) int) (int, bool) {
	lo, hi := 0, len(x)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if cmp(x[mid], target) < 0 {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo, lo < len(x) && cmp(x[lo], target) == 0
}
