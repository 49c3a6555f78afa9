package main

//go:embed embed_no_import.go
var a string

func main() {}
