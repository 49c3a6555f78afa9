package main

import "unsafe"

func main /* ERROR "func main must have no arguments and no return values" */(x int) int { return 0 }

var main /* ERROR "cannot declare main - must be func" */ = 1

func init /* ERROR "func init must have a body" */()

type Big [1 << 40]Big2
type Big2 [1 << 40]int

const size = unsafe.Sizeof(Big /* ERROR "Big{} (value of array type Big) is too large" */{})

func multi() (int, int) { return 1, 2 }

func statements(p unsafe.Pointer, b *byte) {
	var i int
	i += multi /* ERROR "multiple-value multi() (value of type (int, int)) in single-value context" */()
	_ = unsafe.Add(p, "a" /* ERROR "cannot convert \"a\" (untyped string constant) to type int" */)
	_ = unsafe.Add(p, 1.5 /* ERROR "1.5 (untyped float constant) truncated to int" */)
	_ = unsafe.Add(p, uint64 /* ERROR "invalid argument: length uint64(1 << 63) (constant 9223372036854775808 of type uint64) overflows int" */(1<<63))
	_ = unsafe.Add(p, 1 /* ERROR "1 << 100 (untyped int constant 1267650600228229401496703205376) overflows int" */<<100)
	_ = unsafe.Add(p, p /* ERROR "invalid argument: length p (variable of type unsafe.Pointer) must be integer" */)
	_ = unsafe.String(p /* ERROR "cannot use p (variable of type unsafe.Pointer) as *byte value in argument to unsafe.String" */, 1)
	_ = unsafe.String(b, - /* ERROR "invalid argument: length -1 (constant of type int) must not be negative" */1)
	switch ( /* ERROR "cannot switch on (struct{f []int}{}) (value of type struct{f []int}) (struct{f []int} is not comparable)" */struct{ f []int }{}) {
	}
	switch (func())(nil) {
	case nil:
	}
	type (
		S chan int
		R <-chan int
		T chan int
	)
	var s S = T /* ERROR "cannot use T(nil) (value of chan type T) as S value in variable declaration" */(nil)
	var r R = S /* ERROR "cannot use S(nil) (value of chan type S) as R value in variable declaration" */(nil)
	switch f := statements; f {
	}
	switch []int(nil) {
	case nil:
	}
	_, _ = s, r
}
