package main

import (
	"fmt"
	"io"
	"strings"
)

type small uint8
type num interface{ value() float64 }
type f32 float32
type big struct{ a, b, c, d int }
type fn func() float64

func (s small) value() float64 { return float64(s) }
func (f f32) value() float64   { return float64(f) }
func (b big) value() float64   { return float64(b.a + b.b + b.c + b.d) }
func (f fn) value() float64    { return f() }

type tree struct{ l, r num }

func (t *tree) value() float64 {
	if t == nil {
		return -1
	}
	return t.l.value() + t.r.value()
}

type nop struct{}

func (nop) Read([]byte) (int, error) { return 0, io.EOF }

func describe(i any) string { return fmt.Sprintf("%T=%v", i, i) }

func mayFail(fail bool) error {
	var e *custom
	if fail {
		e = &custom{}
	}
	return e
}

type custom struct{}

func (*custom) Error() string { return "custom" }

func main() {
	nums := []num{small(255), f32(0.5), big{1, 2, 3, 4}, fn(func() float64 { return 7 }), &tree{small(1), f32(2)}, (*tree)(nil)}
	total := 0.0
	for _, n := range nums {
		total += n.value()
		fmt.Printf("%T %v; ", n, n.value())
	}
	fmt.Println(total)
	var i any = nums[0]
	n := i.(num)
	fmt.Println(n == nums[0], describe(n), describe(nil), describe(&i != nil))
	var r io.Reader = strings.NewReader("text")
	_, isSeeker := r.(io.Seeker)
	_, isWriter := r.(io.Writer)
	rw, ok := r.(interface {
		io.Reader
		io.ByteReader
	})
	fmt.Println(isSeeker, isWriter, ok, rw == r)
	r = nop{}
	_, err := r.Read(nil)
	fmt.Println(err == io.EOF, mayFail(false) == nil, mayFail(true))
	b := big{a: 1}
	n = b
	b.a = 100
	fmt.Println(n.value(), b.value(), n.(big).a)
	x := n
	n = small(3)
	fmt.Println(x.value(), n.value())
	e1 := interface{}(i)
	e2 := any(e1)
	fmt.Println(describe(e2), describe([]any{1, "a", nil, []any{}}), describe(map[string]any{"k": 1.5}))
	s := []any{uint8(200), int8(-3), uint16(60000), uint32(4000000000), uint64(1 << 63), float32(0.1), 'a', uintptr(5)}
	for _, v := range s {
		fmt.Print(describe(v), " ")
	}
	fmt.Println()
}
