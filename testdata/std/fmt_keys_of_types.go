// Keys of different types in one map: fmt orders them by the places of their types, which are those of gc's linker.
package main

import (
	"errors"
	"fmt"
	"os"
	"time"
)

type (
	point struct{ x int }
	pair  struct{ x, y int }
	ptr   struct{ s string }
	count int
	ident string
	color int
	fault struct{}
)

func (*ptr) M()               {}
func (color) String() string  { return "color" }
func (fault) Error() string   { return "fault" }
func (fault) Timeout() string { return "" }

func main() {
	for _, keys := range [][]any{
		{1, "a"},
		{1, 2.5},
		{true, 1, "z"},
		{nil, "a", 3},
		{int8(1), uint8(2), int16(3), uint16(4), int32(5), uint32(6), int64(7), uint64(8), 9, uint(10), uintptr(11), complex64(12), 13i, float32(14), 15.0, true, "s"},
		{count(1), ident("i"), color(1), "s", 2, point{3}, pair{4, 5}, [1]int{6}, [1]string{"t"}, struct{}{}, struct{ a int }{7}, time.Second, time.March, fault{}, ptr{}},
		{point{1}, 1, point{0}, pair{0, 1}, "b", "a", 0},
	} {
		m := map[any]int{}
		for i, k := range keys {
			m[k] = i
		}
		fmt.Println(m)
		fmt.Printf("%#v\n", m)
	}
	fmt.Println(map[fmt.Stringer]int{color(1): 1, time.Second: 2})
	fmt.Println(map[error]int{fault{}: 1, os.ErrNotExist: 2, (*os.PathError)(nil): 3, errors.ErrUnsupported: 4} != nil)
}
