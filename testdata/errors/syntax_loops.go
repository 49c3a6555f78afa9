package main

func main() {
	for i := range 3.5 {
		_ = i
	}
	for i, j := range 10 {
	}
	for x := range struct{}{} {
	}
	for a, b := range make(chan int) {
	}
	var s chan<- int
	for v := range s {
	}
	for i := 0; i; i++ {
	}
	for i := 0; i < 3; i := 2 {
	}
	for range nil {
	}
	if x := 1; x {
	}
	if 1 {
	}
	break
	for {
		func() { continue }()
	}
}
