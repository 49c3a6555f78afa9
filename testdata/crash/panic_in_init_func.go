package main

import "os"

func init() {
	os.Stdout.WriteString("init\n")
	panic("in init")
}

func main() {}
