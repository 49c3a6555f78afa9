// Finalizers and cleanups run, with the very object, after weak pointers to it are nil.
package main

import (
	"fmt"
	"runtime"
	"time"
	"unique"
	"weak"
)

type T struct {
	n    int
	name string
}

var kept *T

func set(c chan string) weak.Pointer[T] {
	p := &T{1, "a"}
	w := weak.Make(p)
	runtime.SetFinalizer(p, func(q *T) {
		kept = q
		c <- fmt.Sprint("finalizer ", q.n, q.name, " weak nil: ", w.Value() == nil)
	})
	p.n = 42
	x := new([4]int)
	x[1] = 7
	runtime.SetFinalizer(x, func(a *[4]int) { c <- fmt.Sprint("array ", a[1]) })
	y := &T{3, "gone"}
	runtime.SetFinalizer(y, func(q *T) { c <- "never" })
	runtime.SetFinalizer(y, nil)
	z := &T{4, "s"}
	runtime.SetFinalizer(z, func(s fmt.Stringer) { c <- s.String() })
	v := &T{5, "c"}
	runtime.AddCleanup(v, func(n int) { c <- fmt.Sprint("cleanup ", n) }, 9)
	return w
}

func (t *T) String() string { return "T" + t.name }

func main() {
	c := make(chan string, 10)
	w := set(c)
	got := map[string]bool{}
	for i := 0; i < 3000 && len(got) < 4; i++ {
		runtime.GC()
		for {
			select {
			case s := <-c:
				got[s] = true
				continue
			case <-time.After(20 * time.Millisecond):
			}
			break
		}
	}
	fmt.Println(got, kept.n, w.Value() == nil, runtime.NumGoroutine())
	h := unique.Make("abc")
	fmt.Println(h == unique.Make("ab"+string([]byte("c"))), h.Value())
}
