// Conversions of strings to []byte that are passed to functions which only read them, and to others: no string may change.
package main

import (
	"bytes"
	"fmt"
	"hash"
	"hash/crc32"
	"hash/fnv"
	"io"
	"strings"
	"sync"
)

type sum struct{ n, calls int }

func (s *sum) Write(p []byte) (int, error) {
	s.calls++
	for i, b := range p {
		s.n += i * int(b)
	}
	return len(p), nil
}

type upper struct{ last []byte }

func (u *upper) Write(p []byte) (int, error) {
	for i, b := range p {
		if b >= 'a' && b <= 'z' {
			p[i] = b - 32
		}
	}
	u.last = p
	return len(p), nil
}

func newSum() io.Writer   { return &sum{} }
func newUpper() io.Writer { return &upper{} }
func either(up bool) io.Writer {
	if up {
		return &upper{}
	}
	return &sum{}
}

func reads(b []byte) int {
	t := b[1:]
	t = t[:len(t)-1]
	c := t
	n := 0
	for len(c) > 0 {
		n = n*7 + int(c[0])
		c = c[1:]
	}
	return n + deeper(t, 3)
}

func deeper(b []byte, n int) int {
	if n == 0 || len(b) == 0 {
		return len(b)
	}
	return int(b[0]) + deeper(b[1:], n-1)
}

func writes(b []byte) string       { return deepWrites(b[1:]) }
func deepWrites(b []byte) string   { c := b; c[0] = '#'; return string(b) }
func grows(b []byte) string        { b = append(b[:1], '+'); return string(b) }
func keeps(b []byte) []byte        { return b }
func named(b []byte) (out []byte)  { out = b; return }
func captured(b []byte) func()     { return func() { b[0] = '!' } }
func pointer(b []byte) *byte       { return &b[0] }
func copies(b []byte) string       { d := make([]byte, len(b)); copy(d, b); d[0] = '-'; return string(d) }
func into(b []byte) int            { return copy(b, "xy") }
func boxed(b []byte) any           { return b }
func array(b []byte) [2]byte       { return [2]byte(b) }
func arrayPointer(b []byte) string { p := (*[2]byte)(b); p[1] = '?'; return string(b) }
func isNil(b []byte) bool          { return b == nil }
func clears(b []byte) int          { clear(b); return len(b) }
func ranges(s string) (n int) {
	for i, c := range []byte(s) {
		n += i * int(c)
	}
	return
}
func local(s string) string {
	b := []byte(s)
	n := 0
	for i := len(b) - 1; i >= 0; i-- {
		n = n*3 + int(b[i])
	}
	d := []byte(s)
	for i := range d {
		d[i]++
	}
	return fmt.Sprint(n, string(d), string(b))
}

func later(b []byte, out chan<- int) {
	go func() { out <- len(b) + int(b[0]) }()
}

func hashOf(h hash.Hash32, s string) uint32 { h.Write([]byte(s)); return h.Sum32() }

func short(s string) (h uint32) {
	f := fnv.New32a()
	f.Write([]byte(s))
	return f.Sum32()
}

func main() {
	s := strings.Repeat("hello, world ", 2)[3:15]
	for range 3000 {
		short(s)
		ranges(s)
		reads([]byte(s))
		local(s)
	}
	fmt.Println(short(s), ranges(s), reads([]byte(s)), local(s))
	fmt.Println(writes([]byte(s)), grows([]byte(s)), copies([]byte(s)), into([]byte(s)), clears([]byte(s)))
	k := keeps([]byte(s))
	k[0] = 'K'
	n := named([]byte(s))
	n[0] = 'N'
	captured([]byte(s))()
	*pointer([]byte(s)) = 'P'
	boxed([]byte(s)).([]byte)[0] = 'B'
	fmt.Println(array([]byte(s)), arrayPointer([]byte(s)), isNil([]byte("")), isNil([]byte(s)), string(k), string(n), s)

	w := newSum()
	w.Write([]byte(s))
	u := newUpper()
	u.Write([]byte(s))
	e := either(len(s) > 3)
	e.Write([]byte(s))
	fmt.Println(*w.(*sum), string(u.(*upper).last), string(e.(*upper).last), s)
	w = u
	w.Write([]byte(s))
	fmt.Println(s)

	var buf bytes.Buffer
	buf.Write([]byte(s))
	buf.Bytes()[0] = 'Z'
	nb := bytes.NewBuffer([]byte(s))
	nb.Bytes()[0] = 'Q'
	fmt.Println(buf.String(), nb.String(), s)

	fmt.Println(hashOf(fnv.New32(), s), hashOf(crc32.NewIEEE(), s), crc32.ChecksumIEEE([]byte(s)))
	out := make(chan int)
	later([]byte(s), out)
	fmt.Println(<-out)
	var wg sync.WaitGroup
	total := make([]uint32, 4)
	for i := range total {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := range 1000 {
				total[i] += short(s[j%5:])
			}
		}()
	}
	wg.Wait()
	fmt.Println(total)
	defer func() { fmt.Println(recover(), s) }()
	func(b []byte) { fmt.Println(b[len(s)]) }([]byte(s))
}
