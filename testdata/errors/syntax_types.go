package main

type T int
type F func()

var a [-1]int
var b [2.5]int
var c [n]int
var n = 3
var d map[[]int]string
var e map[F]int
var f undefinedType
var g T.x
var h *5
var i struct{ T.y int }
var j chan<- <-chan
var k [...]int
var l interface{ f }

func main() {
	var x T = "s"
	var y int = x
	_ = []int{1, "a", 2: 3, 2: 4}
	_ = [2]int{1, 2, 3}
	_ = map[string]int{"a": 1, "a": 2}
	_ = T{1}
	_ = &5
	_ = y
}
