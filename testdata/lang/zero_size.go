package main

import (
	"fmt"
	"unsafe"
)

type nothing struct{}
type holder struct {
	a [0]int
	b struct{}
	c nothing
}

func (nothing) hello() string    { return "hello" }
func (*nothing) pointer() string { return "pointer" }

func main() {
	var n nothing
	var h holder
	fmt.Println(unsafe.Sizeof(n), unsafe.Sizeof(h), n.hello(), n.pointer(), h == holder{})
	set := map[string]struct{}{"a": {}, "b": {}}
	_, ok := set["a"]
	_, no := set["c"]
	fmt.Println(len(set), ok, no)
	ch := make(chan struct{}, 3)
	ch <- struct{}{}
	ch <- n
	fmt.Println(len(ch), <-ch)
	s := make([]struct{}, 5, 10)
	s = append(s, n, nothing{})
	for range s {
		fmt.Print(".")
	}
	fmt.Println(len(s), cap(s))
	s[3] = struct{}{}
	copy(s, s[2:])
	var a [1 << 40]struct{}
	count := 0
	for i := range a {
		if i > 4 {
			break
		}
		count++
	}
	fmt.Println(count, len(a))
	m := map[struct{}]int{{}: 1}
	m[struct{}{}]++
	fmt.Println(m)
	p := &nothing{}
	var i, j any = nothing{}, n
	fmt.Println(p.hello(), i == j, *p == n)
	x := [0]func(){}
	fmt.Println(len(x), x[:] == nil, len(x[:]))
	f := func(struct{}, ...struct{}) (r struct{}) { return }
	fmt.Println(f(n, n, n))
	mm := map[[0]int]string{{}: "empty key"}
	fmt.Println(mm[[0]int{}])
}
