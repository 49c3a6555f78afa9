package main

func main() {
	s := "hello"
	lo, hi := 4, 2
	println(s[lo:hi])
}
