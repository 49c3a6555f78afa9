package main

import "strings"

func (s strings.Builder) Extra() {}

func (i int) Double() int { return i * 2 }

type ptr *int

func (p ptr) M() {}

type T struct{ f int }

func (t T) f() {}

func (t **T) g() {}

type I interface{ m() }

func (i I) n() {}

func (x undefinedType) q() {}

func main() {
	T.missing()
	(&T{}).missing()
}
