package main

import (
	"errors"
	"fmt"
)

type reader interface{ read() string }
type closer interface{ close() string }
type file struct{ name string }

func (f *file) read() string { return "read " + f.name }
func (f file) close() string { return "close " + f.name }

func try(f func() any) {
	defer func() {
		if r := recover(); r != nil {
			e, ok := r.(error)
			fmt.Println("panic:", r, ok && e != nil)
			var te interface{ RuntimeError() }
			fmt.Println(errors.As(e, &te))
		}
	}()
	fmt.Println(f())
}

type local int

func main() {
	var i any = 42
	n := i.(int)
	m, ok := i.(int)
	s, ok2 := i.(string)
	fmt.Printf("%d %d %v %q %v\n", n, m, ok, s, ok2)
	var f, ok3 = i.(float64)
	fmt.Println(f, ok3)
	if v, ok := i.(local); !ok {
		fmt.Println("not local", v)
	}
	i = &file{"f"}
	r := i.(reader)
	c := r.(closer)
	fmt.Println(r.read(), c.close(), r.(*file).name)
	_, ok = any(file{}).(reader)
	_, ok2 = any(file{"g"}).(closer)
	fmt.Println(ok, ok2)
	var nilr reader
	_, ok = nilr.(closer)
	_, ok2 = any(nil).(any)
	_, ok3 = any(0).(any)
	fmt.Println(ok, ok2, ok3)
	try(func() any { return i.(string) })
	try(func() any { return i.(fmt.Stringer) })
	try(func() any { return nilr.(closer) })
	try(func() any { return any(nil).(int) })
	try(func() any { return any(local(1)).(int) })
	try(func() any { return any(file{}).(reader) })
	try(func() any { return r.(interface{ missing(int) bool }) })
	try(func() any { return any([]int{}).([]string) })
	try(func() any { return any(map[string]int{}).(map[string]bool) })
	try(func() any { return any(func(int) string { return "" }).(func()) })
	arr := any([2]file{{"a"}, {"b"}}).([2]file)
	arr[0].name = "c"
	fmt.Println(arr)
	ms := map[string]any{"a": 1}
	if a, ok := ms["a"].(int); ok {
		fmt.Println(a + 1)
	}
	_, ok = ms["b"].(int)
	fmt.Println(ok)
	ms["x"], ok = ms["a"].(string)
	fmt.Printf("%q %v\n", ms["x"], ok)
	fn := any(func(x int) int { return x * 2 }).(func(int) int)
	fmt.Println(fn(21), any(struct{ x int }{3}).(struct{ x int }).x)
}
