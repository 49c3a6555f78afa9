package main

func main() {
	s := make([]byte, 3, 8)
	n := 9
	println(len(s[1:n]))
}
