// Many NaN keys: each insertion makes an entry, and they do not slow the map down.
package main

import (
	"fmt"
	"math"
)

type point struct{ x, y float32 }

func main() {
	const n = 100000
	floats := map[float64]int{}
	values := map[any]int{}
	points := map[point]int{}
	nan := math.NaN()
	for i := range n {
		floats[nan] = i
		values[nan] = i
		points[point{1, float32(nan)}] = i
	}
	fmt.Println(len(floats), len(values), len(points))
	sum := 0
	for k, v := range floats {
		if k == k {
			fmt.Println("not a NaN:", k)
		}
		sum += v
	}
	_, found := floats[nan]
	delete(floats, nan)
	fmt.Println(sum, found, len(floats))
	clear(floats)
	fmt.Println(len(floats))
}
