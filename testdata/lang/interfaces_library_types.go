// Interfaces of a program's own, with methods of the library's types that nothing else calls through an interface.
package main

import (
	"bufio"
	"fmt"
	"os"
	"reflect"
	"strings"
	"sync"
	"time"
)

type flusher interface{ Flush() error }

type span interface {
	Hours() float64
	Abs() time.Duration
}

type day interface {
	Date() (int, time.Month, int)
	AddDate(years, months, days int) time.Time
	Weekday() time.Weekday
	Equal(time.Time) bool
}

type builder interface {
	Grow(int)
	WriteRune(rune) (int, error)
	Reset()
}

type own struct{ log []string }

func (o *own) Flush() error {
	o.log = append(o.log, "flushed")
	return nil
}

func (o *own) Grow(n int) { o.log = append(o.log, fmt.Sprint("grown by ", n)) }

func (o *own) WriteRune(r rune) (int, error) { return len(string(r)), fmt.Errorf("no %q", r) }

func (o *own) Reset() { o.log = nil }

type minutes int32

func (m minutes) Hours() float64 { return float64(m) / 60 }

func (m minutes) Abs() time.Duration { return time.Duration(max(m, -m)) * time.Minute }

type small float32

func (s small) Hours() float64 { return float64(s) }

func (s small) Abs() time.Duration { return time.Duration(float64(s) * float64(time.Hour)) }

// An embedded type of the library brings its methods along.
type stamped struct {
	time.Time
	*bufio.Writer
}

func spans() {
	for _, s := range []span{-90 * time.Minute, minutes(-45), small(1.5), time.Duration(0)} {
		fmt.Println(s.Hours(), s.Abs())
		abs := s.Abs
		fmt.Println(abs() == s.Abs(), span.Hours(s))
	}
}

func days() {
	birthday := time.Date(2009, time.November, 10, 23, 0, 0, 0, time.UTC)
	for _, d := range []day{birthday, &birthday, stamped{Time: birthday}, &stamped{Time: birthday}} {
		y, m, n := d.Date()
		fmt.Println(y, m, n, d.Weekday(), d.AddDate(1, 2, 3).Format("2006-01-02"), d.Equal(birthday))
	}
}

func flushers() {
	out := bufio.NewWriter(os.Stdout)
	o := &own{}
	for _, f := range []flusher{out, o, stamped{Writer: out}, &bufio.ReadWriter{Writer: out}} {
		fmt.Fprintf(out, "%T\n", f)
		defer f.Flush()
		if err := f.Flush(); err != nil {
			fmt.Println(err)
		}
	}
	fmt.Println(o.log)
	var wg sync.WaitGroup
	var w interface{ Wait() } = &wg
	wg.Add(1)
	go func() { wg.Done() }()
	w.Wait()
}

func builders() {
	var b strings.Builder
	for _, x := range []builder{&b, &own{}} {
		x.Grow(10)
		n, err := x.WriteRune('é')
		fmt.Println(n, err)
		if f, ok := x.(flusher); ok {
			fmt.Println("flushes:", f.Flush())
		}
	}
	fmt.Println(b.String())
	builder(&b).Reset()
	fmt.Println(b.Len())
}

func nothing() {
	defer func() { fmt.Println(recover()) }()
	var f flusher
	defer func() {
		fmt.Println(recover())
		var e flusher = (*own)(nil)
		fmt.Println(e.Flush())
	}()
	f.Flush()
}

func main() {
	spans()
	days()
	flushers()
	builders()
	nothing()
	var v any = time.Second
	fmt.Println(reflect.ValueOf(v).MethodByName("Hours").Call(nil)[0], v.(span).Hours() > 0)
}
