// Deferred calls that each run at most once: their order, what they see, and what happens when one of them panics, recovers or
// exits at a normal return.
package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"strings"
	"sync"
)

type counter struct {
	sync.Mutex
	n int
}

func (c *counter) add(n int) int {
	c.Lock()
	defer c.Unlock()
	c.n += n
	if c.n > 100 {
		return -1
	}
	return c.n
}

func (c *counter) free() bool {
	if c.TryLock() {
		c.Unlock()
		return true
	}
	return false
}

// index panics between the lock and the deferred unlock.
func (c *counter) index(a []int, i int) (v int, err error) {
	defer func() {
		if x := recover(); x != nil {
			err = fmt.Errorf("recovered: %v", x)
		}
	}()
	c.Lock()
	defer c.Unlock()
	return a[i], nil
}

func order(a, b bool) (s string) {
	add := func(x string) { s += x }
	defer add("1")
	if a {
		defer add("2")
	}
	if b {
		defer add("3")
		return "b:"
	}
	defer add("4")
	return "a:"
}

type namer interface{ name(*[]string) }

type cat struct{ n string }

func (c cat) name(l *[]string) { *l = append(*l, "cat "+c.n) }

type dog struct{ n string }

func (d *dog) name(l *[]string) { *l = append(*l, "dog "+d.n) }

func kinds() (list []string) {
	m := map[int]int{1: 1}
	c := cat{"a"}
	d := &dog{"b"}
	var n namer = cat{"c"}
	defer func() { list = append(list, fmt.Sprint(len(m))) }()
	defer delete(m, 1)
	defer c.name(&list)
	defer d.name(&list)
	defer n.name(&list)
	c.n, d.n = "later", "now"
	n = d
	return nil
}

// panicAtReturn: the last deferred call panics while the function returns; the ones before run, and one of them recovers.
func panicAtReturn() (n int, err error) {
	defer func() { n *= 10 }()
	defer func() {
		if x := recover(); x != nil {
			err = errors.New(fmt.Sprint(x))
			n++
		}
	}()
	defer func() { n += 5 }()
	defer func() {
		n = 2
		panic("at the return")
	}()
	return 1, nil
}

func nilAtReturn() (err error) {
	var p *counter
	defer func() {
		if x := recover(); x != nil {
			err = x.(error)
		}
	}()
	defer func() { p.n++ }()
	return nil
}

// again: a panic in a deferred call of a panic.
func again() (s string) {
	defer func() { s = fmt.Sprint(recover(), " ", recover()) }()
	defer func() { panic("second") }()
	panic("first")
}

// whilePanicking: a function that returns normally, with deferred calls, below a deferred call of a panic.
func whilePanicking() (log []string) {
	inner := func() {
		defer func() { log = append(log, fmt.Sprint("inner ", recover())) }()
		defer func() { log = append(log, "before inner") }()
	}
	defer func() { log = append(log, fmt.Sprint("outer ", recover())) }()
	defer inner()
	panic("out")
}

func direct() { recover() }

func byName() string {
	func() {
		defer direct()
		panic("gone")
	}()
	return "back"
}

func exits() []string {
	var log []string
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		defer func() { log = append(log, "first") }()
		func() {
			defer func() { log = append(log, "second") }()
			defer func() {
				log = append(log, "exit")
				runtime.Goexit()
			}()
			defer func() { log = append(log, "third") }()
		}()
		log = append(log, "never")
	}()
	wg.Wait()
	return log
}

func frames() (names []string) {
	defer func() {
		pc := make([]uintptr, 10)
		fs := runtime.CallersFrames(pc[:runtime.Callers(1, pc)])
		for {
			f, more := fs.Next()
			names = append(names, fmt.Sprint(f.Function, ":", f.Line))
			if !more || f.Function == "main.main" {
				return
			}
		}
	}()
	defer fmt.Fprint(os.Stdout, "")
	if len(names) == 0 {
		return nil
	}
	return names[1:]
}

func many(n int) (s string) {
	defer func() { s += "0" }()
	for i := range n {
		defer func() { s += fmt.Sprint(i) }()
	}
	defer func() { s += "-" }()
	return ">"
}

func nine() (s string) {
	defer func() { s += "1" }()
	defer func() { s += "2" }()
	defer func() { s += "3" }()
	defer func() { s += "4" }()
	defer func() { s += "5" }()
	defer func() { s += "6" }()
	defer func() { s += "7" }()
	defer func() { s += "8" }()
	defer func() { s += "9" }()
	return ""
}

func depth(n int) (r int) {
	defer func() { r += n & 1 }()
	if n == 0 {
		return 0
	}
	return depth(n - 1)
}

// retry goes back over its defer statement.
func retry(n int) (s string) {
again:
	defer func() { s += fmt.Sprint(n) }()
	if n--; n > 0 {
		goto again
	}
	return "r"
}

func main() {
	c := &counter{}
	sum := 0
	for i := range 20_000 { // compiled on the way
		sum += c.add(i&1) & 1
	}
	fmt.Println(sum, c.add(0), c.free())
	for i := range 3 {
		v, err := c.index([]int{7, 8}, i)
		fmt.Println(v, err, c.free())
	}
	for range 1_000 {
		order(true, true)
		if n, err := panicAtReturn(); n != 80 || err == nil {
			panic(n)
		}
	}
	fmt.Println(order(true, true), order(true, false), order(false, true), order(false, false))
	fmt.Println(kinds())
	fmt.Println(panicAtReturn())
	fmt.Println(nilAtReturn())
	fmt.Println(again())
	fmt.Println(strings.Join(whilePanicking(), ", "))
	fmt.Println(byName())
	fmt.Println(exits())
	fmt.Println(frames())
	fmt.Println(many(3), nine(), depth(1001), retry(3))
}
