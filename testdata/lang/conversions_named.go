package main

import (
	"errors"
	"fmt"
	"time"
)

type celsius float64
type fahrenheit float64
type op func(int, int) int
type ints []int
type dict map[string]int
type sender chan<- int
type anyErr error
type row [2]int
type user struct {
	name string `k:"v"`
	age  int
}
type person struct {
	name string
	age  int `other:"tag"`
}
type doer interface{ do() string }
type runner interface{ do() string }

func (op) do() string      { return "op" }
func (ints) do() string    { return "ints" }
func (celsius) do() string { return "celsius" }

func toF(c celsius) fahrenheit { return fahrenheit(c*9/5 + 32) }

func main() {
	fmt.Println(toF(100), celsius(37), fahrenheit(celsius(1)), int(celsius(2.0)))
	add := op(func(a, b int) int { return a + b })
	var plain func(int, int) int = add
	fmt.Println(add(1, 2), op(plain).do(), (op)(nil) == nil)
	s := []int{1, 2}
	t := ints(s)
	t[0] = 50
	fmt.Println(s, t.do(), []int(t)[1], ints(nil) == nil)
	d := dict(map[string]int{"a": 1})
	map[string]int(d)["b"] = 2
	fmt.Println(len(d))
	c := make(chan int, 1)
	sender(c) <- 4
	fmt.Println(<-c, (<-chan int)(c) == c)
	u := user{"ann", 30}
	p := person(u)
	p.age++
	pp := (*person)(&u)
	pp.name = "bob"
	fmt.Println(u, p, struct {
		name string
		age  int
	}(u))
	var do doer = celsius(1)
	run := runner(do)
	fmt.Println(run.do(), doer(run) == do, doer(ints{1}).do())
	var e anyErr = errors.New("e")
	fmt.Println(error(e), anyErr(nil) == nil)
	x := row{1, 2}
	y := [2]int(x)
	y[0] = 9
	fmt.Println(x, y, row(y) == x)
	fmt.Println(time.Duration(1500)*time.Millisecond, time.Duration(2.0), int64(time.Second))
	var i8 int8 = 5
	fmt.Println(time.Duration(i8)*time.Hour, []byte("x")[0] == byte('x'), (func())(nil) == nil, (*int)(nil) == nil)
	var iface any = celsius(2)
	_, isFloat := iface.(float64)
	fmt.Println(isFloat, float64(iface.(celsius)))
	f := (func(a, b int) int)(add)
	fmt.Println(f(3, 4), struct{}{} == struct{}(struct{}{}))
}
