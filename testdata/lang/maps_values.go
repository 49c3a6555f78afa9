package main

import "fmt"

type pt struct{ x, y int }

func key(s string) string { fmt.Print(s, " "); return s }
func val(n int) int       { fmt.Print(n, " "); return n }

func main() {
	m := map[string]int{}
	m["a"]++
	m["a"] += 5
	m["b"] -= 2
	m["c"] |= 0xF0
	m["c"] >>= 4
	fmt.Println(m, m["zzz"], len(m))
	s := map[string][]int{}
	s["x"] = append(s["x"], 1)
	s["x"] = append(s["x"], 2)
	s["x"][0] = 100
	fmt.Println(s, s["y"] == nil, len(s["y"]))
	p := map[string]*pt{"p": {1, 2}}
	p["p"].x++
	*p["p"] = pt{p["p"].x * 10, 5}
	fmt.Println(*p["p"], p["q"] == nil)
	str := map[int]string{}
	str[1] += "a"
	str[1] += "b"
	st := map[string]pt{"k": {1, 2}}
	x := st["k"]
	x.x = 50
	st["k"] = pt{st["k"].y, x.x}
	fmt.Println(str, st, st["none"].x)
	v, ok := m["a"]
	_, no := m["q"]
	fmt.Println(v, ok, no)
	if v, ok := st["k"]; ok {
		fmt.Println(v.x)
	}
	m["a"], ok = m["none"]
	fmt.Println(m["a"], ok)
	mm := m
	mm["shared"] = 1
	delete(m, "shared")
	delete(m, "not there")
	fmt.Println(len(mm), m["shared"])
	f := map[string]func(int) int{"dbl": func(n int) int { return n * 2 }}
	fmt.Println(f["dbl"](4))
	m[key("k1")], m[key("k2")] = val(1), val(2)
	fmt.Println(len(m))
	m[key("op")] += val(3)
	fmt.Println(m["op"])
	lit := map[string]int{key("l1"): val(1), key("l2"): val(2)}
	fmt.Println(lit)
	ma := map[int][2]int{1: {1, 2}}
	arr := ma[1]
	arr[0] = 9
	fmt.Println(ma, ma[1][1], arr)
	mi := map[string]any{"n": nil, "m": map[string]any{"k": 1}}
	_, ok = mi["n"]
	fmt.Println(mi["n"] == nil, ok, mi["m"].(map[string]any)["k"])
	var nm map[string]int
	fmt.Println(nm["a"], len(nm), nm == nil)
	delete(nm, "a")
	me := map[string]struct{}{}
	me["a"] = struct{}{}
	_, ok = me["a"]
	fmt.Println(me, ok)
	big := make(map[int]int)
	for i := 0; i < 10000; i++ {
		big[i*7919%10007] += i
	}
	for i := 0; i < 10000; i += 2 {
		delete(big, i)
	}
	t := 0
	for k, v := range big {
		t += k ^ v
	}
	fmt.Println(len(big), t)
	defer func() { fmt.Println(recover(), nm == nil) }()
	nm[key("evaluated")] = val(1)
}
