package main

type I interface{ M() }

type S struct {
	I
	name string
}

//go:noinline
func call(i I) { i.M() }

func main() {
	s := &S{name: "s"}
	defer println("deferred")
	call(s)
}
