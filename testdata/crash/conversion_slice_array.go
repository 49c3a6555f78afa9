package main

import "fmt"

func head(b []byte) [4]byte { return [4]byte(b) }

func main() {
	fmt.Println(head([]byte("abcdef")))
	fmt.Println(head([]byte("abc")))
}
