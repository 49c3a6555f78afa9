package main

const big = 1 << 70

var a int = big
var b uint8 = 256
var c = 1 / 0
var d = "a"[5]
var e [2]int = [3]int{}
var f = [...]int{0: 1, 0: 2}
var g int = 1.5
var h = map[string]int{"a": 1, "a": 2}
var i float32 = 1e100

func main() {
	var n uint = -1
	_ = n << 1.5
	_ = []int{1, 2}[-1]
}
