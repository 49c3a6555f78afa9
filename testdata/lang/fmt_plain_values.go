// Operands that fmt prints by their types alone, with values inside that print themselves, that verbs are not for, that are hidden, and that have an address.
package main

import (
	"fmt"
	"io"
	"math"
	"os"
	"strings"
	"time"
)

type level int

func (l level) String() string { return fmt.Sprintf("L%d", int(l)) }

type fault string

func (f fault) Error() string { return "fault " + string(f) }

type point struct{ X, Y int }

type box struct {
	Name  string
	point point
	Level level
	lower level
	Tags  []string
	Err   error
	Any   any
	Next  *box
	Count map[string]int
	By    map[level]float32
	Raw   []byte
	Grid  [2][2]int8
	D     time.Duration
}

type shape struct{ N int }

func (s shape) Format(f fmt.State, verb rune) {
	w, hasW := f.Width()
	p, hasP := f.Precision()
	fmt.Fprintf(f, "<%c %d %v %d %v %v %v>", verb, w, hasW, p, hasP, f.Flag('+'), f.Flag('0'))
}

type angry struct{}

func (a *angry) String() string { panic("no text") }

type loop []any

type odd struct {
	S shape
	A *angry
	C complex128
	F func()
	L level
}

func main() {
	b := box{"n", point{1, -2}, 3, 4, []string{"a", ""}, fault("bad"), 2.5, nil, map[string]int{"z": 1, "a": 2}, map[level]float32{2: 0.5, -1: 1e10}, []byte("hi"), [2][2]int8{{1}, {-1, 2}}, time.Second}
	for _, f := range []string{"%v", "%+v", "%#v", "%d", "%s", "%x", "%q", "%5v", "%-5v|", "%05d", "%.1v", "%T", "%t", "%c", "%6.2f", "%+d", "% d"} {
		fmt.Printf(f+"\n", b)
	}
	fmt.Printf("%v %+v %d %v\n", &b.point, &b.point, &b.point, &b.Tags)
	fmt.Printf("%v %+v\n", []box{b}, map[string]box{"k": {}})
	fmt.Printf("%v %+v %5.1v %d\n", odd{}, odd{S: shape{2}, A: nil, C: 1 - 2i, L: 7}, odd{}, odd{L: 9})
	fmt.Printf("%v %s\n", []any{&angry{}, nil, shape{}, level(2)}, []any{(*angry)(nil), 3, "s"})
	fmt.Println(b, &b.point, nil, []any{nil, level(1)}, level(5), shape{1})
	fmt.Print("a", 1, 2, "b", "c", 3.0, level(1), level(2), nil, nil, "\n")
	fmt.Print(level(1), "x", 5, 6, true, "\n")
	fmt.Printf("%d %s %v %[2]q %[1]*d|%-*d|%.*f|%d\n", 5, "x", nil, 3, 4, 7, 2, math.Pi)
	fmt.Printf("%d%%|%5%|%!|%z|%d\n", 1, 2, 3)
	fmt.Printf("%6d|%-6d|%06d|%+d|% d|%x|%X|%#x|%#o|%b|%c|%3c|%.3d|%8.3d|%+.0d|\n", 42, 42, -42, 42, 42, -255, 255, 255, 8, 5, 'é', 'x', 7, -7, 0)
	fmt.Printf("%5s|%-5s|%05s|%.2s|%5.1s|%q|%x|%X|% x|%8q|\n", "é", "é", "ab", "日本語", "日本", "a\"b", "hi", "hi", "hi", "z")
	fmt.Printf("%v|%8.3f|%-8.2f|%08.3f|%+.2e|% g|%G|%6.1v|%e|%5t|%x\n", 1e21, math.Pi, -1.5, -2.25, 12345.678, 2.5, 1e-10, 3.14159, 1e100, true, 1.5)
	fmt.Printf("%v %v %v %5v %05v %+v %f\n", math.Inf(1), math.Inf(-1), math.NaN(), math.Inf(1), math.Inf(-1), math.Inf(1), float32(0.1))
	fmt.Printf("%T %T %T %10T|%.3T|\n", nil, b, &b, 1, "x")
	fmt.Printf("%s %v %d %x %X %q\n", []byte("ab"), []byte("ab"), []byte("ab"), []byte("ab"), [2]byte{1, 171}, []byte("q"))
	fmt.Printf("%v %v %v %v\n", map[int]string{3: "c", -1: "a"}, map[uint8]bool{200: true, 3: false}, map[float64]int{2: 1, 1: 2}, map[any]int{3: 1, 2: 2})
	fmt.Printf("%v %v %d\n", []string(nil), map[string]int(nil), []*int{nil})
	fmt.Println(fmt.Errorf("row %d: %w, %v", 3, io.EOF, []error{io.EOF}), fmt.Sprint(), fmt.Sprintln() == "\n", string(fmt.Append([]byte("x"), 1, 2)))
	fmt.Println(len(fmt.Sprintf("%1000d|%s", 1, strings.Repeat("y", 5000))), fmt.Sprintf("%3000s", "x")[2990:])

	deep := loop{1}
	for range 100 {
		deep = loop{deep}
	}
	fmt.Println(len(fmt.Sprint(deep)))
	fmt.Fprintf(os.Stdout, "%v %s\n", struct {
		a level
		B level
		c any
		D any
	}{1, 2, level(3), level(4)}, struct{ err, Err error }{fault("x"), io.EOF})
}
