package main

const a = f()
const b []int = nil
const c int = "x"
const d = e
const e = d

var x = 5

const g = x + 1
const h = len([]int{1})
const i = 1 << -1
const j = "s"[0]
const k uint8 = 255 + 1

func f() int { return 1 }

func main() {}
