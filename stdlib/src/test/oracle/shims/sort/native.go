package sort

import (
	"reflect"
	"sort"
)

func sliceLen(x any) int {
	if v := reflect.ValueOf(x); v.Kind() == reflect.Slice {
		return v.Len()
	}
	return -1
}

func kindName(x any) string { return reflect.ValueOf(x).Kind().String() }

func swapElements(x any, i, j int) { reflect.Swapper(x)(i, j) }

func Ints(x []int)         { sort.Ints(x) }
func Float64s(x []float64) { sort.Float64s(x) }
func Strings(x []string)   { sort.Strings(x) }
