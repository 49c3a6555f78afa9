package main

var kept func(int) bool

//go:noinline
func keep(yield func(int) bool) {
	kept = yield
	yield(1)
}

func main() {
	for i := range keep {
		println(i)
	}
	kept(2)
}
