// Mandelbrot measures floating point in registers: for each point of a square, the steps until it escapes. Size: points
// on a side.
package main

import "gruffle.bench/harness"

const limit = 100

func main() {
	harness.Run(3_500, func(size int) any {
		sum := uint32(0)
		for row := range size {
			y := 2*float64(row)/float64(size) - 1
			for column := range size {
				x := 3*float64(column)/float64(size) - 2
				sum = sum*31 + uint32(steps(x, y))
			}
		}
		return sum
	})
}

func steps(cx, cy float64) int {
	x, y := 0.0, 0.0
	for i := range limit {
		xx, yy := x*x, y*y
		if xx+yy > 4 {
			return i
		}
		x, y = xx-yy+cx, 2*x*y+cy
	}
	return limit
}
