// Structs that are lent to methods, function values and what package reflect makes of them.
package main

import (
	"fmt"
	"reflect"
	"slices"
	"sort"
)

type p struct{ a, b int }

func (v p) Sum(w p) int { v.a += w.a; return v.a + v.b }

type summer interface{ Sum(p) int }

func main() {
	x, y := p{1, 2}, p{3, 4}
	var s summer = x
	fmt.Println(s.Sum(y), s.Sum(y), x, y)
	m := reflect.ValueOf(x).MethodByName("Sum")
	in := []reflect.Value{reflect.ValueOf(y)}
	fmt.Println(m.Call(in)[0], m.Call(in)[0], in[0], x)
	f := m.Interface().(func(p) int)
	fmt.Println(f(y), f(y), y)
	g := reflect.TypeFor[p]().Method(0).Func.Interface().(func(p, p) int)
	fmt.Println(g(x, y), x, y)
	list := []p{{3, 1}, {1, 2}, {2, 3}}
	slices.SortFunc(list, func(a, b p) int { a.a, b.a = a.a*2, b.a*2; return a.a - b.a })
	fmt.Println(list)
	sort.SliceStable(list, func(i, j int) bool { return list[i].b > list[j].b })
	fmt.Println(list, slices.ContainsFunc(list, func(v p) bool { v.a++; return v.a == 4 }), list)
	for i, v := range slices.Backward(list) {
		v.a += i
		fmt.Print(v, list[i], " ")
	}
	fmt.Println(slices.Collect(slices.Values(list)))
}
