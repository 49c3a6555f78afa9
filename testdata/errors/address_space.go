package main

type v [1 << 50]byte

type w struct{ p *[1 << 60]int }

var x [1 << 40][1 << 20]byte

type g[T any] [1 << 49]T

func main() {}
