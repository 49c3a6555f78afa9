package main

import "fmt"

type point struct{ x, y int32 }

type shape interface{ size() int }

func (p point) size() int  { return int(p.x) * int(p.y) }
func (p *box) size() int   { return p.w }
func (p *box) wider() *box { p.w++; return p }

type box struct{ w int }

// kinds keeps a variable of each kind over the iterations of a nest of loops, and gives several of them back.
func kinds(n int) (int, string, float64, bool, complex128) {
	var (
		flag  bool
		small int8   = -3
		u     uint32 = 1
		big   uint64 = 1 << 63
		f32   float32
		f64   float64
		c     complex128
		text  string
		arr   [4]int
		p     point
		boxed = &box{1}
		any1  any
		list  []int
		dict  = map[int]string{}
		fn    = func(i int) int { return i + len(list) }
	)
	total := 0
	for i := range n {
		before := total
		for j := 0; j < n; j++ {
			flag = !flag
			small++
			u = u*1664525 + 1013904223
			big ^= uint64(u) << 20
			f32 += 0.5
			f64 += float64(j) / 4
			c += complex(1, float64(i))
			arr[j&3] += i
			p.x, p.y = p.y+1, p.x
			if j%97 == 0 {
				text = fmt.Sprint(i, j)[:1] + text[:min(len(text), 5)]
				list = append(list, j)
				dict[i%7] = text
				boxed = boxed.wider()
				any1 = p
			}
			total += fn(j) & 3
		}
		if total == before {
			fmt.Println("nothing in", i)
		}
	}
	total += int(small) + arr[1] + len(list) + len(dict) + any1.(shape).size() + shape(boxed).size() + int(big%1000) + int(f32)
	return total, text, f64, flag, c
}

// jumps leaves and goes on by labels, and by gotos that are no loop statements.
func jumps(n int) (sum int) {
outer:
	for i := 0; ; i++ {
		for j := range n {
			switch {
			case i > n:
				break outer
			case j > i:
				continue outer
			case (i+j)%5 == 0:
				continue
			}
			sum += i ^ j
		}
	}
	k := 0
again:
	k++
	sum += k & 7
	if k%3 == 0 {
		goto skip
	}
	sum--
skip:
	if k < n*50 {
		goto again
	}
	return sum
}

// fresh makes functions that each have the variable of their iteration.
func fresh(n int) int {
	var fs []func() int
	for i := 0; i < n; i++ {
		sum := 0
		for j := range i {
			if j%500 == 3 {
				fs = append(fs, func() int { sum += i; return sum + j })
			}
			sum += j
		}
	}
	sum := 0
	for _, f := range fs {
		sum += f()
	}
	return sum
}

// guarded has deferred calls that see and change its result in the midst of its loops.
func guarded(n int) (sum int, err error) {
	defer func() {
		if r := recover(); r != nil {
			sum, err = -sum, fmt.Errorf("recovered: %v", r)
		}
	}()
	table := make([]int, n)
	for i := range n * 2 {
		for j := range table {
			table[j] += i
			sum++
		}
		if i > n {
			table[i]++
		}
	}
	return sum, nil
}

// reaches panics inside loops without any deferred call of its own.
func reaches(m [][]int, n int) int {
	sum := 0
	for i := 0; i < n; i++ {
		for j := 0; j < n; j++ {
			sum += m[i][j]
		}
	}
	return sum
}

func try(m [][]int, n int) (s string) {
	defer func() {
		if r := recover(); r != nil {
			s = fmt.Sprint(r)
		}
	}()
	return fmt.Sprint(reaches(m, n))
}

// fill is a loop inside an expression: of the literal's function, and of an append.
func fill(n int) []int {
	return append(func() []int {
		var s []int
		for i := range n {
			s = append(s, i*i)
		}
		return s
	}(), n)
}

func main() {
	fmt.Println(kinds(300))
	fmt.Println(jumps(400))
	fmt.Println(fresh(1200))
	fmt.Println(guarded(700))
	m := make([][]int, 600)
	for i := range m {
		m[i] = fill(650 - 1)
	}
	fmt.Println(try(m, 600))
	fmt.Println(try(m, 601))
	m[599] = m[599][:500]
	fmt.Println(try(m, 600))
	c := make(chan int)
	go func() {
		defer close(c)
		for i := range 3000 {
			for range 3 {
				c <- i
			}
		}
	}()
	sum := 0
	for v := range c {
		sum += v
	}
	fmt.Println(sum)
	for range 3 {
		fmt.Println(len(fill(20_000)))
	}
}
