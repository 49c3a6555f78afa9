package main

import (
	"fmt"
	"math"
	"sort"
)

type key struct {
	a int
	b string
}

func main() {
	m := map[string]int{"one": 1, "two": 2}
	m["three"] += 3
	m["one"]++
	v, ok := m["four"]
	fmt.Println(m, len(m), v, ok)
	delete(m, "two")
	delete(m, "none")
	if _, ok := m["two"]; !ok {
		fmt.Println("gone")
	}
	sum := 0
	for i := 0; i < 1000; i++ {
		m[fmt.Sprint(i)] = i
	}
	for k, v := range m {
		sum += v
		if len(k) == 3 {
			delete(m, k)
		}
	}
	fmt.Println(len(m) < 1000, sum)
	s := map[key][]int{}
	s[key{1, "x"}] = append(s[key{1, "x"}], 1, 2)
	fmt.Println(s, len(s[key{2, "y"}]))
	f := map[float64]int{}
	nan := math.NaN()
	f[nan] = 1
	f[nan] = 2
	f[0] = 3
	f[math.Copysign(0, -1)] = 4
	fmt.Println(len(f), f[0], f[nan])
	i := map[interface{}]string{1: "int", "a": "string", 1.0: "float", key{1, ""}: "key", [2]int{1, 2}: "array"}
	fmt.Println(i[1], i["a"], i[1.0], i[key{1, ""}], i[[2]int{1, 2}], i[int8(1)] == "")
	p := map[*int]int{}
	x := 5
	p[&x] = 6
	fmt.Println(p[&x])
	var keys []string
	for k := range map[string]bool{"z": true, "y": false, "x": true} {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	fmt.Println(keys)
	nested := map[string]map[int]bool{"a": {1: true}}
	nested["b"] = map[int]bool{}
	nested["b"][3] = true
	fmt.Println(nested)
	clear(nested)
	fmt.Println(len(nested))
	type pt struct{ x, y int }
	structs := map[string]pt{"o": {}}
	pp := structs["o"]
	pp.x = 3
	fmt.Println(structs["o"], pp)
	var nilmap map[int]int
	for range nilmap {
		fmt.Println("never")
	}
	fmt.Println(nilmap[3], len(nilmap))
	b := map[bool]int{true: 1}
	b[false]--
	fmt.Println(b)
}
