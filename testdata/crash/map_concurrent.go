package main

import (
	"fmt"
	"strings"
)

type table map[string][]int

func (t table) add(k string, v int) {
	t[k] = append(t[k], v)
}

func main() {
	var t table
	fmt.Println(len(t), t["x"], strings.Repeat("=", 3))
	t.add("k", 1)
}
