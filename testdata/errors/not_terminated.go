package main

func main() {
	s := "no end
	c := 'ab'
	/* comment
