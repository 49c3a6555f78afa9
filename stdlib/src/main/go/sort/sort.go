package sort

// Interface is what can be sorted by index. Less must be a strict weak ordering.
type Interface interface {
	// Len returns the number of elements.
	Len() int
	// Less reports whether element i must come before element j.
	Less(i, j int) bool
	// Swap swaps two elements.
	Swap(i, j int)
}

// Sort sorts data; elements that are equal may change their order.
func Sort(data Interface) {
	s := sorter[Interface]{data}
	s.sort(data.Len())
}

// IsSorted reports whether data is in order.
func IsSorted(data Interface) bool {
	for i := data.Len() - 1; i > 0; i-- {
		if data.Less(i, i-1) {
			return false
		}
	}
	return true
}

type reverse struct {
	Interface
}

func (r reverse) Less(i, j int) bool { return r.Interface.Less(j, i) }

// Reverse returns data in the opposite order.
func Reverse(data Interface) Interface { return &reverse{data} }

// byFunc is a slice of any type with an ordering.
type byFunc struct {
	x    any
	n    int
	less func(i, j int) bool
}

func (b *byFunc) Len() int { return b.n }

func (b *byFunc) Less(i, j int) bool { return b.less(i, j) }

func (b *byFunc) Swap(i, j int) { swapElements(b.x, i, j) }

func ofSlice(x any, less func(i, j int) bool, method string) *byFunc {
	n := sliceLen(x)
	if n < 0 {
		panic("reflect: call of " + method + " on " + kindName(x) + " Value")
	}
	return &byFunc{x, n, less}
}

// Slice sorts the slice x by less; elements that are equal may change their order. It panics if x is no slice.
func Slice(x any, less func(i, j int) bool) {
	b := ofSlice(x, less, "Swapper")
	s := sorter[*byFunc]{b}
	s.sort(b.n)
}

// SliceStable sorts the slice x by less; elements that are equal keep their order. It panics if x is no slice.
func SliceStable(x any, less func(i, j int) bool) {
	b := ofSlice(x, less, "Swapper")
	s := sorter[*byFunc]{b}
	s.stable(b.n)
}

// SliceIsSorted reports whether the slice x is in the order of less.
func SliceIsSorted(x any, less func(i, j int) bool) bool {
	return IsSorted(ofSlice(x, less, "reflect.Value.Len"))
}

// IntSlice sorts ints in increasing order.
type IntSlice []int

func (x IntSlice) Len() int           { return len(x) }
func (x IntSlice) Less(i, j int) bool { return x[i] < x[j] }
func (x IntSlice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

// Sort sorts x.
func (x IntSlice) Sort() { Ints(x) }

// Float64Slice sorts floats in increasing order, NaNs first.
type Float64Slice []float64

func (x Float64Slice) Len() int { return len(x) }

func (x Float64Slice) Less(i, j int) bool { return x[i] < x[j] || x[i] != x[i] && x[j] == x[j] }

func (x Float64Slice) Swap(i, j int) { x[i], x[j] = x[j], x[i] }

// Sort sorts x.
func (x Float64Slice) Sort() { Float64s(x) }

// StringSlice sorts strings in increasing order.
type StringSlice []string

func (x StringSlice) Len() int           { return len(x) }
func (x StringSlice) Less(i, j int) bool { return x[i] < x[j] }
func (x StringSlice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

// Sort sorts x.
func (x StringSlice) Sort() { Strings(x) }

// IntsAreSorted reports whether x is in increasing order.
func IntsAreSorted(x []int) bool { return IsSorted(IntSlice(x)) }

// Float64sAreSorted reports whether x is in increasing order, NaNs first.
func Float64sAreSorted(x []float64) bool { return IsSorted(Float64Slice(x)) }

// StringsAreSorted reports whether x is in increasing order.
func StringsAreSorted(x []string) bool { return IsSorted(StringSlice(x)) }
