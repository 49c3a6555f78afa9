// What counts as an allocation in a heap profile: about as many objects for each place as there are calls, where every value is sampled.
package main

import (
	"fmt"
	"os"
	"runtime"
	"runtime/pprof"
	"strings"
)

type point struct{ x, y int }

var (
	numbers []int
	texts   []string
	array   *[100]int
	made    []byte
	text    string
	channel chan int
	points  []point
	boxed   any
	closure func() int
	table   map[int]int
	names   *[3]string
	pointer *int
	rows    [][]int
	local   *[64]int
	element *string
)

const times = 50

//go:noinline
func literal(i int) { numbers = []int{i, 2, 3} }

//go:noinline
func constants() {
	numbers = []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20}
}

//go:noinline
func stringLiteral(s string) { texts = []string{s, "b", s} }

//go:noinline
func newArray() { array = new([100]int) }

//go:noinline
func newStrings() { names = &[3]string{"a"} }

//go:noinline
func makeBytes(n int) { made = make([]byte, n) }

//go:noinline
func fromBytes(b []byte) { text = string(b) }

//go:noinline
func concat(s string) { text = s + s }

//go:noinline
func makeChan(n int) { channel = make(chan int, n) }

//go:noinline
func box(i int) { boxed = i + 1000 }

//go:noinline
func close(i int) { closure = func() int { return i } }

//go:noinline
func structs(i int) { points = []point{{i, i}} }

//go:noinline
func escape(i int) { pointer = &i }

//go:noinline
func spread(i int) { rows = append(rows[:0:0], []int{i}) }

//go:noinline
func escapingArray(i int) { var a [64]int; a[3] = i; local = &a }

//go:noinline
func escapingElement(s string) { a := [5]string{s, s}; element = &a[1] }

//go:noinline
func slicedArray(i int) []int { var a [32]int; a[3] = i; return a[:] }

//go:noinline
func keptSlice(s string) { var a [6]string; t := a[1:]; t[0] = s; texts = t[:2] }

func main() {
	runtime.MemProfileRate = 1
	data := []byte("some bytes of a text that is not short")
	for i := range times {
		literal(i)
		constants()
		stringLiteral("x")
		newArray()
		newStrings()
		makeBytes(1000)
		fromBytes(data)
		concat(string(data[:10]))
		makeChan(10)
		box(i)
		close(i)
		structs(i)
		escape(i)
		spread(i)
		escapingArray(i)
		escapingElement("x")
		numbers = slicedArray(i)
		keptSlice("x")
	}
	runtime.MemProfileRate = 0
	records := make([]runtime.MemProfileRecord, 10000)
	n, ok := runtime.MemProfile(records, true)
	if !ok {
		panic(n)
	}
	objects := map[string]int64{}
	for _, r := range records[:n] {
		frames := runtime.CallersFrames(r.Stack())
		for {
			f, more := frames.Next()
			if strings.HasPrefix(f.Function, "main.") && f.Function != "main.main" {
				objects[f.Function] += r.AllocObjects
			}
			if !more {
				break
			}
		}
	}
	for _, f := range []string{"literal", "constants", "stringLiteral", "newArray", "newStrings", "makeBytes", "fromBytes", "concat", "makeChan", "box", "close", "structs", "escape", "spread", "escapingArray", "escapingElement", "slicedArray", "keptSlice"} {
		n := objects["main."+f]
		// Small ones may share a block in Go; here elements that are structs count by themselves.
		fmt.Println(f, n >= times/2 && n <= 2*times+2)
	}
	if pprof.Lookup("heap") == nil {
		os.Exit(1)
	}
}
