package main

func main() {
	break
	continue
	import "fmt"
	func inner() {}
	return
	x := 3
}
