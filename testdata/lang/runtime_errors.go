package main

import (
	"errors"
	"fmt"
	"runtime"
)

type S struct{ a [3]int }
type fail struct{}

func (fail) Error() string { return "fail" }

func main() {
	var nilMap map[string][]int
	var nilPtr *S
	var nilSlice []string
	var nilFunc func(int) int
	var nilIface error
	var nilChan chan int
	closed := make(chan int)
	close(closed)
	zero, neg, big := 0, -1, 1<<40
	s := []int{1, 2, 3}
	str := "abc"
	var x any = "string"
	tests := []func(){
		func() { nilMap["a"] = nil },
		func() { fmt.Println(nilPtr.a[1]) },
		func() { nilPtr.a[0]++ },
		func() { fmt.Println(nilSlice[0]) },
		func() { nilFunc(1) },
		func() { fmt.Println(nilIface.Error()) },
		func() { close(nilChan) },
		func() { close(closed) },
		func() { closed <- 1 },
		func() { fmt.Println(1 / zero) },
		func() { fmt.Println(1 % zero) },
		func() { fmt.Println(s[big]) },
		func() { fmt.Println(s[neg]) },
		func() { s[3] = 1 },
		func() { fmt.Println(str[big]) },
		func() { fmt.Println(s[neg+2 : zero]) },
		func() { fmt.Println(s[big:]) },
		func() { fmt.Println(str[:big]) },
		func() { fmt.Println(x.(int)) },
		func() { fmt.Println(x.(error)) },
		func() { fmt.Println(nilIface.(fmt.Stringer)) },
		func() { fmt.Println(make([]int, neg)) },
		func() { fmt.Println(make(chan int, neg)) },
		func() { fmt.Println([4]int(s)) },
		func() { fmt.Println(1 << neg) },
		func() { fmt.Println(any(s) == any(s)) },
		func() { fmt.Println(map[any]int{s: 1}) },
		func() { fmt.Println(map[any]int{}[nilFunc]) },
		func() { panic(nil) },
		func() { panic(fail{}) },
		func() { panic(fmt.Errorf("wrapped: %w", fail{})) },
		func() { var a [2]int; fmt.Println(a[zero+2]) },
		func() { p := &[2]int{}; p[zero-1] = 3 },
		func() { var m map[string]map[string]int; m["a"]["b"]++ },
		func() { var pp **int; **pp = 1 },
		func() { *(*int)(nil) = 1 },
		func() { s := make([]int, 2, 4); fmt.Println(s[:5]) },
		func() { delete(map[any]int{1: 1}, any(s)) },
	}
	for i, t := range tests {
		func() {
			defer func() {
				r := recover()
				err, isErr := r.(error)
				var re runtime.Error
				fmt.Println(i, r, isErr, errors.As(err, &re))
			}()
			if i == 27 {
				fmt.Print("reading: ")
			}
			t()
		}()
	}
}
