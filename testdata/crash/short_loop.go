package main

import "fmt"

type vec [4]int

func sum(v *vec, ahead int) (s int) {
	for i := 0; i < 4; i++ {
		s += v[i]
		s += 2 *
			v[i+ahead]
	}
	return
}

func main() {
	v := vec{1, 2, 3, 4}
	fmt.Println(sum(&v, 0))
	fmt.Println(sum(&v, 2))
}
