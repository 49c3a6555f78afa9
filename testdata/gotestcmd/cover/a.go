package cover

import (
	"fmt"

	"example.com/cover/lib"
)

func A(n int) (r int) {
	if n > 2 /* { */ {
		return n
	} /* else */ else if n > 1 {
		panic("two")
		n++
	} else {
		n = 3
	}
	defer func() { r++ }()
	for i := range n {
		r += lib.Clamp(i)
	}
	return r
	n = 4
	return n
}

func B() { fmt.Println("b") }

func _() { fmt.Println("nobody can call it") }

var Later = func() int { return 1 }
