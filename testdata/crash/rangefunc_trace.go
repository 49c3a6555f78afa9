package main

// A panic in the body of a range over a function: the body is a function in the traceback.

type seq func(yield func(int, string) bool)

//go:noinline
func pairs(yield func(int, string) bool) {
	for i := 0; i < 3; i++ {
		if !yield(i, "s") {
			return
		}
	}
}

//go:noinline
func search(s seq) int {
	for i, x := range s {
		for range s {
			if i == 2 {
				fail(x)
			}
		}
	}
	return 0
}

//go:noinline
func fail(s string) {
	panic("found " + s)
}

func main() {
	println("start")
	search(pairs)
}
