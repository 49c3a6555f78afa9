package main

import "fmt"

type point struct{ x, y int }

type shape interface{ area() float64 }

type square float64

func (s square) area() float64 { return float64(s * s) }

func (p *point) area() float64 { return float64(p.x * p.y) }

// Every kind of local variable crosses into the loop and is used after it.
func kinds(n int) string {
	b, i8, u8, i16, u16, i32, u32 := true, int8(-7), uint8(250), int16(-300), uint16(65000), int32(-70000), uint32(4000000000)
	i64, u64, f32, f64, c := int64(-1)<<40, ^uint64(0), float32(1.5), 2.25, complex(1, -1)
	s, bytes, arr, st := "é", []byte("abc"), [3]int{1, 2, 3}, point{4, 5}
	pst, m, ch := &st, map[string]int{"a": 1}, make(chan int, 1)
	var err error
	var sh shape = square(3)
	var nilPtr *point
	f := func(k int) int { return k + st.x }
	sum := 0
	for i := 0; i < n; i++ {
		sum += f(i) & 15
		b = !b
		i8++
		u8++
		i16--
		u16++
		i32--
		u32++
		i64++
		u64--
		f32 += 0.25
		f64 *= 1.00001
		c += 1i
		arr[i%3]++
		pst.y++
		m["a"]++
		if i == n-2 {
			s += "x"
			err = fmt.Errorf("at %d", i)
			sh = pst
			bytes = append(bytes, 'd')
			ch <- sum
		}
	}
	return fmt.Sprint(b, i8, u8, i16, u16, i32, u32, i64, u64, f32, f64 > 2.25, c, s, string(bytes), arr, st, m, <-ch, err, sh.area(), nilPtr == nil, sum)
}

// Each round has its own variable, before the loop is left for compiled code and after.
func perIteration(n int) int {
	var fs []func() int
	for i := 0; i < n; i++ {
		if i%(n/4) == 1 {
			fs = append(fs, func() int { i += 10; return i })
		}
	}
	sum := 0
	for _, f := range fs {
		sum = sum*7 + f() - f()%3
	}
	return sum
}

func nested(n int) (evens, odds int) {
outer:
	for i := 0; ; i++ {
		for j := 0; j < 300; j++ {
			switch {
			case i*300+j > n:
				break outer
			case j > 290:
				continue outer
			case (i+j)%2 == 0:
				evens++
				continue
			}
			odds++
		}
	}
	return
}

func gotos(n int) (sum int) {
	i := 0
loop:
	if i < n {
		i++
		if i%3 == 0 {
			goto loop
		}
		if i%5 == 0 {
			goto five
		}
		sum += i
		goto loop
	five:
		sum -= i
		goto loop
	}
	return sum
}

func several(n int) (a int, b string, c float64, d bool) {
	for i := 0; i < n; i++ {
		a += i
		c += 0.5
		d = a%2 == 0
		if i > n-3 {
			b += "."
		}
	}
	return a, b + "!", c, d
}

func ranges(n int) int {
	sum := 0
	for i := range n {
		sum ^= i
	}
	xs := make([]int32, n)
	for i := range xs {
		xs[i] = int32(i % 9)
	}
	for i, x := range xs {
		sum += i * int(x)
	}
	for _, r := range string(make([]byte, n)) + "ü" {
		sum += int(r)
	}
	m := map[int]int{}
	for i := range n {
		m[i%1000] += i
	}
	for k, v := range m {
		sum += k * v
	}
	return sum
}

func main() {
	const n = 60000
	fmt.Println(kinds(n))
	fmt.Println(perIteration(n))
	fmt.Println(nested(n))
	fmt.Println(gotos(n))
	fmt.Println(several(n))
	fmt.Println(ranges(n))
	fmt.Println(kinds(5), perIteration(5), gotos(5))
}
