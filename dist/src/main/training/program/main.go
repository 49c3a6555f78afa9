// The program that Gruffle runs once, when it is built, so that the JVM can record which classes a start needs
// (build/set-up.sh). It does a little of what most programs do; it prints nothing of interest.
package main

import (
	"errors"
	"fmt"
	"os"
	"sort"
	"strconv"
	"strings"
	"sync"
	"time"

	"gruffle.training/busy"
)

type shape interface {
	area() float64
}

type square struct{ side float64 }

func (s square) area() float64 { return s.side * s.side }

func (s square) String() string { return fmt.Sprintf("square(%g)", s.side) }

type circle struct{ r float64 }

func (c *circle) area() float64 { return 3 * c.r * c.r }

var errOdd = errors.New("odd")

func half(n int) (int, error) {
	if n%2 != 0 {
		return 0, fmt.Errorf("half of %d: %w", n, errOdd)
	}
	return n / 2, nil
}

func guarded(i int, s []int) (n int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %v", r)
		}
	}()
	return s[i], nil
}

func fib(n int) int {
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}

func values() {
	fmt.Println("Hello, world!", 42, -1.5, true, 'x', nil, []int{1, 2}, map[string]int{"a": 1, "b": 2})
	fmt.Printf("%d %5.2f %q %v %+v %#v %T %x %08b %p\n", 7, 2.5, "quoted", square{2}, struct{ A, B int }{1, 2},
		[]string{"a"}, errOdd, "hex", 5, nil)
	shapes := []shape{square{3}, &circle{1}}
	sort.Slice(shapes, func(i, j int) bool { return shapes[i].area() < shapes[j].area() })
	for _, s := range shapes {
		switch s := s.(type) {
		case square:
			fmt.Println(s)
		case *circle:
			fmt.Println("circle", s.r)
		}
	}
	counts := map[string]int{}
	for _, word := range strings.Fields("the quick brown fox jumps over the lazy dog") {
		counts[strings.ToUpper(word)]++
	}
	keys := make([]string, 0, len(counts))
	for k := range counts {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	var b strings.Builder
	for _, k := range keys {
		b.WriteString(k + "=" + strconv.Itoa(counts[k]) + " ")
	}
	fmt.Println(b.String())
}

func failures() {
	if _, err := half(3); errors.Is(err, errOdd) {
		fmt.Println(err)
	}
	_, err := guarded(5, []int{1})
	fmt.Println(err)
	_, err = strconv.Atoi("x")
	fmt.Println(err)
	_, err = os.Open("/nonexistent")
	fmt.Println(err)
}

func concurrency() {
	var wg sync.WaitGroup
	var mu sync.Mutex
	total := 0
	jobs := make(chan int)
	done := make(chan struct{})
	for w := 0; w < 4; w++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for n := range jobs {
				mu.Lock()
				total += n
				mu.Unlock()
			}
		}()
	}
	for i := range 1000 {
		jobs <- i
	}
	close(jobs)
	wg.Wait()
	go func() {
		time.Sleep(2 * time.Millisecond)
		close(done)
	}()
	for stop := false; !stop; {
		select {
		case <-done:
			stop = true
		case <-time.After(time.Second):
		}
	}
	fmt.Println(total)
}

func main() {
	typical()
	values()
	failures()
	concurrency()
	network()
	fmt.Println(busy.Run())
	fmt.Println(fib(22))
	fmt.Fprintln(os.Stderr, "done", len(os.Args))
}
