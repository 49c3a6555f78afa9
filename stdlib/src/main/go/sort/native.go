// Package sort sorts slices and whatever has Len, Less and Swap.
package sort

// sliceLen returns the length of the slice x, -1 if it is none.
func sliceLen(x any) int

// kindName returns the kind of x's type as package reflect prints it.
func kindName(x any) string

// swapElements swaps two elements of the slice x.
func swapElements(x any, i, j int)

// Ints sorts x in increasing order.
func Ints(x []int)

// Float64s sorts x in increasing order; NaNs come first.
func Float64s(x []float64)

// Strings sorts x in increasing order.
func Strings(x []string)
