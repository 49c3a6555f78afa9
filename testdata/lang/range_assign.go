package main

import "fmt"

type pos struct{ i, v int }

func f(p *pos, s string) *pos { fmt.Print(s, " "); return p }

func list() []int { fmt.Print("list "); return []int{7, 8} }

func main() {
	var i, v int
	for i, v = range []int{5, 6, 7} {
	}
	fmt.Println(i, v)
	i, v = -1, -1
	for i, v = range []int{} {
	}
	fmt.Println(i, v)
	var p pos
	for p.i, p.v = range []int{1, 2} {
		fmt.Print(p, " ")
	}
	for f(&p, "left").i, f(&p, "right").v = range list() {
		fmt.Print(p, " ")
	}
	fmt.Println()
	a := [3]int{}
	i = 0
	for i, a[i] = range []int{10, 20, 30} {
		fmt.Print(a, " ")
	}
	fmt.Println()
	m := map[string]int{}
	for m["k"], m["v"] = range []int{3, 4} {
	}
	fmt.Println(m)
	var x any
	for _, x = range []string{"s"} {
	}
	for x = range 2 {
	}
	fmt.Printf("%T %v\n", x, x)
	pi := &i
	for *pi = range 3 {
	}
	fmt.Println(i)
	s := []int{1, 2, 3}
	for i, v := range s {
		s = append(s, v)
		s[1] = 50
		fmt.Print(i, v, " ")
	}
	fmt.Println(s)
	arr := [3]int{1, 2, 3}
	for i, v := range arr {
		arr[2] = 10
		fmt.Print(i, v, " ")
	}
	for i, v := range &arr {
		arr[2] = 20
		fmt.Print(i, v, " ")
	}
	for i, v := range arr[:] {
		arr[2] = 30
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	var np *[4]int
	for i := range np {
		fmt.Print(i, " ")
	}
	for range np {
		fmt.Print("n")
	}
	for i := range len(np) {
		fmt.Print(i, " ")
	}
	var ns []int
	for range ns {
		fmt.Print("never")
	}
	c := make(chan int, 3)
	c <- 1
	c <- 2
	close(c)
	for v = range c {
	}
	for range c {
		fmt.Print("never")
	}
	fmt.Println(v)
	nested := [][]string{{"a", "b"}, {}, {"c"}}
	for i, row := range nested {
		for j := range row {
			row[j] += fmt.Sprint(i, j)
		}
	}
	fmt.Println(nested)
}
