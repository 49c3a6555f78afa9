// Deferred calls at the same depth again and again, after panics, recovers and Goexits at that depth and others.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
	"sync"
)

type log struct {
	lines []string
	depth int
}

func (l *log) add(format string, args ...any) {
	l.lines = append(l.lines, fmt.Sprintf(format, args...))
}
func (l *log) leave() { l.depth-- }

func (l *log) flush(name string) {
	fmt.Println(name, len(l.lines), strings.Join(l.lines, " "))
	l.lines = l.lines[:0]
}

// one defer, a captured result
func safe(f func(int) int, x int) (r int, err error) {
	defer func() {
		if e := recover(); e != nil {
			err = fmt.Errorf("safe(%d): %v", x, e)
		}
	}()
	return f(x), nil
}

// results that the deferred call reads and changes
func named(x int) (r int, s string) {
	defer func() {
		r = r*10 + x
		s += "!"
	}()
	if x%3 == 0 {
		return x, "three"
	}
	if x%3 == 1 {
		r, s = 7, "seven"
		return
	}
	s = "two"
	return r + 1, s
}

// several defers, some of them not reached
func (l *log) several(k int) (out string) {
	defer func() { l.add("a%d", k) }()
	if k == 0 {
		return "0"
	}
	defer l.leave()
	l.depth++
	if k == 1 {
		panic("one")
	}
	defer func() {
		if e := recover(); e != nil {
			out = fmt.Sprint("recovered ", e)
		}
	}()
	if k == 2 {
		panic("two")
	}
	defer func() {
		if k == 3 {
			panic("three in a deferred call")
		}
		l.add("d%d", k)
	}()
	return fmt.Sprint("end ", k)
}

// at every depth a guard; the panic comes at the bottom, or is caught half way
func (l *log) down(n, catch int) (sum int) {
	l.depth++
	defer l.leave()
	if n == 0 {
		panic(errors.New("bottom"))
	}
	if n == catch {
		defer func() {
			e := recover()
			sum = 1000*l.depth + n
			if e != nil {
				sum++
			}
		}()
	}
	return l.down(n-1, catch) + n
}

// a deferred call that itself defers, panics and recovers
func (l *log) nested(k int) (r int) {
	defer func() {
		defer func() {
			if e := recover(); e != nil {
				l.add("inner %v", e)
			}
			r += 100
		}()
		if k%2 == 0 {
			panic(fmt.Sprint("k", k))
		}
		r += 10
	}()
	return k
}

// each call keeps what it has captured
func keep(x int) (get func() int, err error) {
	v := x
	defer func() {
		v++
		if recover() != nil {
			err = errors.New("kept")
		}
	}()
	get = func() int { return v }
	if x%5 == 0 {
		panic(x)
	}
	return get, nil
}

func pointer(x int) (p *int) {
	v := x
	defer func() { v *= 2 }()
	return &v
}

func exits(l *log, k int) {
	defer l.add("exit %d", k)
	defer func() {
		defer func() {
			if e := recover(); e != nil {
				l.add("rec %v", e)
			}
		}()
		if k == 2 {
			panic("while leaving")
		}
	}()
	if k > 0 {
		runtime.Goexit()
	}
}

func fault(p *log, a []int, i int) (r int, err error) {
	defer func() {
		if e := recover(); e != nil {
			err = e.(error)
			r = -1
		}
	}()
	r = p.depth
	r += a[i] / (i - 1)
	return r, nil
}

type counter struct {
	mu sync.Mutex
	n  map[string]int
}

func (c *counter) add(k string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n[k]++
	return c.n[k]
}

func main() {
	l := &log{}
	bad := func(x int) int {
		if x%4 == 3 {
			panic(x)
		}
		return x * x
	}
	for round := range 3 {
		sum, errs := 0, 0
		for i := range 1000 {
			v, err := safe(bad, i)
			if err != nil {
				errs++
				if i == 103 {
					fmt.Println(err)
				}
			}
			sum += v
		}
		fmt.Println("safe", round, sum, errs)
		for i := range 6 {
			r, s := named(i)
			l.add("%d%s", r, s)
		}
		l.flush("named")
		for i := range 10 {
			func() {
				defer func() {
					if e := recover(); e != nil {
						l.add("(%v)", e)
					}
				}()
				l.add("%s", l.several(i%5))
			}()
		}
		l.flush("several")
		for i := range 12 {
			v, err := safe(func(n int) int { return l.down(n, 3+i%3) }, i)
			if err != nil {
				l.add("%v/%d", err, l.depth)
			} else {
				l.add("%d/%d", v, l.depth)
			}
			l.depth = 0
		}
		l.flush("down")
		for i := range 6 {
			l.add("%d", l.nested(i))
		}
		l.flush("nested")
		var gets []func() int
		for i := range 7 {
			g, err := keep(i)
			if err != nil {
				l.add("%v", err)
			}
			gets = append(gets, g)
		}
		for _, g := range gets {
			l.add("%d", g())
		}
		var ps []*int
		for i := range 4 {
			ps = append(ps, pointer(i))
		}
		for _, p := range ps {
			l.add("%d", *p)
		}
		l.flush("keep")
		for i := range 4 {
			done := make(chan bool)
			go func() {
				defer close(done)
				for range 5 {
					exits(l, 0)
				}
				exits(l, i)
				l.add("returned")
			}()
			<-done
		}
		l.flush("exits")
		for i := range 4 {
			r, err := fault(l, []int{5, 6, 7}, i)
			l.add("%d %v;", r, err)
		}
		r, err := fault(nil, nil, 0)
		l.add("%d %v", r, err)
		l.flush("faults")
	}
	c := &counter{n: map[string]int{}}
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := range 500 {
				c.add(fmt.Sprint((i + j) % 3))
			}
		}()
	}
	wg.Wait()
	fmt.Println(c.n)
}
