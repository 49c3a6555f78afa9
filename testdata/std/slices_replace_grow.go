// slices.Replace with more values than it takes out, in the room behind the slice.
package main

import (
	"fmt"
	"slices"
)

func main() {
	for j := 0; j <= 3; j++ {
		for m := 0; m <= 6; m++ {
			a := []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}
			s := slices.Replace(a[:3], 0, j, a[4:4+m]...)
			fmt.Println(j, m, s, len(s))
		}
	}
}
