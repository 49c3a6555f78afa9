package main

import "io"

type celsius float64
type fahrenheit float64

type reader struct{}

func (reader) Read(p []byte) (int, string) { return 0, "" }

func main() {
	var c celsius = 1
	var f fahrenheit = c
	var r io.Reader = reader{}
	var ch chan<- int
	<-ch
	var ro <-chan int
	ro <- 1
	close(ro)
	var p *int = nil
	var q *string = p
	if c == f {
	}
	if p == q {
	}
	var fn func()
	if fn == fn {
	}
	_ = []int{} == []int{}
	_, _ = r, nil
	nil := 3
	_ = nil
}
