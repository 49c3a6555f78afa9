package main

var zero int

func main() {
	println("before")
	println(7 / zero)
}
