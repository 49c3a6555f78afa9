package main

import (
	"fmt"
	"no/such/package"
	"nosuchpackage"
)

func main() { fmt.Println("x") }
