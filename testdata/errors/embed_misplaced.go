package main

import _ "embed"

//go:embed embed_misplaced.go
var a, b string

//go:embed embed_misplaced.go
var c string = "x"

//go:embed embed_misplaced.go
var d = "x"

//go:embed embed_misplaced.go
type t int

func main() {
	//go:embed embed_misplaced.go
	var x string
	_ = x
}
