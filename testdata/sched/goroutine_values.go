package main

import (
	"fmt"
	"sync"
	"time"
)

type T struct{ n int }

func (t T) show(c chan<- string, s string)   { c <- fmt.Sprint(s, t.n) }
func (t *T) showP(c chan<- string, s string) { c <- fmt.Sprint(s, t.n) }

type shower interface {
	show(chan<- string, string)
}

func f(c chan<- string, xs ...int) { c <- fmt.Sprint(xs) }

// The function and its arguments are evaluated by the go statement.
func main() {
	c := make(chan string)
	t := T{1}
	hold := make(chan bool)
	go func() { <-hold }()
	go t.show(c, "value ")
	t.n = 2
	fmt.Println(<-c)
	t.n = 3
	go t.showP(c, "pointer ")
	fmt.Println(<-c)
	var s shower = t
	go s.show(c, "interface ")
	s = T{100}
	fmt.Println(<-c)
	g := t.show
	go g(c, "method value ")
	fmt.Println(<-c)
	go T.show(T{5}, c, "expression ")
	fmt.Println(<-c)
	xs := []int{1, 2}
	go f(c, xs...)
	fmt.Println(<-c)
	go f(c)
	fmt.Println(<-c)
	x := 1
	go func(y int) { c <- fmt.Sprint(y) }(x + 1)
	x = 50
	fmt.Println(<-c)
	m := map[string]func(){"k": func() { c <- "from a map" }}
	go m["k"]()
	fmt.Println(<-c)
	go func() func() { return func() { c <- "returned func" } }()()
	fmt.Println(<-c)
	go close(hold)
	results := [5]int{}
	var wg sync.WaitGroup
	for i := range results {
		wg.Add(1)
		go func() {
			defer wg.Done()
			results[i] = i * i
		}()
	}
	wg.Wait()
	fmt.Println(results)
	st := struct{ a [2]int }{[2]int{1, 2}}
	go func(v struct{ a [2]int }) { time.Sleep(time.Millisecond); c <- fmt.Sprint(v) }(st)
	st.a[0] = 99
	fmt.Println(<-c)
	func() {
		defer func() {
			fmt.Println("go of a nil func value ends the program, of a nil interface panics here:", recover() != nil)
		}()
		var i shower
		go i.show(c, "never")
	}()
	for i := 0; i < 3; i++ {
		go func() { c <- fmt.Sprint("loop ", i) }()
		fmt.Println(<-c)
	}
}
