// A blank function needs no body.
package main

func _()

type t struct{}

func (t) _(int) string

func main() { println("ok") }
