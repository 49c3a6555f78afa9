package main

import "fmt"

type request struct {
	arg   int
	reply chan<- int
}

func gen(n int) <-chan int {
	c := make(chan int)
	go func() {
		defer close(c)
		for i := range n {
			c <- i
		}
	}()
	return c
}

func server(in <-chan request) {
	for r := range in {
		r.reply <- r.arg * r.arg
	}
}

func id(s string, c chan int) chan int { fmt.Print(s, " "); return c }
func num(n int) int                    { fmt.Print(n, " "); return n }

func main() {
	c := make(chan int, 3)
	fmt.Println(len(c), cap(c), cap(make(chan int)))
	c <- 1
	c <- 2
	fmt.Println(len(c), <-c, len(c))
	close(c)
	v, ok := <-c
	w, ok2 := <-c
	fmt.Println(v, ok, w, ok2, len(c), cap(c))
	for v := range gen(4) {
		fmt.Print(v, " ")
	}
	fmt.Println()
	in := make(chan request)
	go server(in)
	r := make(chan int)
	in <- request{7, r}
	fmt.Println(<-r)
	close(in)
	var nilc chan int
	fmt.Println(nilc == nil, len(nilc), cap(nilc))
	cc := make(chan chan string, 1)
	go func() { s := <-cc; s <- "through two" }()
	s := make(chan string)
	cc <- s
	fmt.Println(<-s)
	st := make(chan struct{ a [2]int }, 1)
	x := struct{ a [2]int }{[2]int{1, 2}}
	st <- x
	x.a[0] = 9
	fmt.Println(<-st, x)
	f := make(chan func() int, 1)
	f <- func() int { return 5 }
	fmt.Println((<-f)())
	d := make(chan int, 2)
	id("chan", d) <- num(1)
	id("chan", d) <- <-id("recv", d) + num(2)
	fmt.Println(<-d)
	a := make(chan any, 4)
	a <- nil
	a <- 1
	a <- "s"
	a <- c
	close(a)
	for v := range a {
		fmt.Printf("%T ", v)
	}
	fmt.Println()
	var ro <-chan int = d
	var so chan<- int = d
	so <- 42
	fmt.Println(<-ro, d == ro, len(ro), cap(so))
	b := make(chan bool, 1)
	b <- <-func() chan bool { c := make(chan bool, 1); c <- true; return c }()
	fmt.Println(!<-b, -<-gen(2))
	e := make(chan error, 1)
	e <- nil
	err, ok := <-e
	fmt.Println(err, ok)
	arr := [2]chan int{make(chan int, 1), make(chan int, 1)}
	arr[1] <- 3
	m := map[string]chan int{"k": arr[1]}
	fmt.Println(<-m["k"])
	u := make(chan uint8, 1)
	u <- 255
	fmt.Println(<-u + 1)
}
