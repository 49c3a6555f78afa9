package main

import (
	"fmt"
	"strings"
)

// Slices in fields, package variables and captured variables that loops append to and cut.

type list struct {
	items []int
	names []string
	n     int
}

func (l *list) push(v int)  { l.items = append(l.items, v) }
func (l *list) pop() int    { v := l.items[len(l.items)-1]; l.items = l.items[:len(l.items)-1]; return v }
func (l *list) top() int    { return l.items[len(l.items)-1] }
func (l *list) take() int   { v := l.items[0]; l.items = l.items[1:]; return v }
func (l *list) cut(n int)   { l.items = l.items[:n] }
func (l *list) empty() bool { return len(l.items) == 0 }

type outer struct {
	in  list
	ptr *list
}

type pair struct{ a, b int }

type pairs struct{ ps []pair }

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panic:", r)
		}
	}()
	f()
}

func growth() {
	l := &list{}
	for i := 0; i < 5000; i++ {
		l.push(i * i)
		if i%7 == 6 {
			l.pop()
			l.pop()
		}
	}
	sum := 0
	for _, v := range l.items {
		sum += v
	}
	fmt.Println("growth", len(l.items), sum, l.top())
	for !l.empty() {
		sum -= l.pop()
	}
	fmt.Println(sum, l.items == nil, len(l.items))
}

func aliased() {
	a := &list{}
	b := a
	for i := 0; i < 300; i++ {
		a.push(i)
		b.push(-i)
		if i%5 == 0 {
			a.pop()
		}
	}
	fmt.Println("aliased", len(a.items), a.items[298:304])
	c := &list{}
	for i := 0; i < 300; i++ {
		x := a
		if i&1 == 0 {
			x = c
		}
		x.push(i)
		c.push(i)
	}
	fmt.Println(len(a.items), len(c.items), c.items[440:])
}

func copies() {
	l := &list{}
	var kept [10][]int
	var whole list
	for i := 0; i < 1000; i++ {
		l.push(i)
		if i%100 == 50 {
			kept[i/100] = l.items
		}
		if i == 500 {
			whole = *l
		}
		if i%100 == 60 {
			l.items = l.items[:len(l.items)-20]
		}
	}
	for _, k := range kept {
		fmt.Print(len(k), " ", k[len(k)-1], " ")
	}
	fmt.Println(len(whole.items), whole.items[len(whole.items)-1])
	whole.items = append(whole.items, -1)
	m := 0
	for _, v := range l.items {
		if v == -1 {
			m++
		}
	}
	fmt.Println("copies", len(l.items), m)
	old := l.items
	for i := 0; i < 10; i++ {
		l.push(7)
	}
	fmt.Println(len(old), len(l.items))
	*l = list{items: []int{1, 2, 3}}
	for i := 0; i < 100; i++ {
		l.push(i)
		if i == 50 {
			*l = list{items: l.items[:3:3]}
		}
	}
	fmt.Println(len(l.items), l.items[:5])
}

func panics() {
	l := &list{}
	xs := []int{1, 2, 3, 4, 5}
	try("index", func() {
		for i := 0; ; i++ {
			l.push(xs[i] * 2)
		}
	})
	fmt.Println(l.items)
	try("pop", func() {
		for {
			l.n += l.pop()
		}
	})
	fmt.Println(l.n, len(l.items), cap(l.items) > 0)
	try("cut", func() {
		for i := 0; i < 100; i++ {
			l.push(i)
			l.cut(i - 40)
		}
	})
	fmt.Println(len(l.items))
	try("take", func() {
		for i := 0; i < 100; i++ {
			l.push(i)
			l.take()
			if i == 70 {
				l.take()
			}
		}
	})
	fmt.Println(len(l.items))
	var none *list
	try("nil", func() {
		for i := 0; i < 100; i++ {
			if i > 50 {
				none.push(xs[i%5])
			}
		}
	})
	try("nil length", func() {
		n := 0
		for i := 0; i < 100; i++ {
			if i > 50 {
				n += len(none.items)
				none.push(1)
			}
		}
	})
	try("nil element", func() {
		n := 0
		for i := 0; i < 100; i++ {
			if i > 50 {
				n += none.items[i]
				none.push(1)
			}
		}
	})
	var o outer
	try("nil pointer inside", func() {
		for i := 0; i < 100; i++ {
			o.in.push(i)
			if i == 60 {
				o.ptr.push(i)
			}
		}
	})
	fmt.Println(len(o.in.items))
	try("order", func() {
		for i := 3; i < 10; i++ {
			none.items = append(none.items, xs[i])
		}
	})
	try("division", func() {
		for i := 5; i > -5; i-- {
			l.items = append(l.items, 100/i)
		}
	})
	fmt.Println(l.items)
}

func longer() {
	l := &list{items: make([]int, 0, 64)}
	for i := 0; i < 64; i++ {
		l.items = l.items[:i+1]
		l.items[i] += i
		l.push(1)
		l.push(2)
		l.items = l.items[:len(l.items)-1]
	}
	fmt.Println("longer", len(l.items), cap(l.items) >= 65, l.items[60:])
	for i := 0; i < 30; i++ {
		n := len(l.items) - 1
		v := l.items[n]
		l.items = l.items[:n]
		l.items = l.items[:n+1]
		l.items[n] = v + 1
		l.push(v)
	}
	fmt.Println(len(l.items), l.items[60:])
}

func inside() {
	o := &outer{ptr: &list{}}
	for i := 0; i < 500; i++ {
		o.in.push(i)
		o.ptr.push(o.in.top() + 1)
		if i%3 == 0 {
			o.in.push(o.ptr.pop())
		}
	}
	fmt.Println("inside", len(o.in.items), len(o.ptr.items), o.in.top(), o.ptr.top())
	first := o.ptr
	for i := 0; i < 100; i++ {
		o.ptr.push(i)
		if i == 50 {
			o.ptr = &list{}
		}
	}
	fmt.Println(len(first.items), len(o.ptr.items))
	var local outer
	for i := 0; i < 100; i++ {
		local.in.push(i)
		local.in.names = append(local.in.names, "x", "y")
	}
	fmt.Println(len(local.in.items), len(local.in.names), strings.Join(local.in.names[190:], ""))
}

func structs() {
	p := &pairs{}
	var q *pair
	for i := 0; i < 200; i++ {
		p.ps = append(p.ps, pair{i, -i})
		if i == 3 {
			q = &p.ps[3]
		}
		if i%10 == 9 {
			p.ps[i-5].a += 1000
			p.ps = p.ps[:len(p.ps)-1]
			p.ps = append(p.ps, p.ps[i-5])
		}
	}
	q.a = 77
	fmt.Println("structs", p.ps[3], p.ps[4], p.ps[9], p.ps[199], len(p.ps))
	for len(p.ps) > 1 {
		last := p.ps[len(p.ps)-1]
		p.ps = p.ps[:len(p.ps)-1]
		p.ps[0].b += last.a
		p.ps = append(p.ps, last)
		p.ps = p.ps[1:]
		p.ps[0].a ^= last.b
	}
	fmt.Println(p.ps)
}

var stack []int
var words []string

func globals() {
	for i := 0; i < 300; i++ {
		stack = append(stack, i, i+1)
		stack = append(stack, i)
		if len(stack) > 20 {
			stack = stack[2:]
		}
		words = append(words, "w")
		if i == 250 {
			words = nil
		}
	}
	fmt.Println("globals", len(stack), stack[0], len(words))
	var res []int
	add := func(v int) {
		for i := 0; i < v; i++ {
			res = append(res, i)
			if len(res) > 1000 {
				res = res[:10]
			}
		}
	}
	for i := 0; i < 100; i++ {
		add(i)
	}
	fmt.Println(len(res), res[len(res)-1])
}

func returns(l *list, n int) []int {
	for i := 0; ; i++ {
		l.push(i)
		if i == n {
			l.n = len(fmt.Sprint(l.items))
			return append(l.items, l.n)
		}
		if i > 1000 {
			panic(fmt.Sprintln(l))
		}
	}
}

func leaving() {
	l := &list{}
	a := returns(l, 100)
	l.push(1)
	fmt.Println("leaving", len(a), a[101], len(l.items), l.items[101])
	for i := 0; i < 3; i++ {
		for {
			l.push(i)
			if len(l.items)%64 == 0 {
				fmt.Println(i, len(l.items))
				break
			}
			if len(l.items)%7 == 0 {
				l.push(-1)
				continue
			}
		}
	}
	defer func() { fmt.Println(recover(), len(l.items), l.top()) }()
	for {
		l.push(5)
		if len(l.items) > 500 {
			copied := *l
			copied.items[0] = 9
			panic(fmt.Sprint("full ", len(copied.items)))
		}
	}
}

func kinds() {
	var k struct {
		b  []byte
		d  []float64
		i  []int32
		o  []bool
		h  []int16
		s  []string
		p  []*int
		e  []any
		f  []float32
		a  [][2]int
		ss [][]int
	}
	for i := 0; i < 100; i++ {
		k.b = append(k.b, byte(i), byte(i>>1), 'x')
		k.d = append(k.d, float64(i)/2)
		k.i = append(k.i, int32(-i))
		k.o = append(k.o, i%3 == 0)
		k.h = append(k.h, int16(i*1000))
		k.s = append(k.s, "abcdef"[i%6:])
		k.p = append(k.p, &i)
		k.e = append(k.e, i)
		k.f = append(k.f, float32(i))
		k.a = append(k.a, [2]int{i, i + 1})
		k.ss = append(k.ss, k.ss[:len(k.ss)/2]...)
		k.ss = append(k.ss, []int{i})
		if i%2 == 0 && len(k.ss) > 50 {
			k.b = k.b[:len(k.b)-2]
			k.s = k.s[1:]
			k.d = k.d[1:]
			k.e = k.e[:len(k.e)-1]
			k.ss = k.ss[:7]
		}
	}
	fmt.Println("kinds", len(k.b), k.b[150], len(k.d), k.d[50], k.i[99], k.o[99], k.h[99], len(k.s), k.s[9], *k.p[98])
	fmt.Println(len(k.e), k.e[20], k.f[99], k.a[98], len(k.ss))
}

func waiting() {
	l := &list{}
	c := make(chan int)
	done := make(chan bool)
	go func() {
		for n := range c {
			if len(l.items) != n || l.items[n-1] != n-1 {
				fmt.Println("other goroutine sees", len(l.items), "of", n)
			}
			l.push(n)
			done <- true
		}
		close(done)
	}()
	for i := 0; i < 100; i += 2 {
		for j := 0; j < 1; j++ {
			l.push(i)
		}
		c <- i + 1
		<-done
	}
	close(c)
	<-done
	fmt.Println("waiting", len(l.items), l.top())
}

func main() {
	for range 3 {
		growth()
		aliased()
		copies()
		panics()
		longer()
		inside()
		structs()
		globals()
		leaving()
		kinds()
	}
	waiting()
}
