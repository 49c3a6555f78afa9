package main

var done int

func finish() { done++ }

// Every call has a deferred one, which the report must not take for a frame.
func descend(n int) int {
	defer finish()
	return descend(n+1) + n
}

func main() {
	println(descend(1))
}
