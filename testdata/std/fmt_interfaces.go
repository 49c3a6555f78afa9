package main

import (
	"errors"
	"fmt"
	"io"
	"strings"
)

type temp float64

func (t temp) String() string { return fmt.Sprintf("%.1f°", float64(t)) }

type ptrStr struct{ n int }

func (p *ptrStr) String() string { return fmt.Sprint("ptr", p.n) }

type bothE struct{}

func (bothE) Error() string  { return "error wins" }
func (bothE) String() string { return "string loses" }

type goStr int

func (g goStr) GoString() string { return fmt.Sprintf("goStr!(%d)", int(g)) }

type custom struct{ v int }

func (c custom) Format(f fmt.State, verb rune) {
	w, wok := f.Width()
	p, pok := f.Precision()
	fmt.Fprintf(f, "<%c %d %v %d %v %v%v%v%v%v>", verb, w, wok, p, pok, f.Flag('+'), f.Flag('-'), f.Flag('#'), f.Flag(' '), f.Flag('0'))
	io.WriteString(f, fmt.FormatString(f, verb))
}

type panics struct{}

func (panics) String() string { panic("in String") }

type nilPtr struct{ s string }

func (n *nilPtr) String() string { return n.s }

type str string

func (s str) String() string { return strings.ToUpper(string(s)) }

type wrapper struct {
	T temp
	p temp
	S fmt.Stringer
}

func main() {
	t := temp(36.6)
	fmt.Println(t, []temp{1, 2}, map[string]temp{"a": 3}, &t != nil, struct{ T temp }{t}, struct{ t temp }{t})
	fmt.Printf("%v %s %d %.2f %q %x %#v %T %8v|%-8s|\n", t, t, t, t, t, t, t, t, t, t)
	p := &ptrStr{1}
	fmt.Println(p, *p, []*ptrStr{p}[0], struct{ P *ptrStr }{p}.P)
	fmt.Printf("%v %s %d %+v\n", p, p, p, *p)
	fmt.Println(bothE{}, []bothE{{}})
	fmt.Printf("%v %s %d\n", bothE{}, bothE{}, bothE{})
	fmt.Printf("%v %#v %d %#v\n", goStr(5), goStr(5), goStr(5), []goStr{6})
	fmt.Printf("%v|%+8.3d|%-#x|% 05s\n", custom{1}, custom{2}, custom{3}, custom{4})
	fmt.Println(custom{5}, []custom{{6}})
	fmt.Printf("%v %s\n", panics{}, panics{})
	fmt.Println((*nilPtr)(nil))
	fmt.Printf("%v %s %+v\n", (*nilPtr)(nil), (*nilPtr)(nil), (*nilPtr)(nil))
	fmt.Println(str("abc"), []str{"x"}, map[str]str{"k": "v"})
	fmt.Printf("%s %v %x %X %q %d\n", str("ab"), str("ab"), str("ab"), str("ab"), str("ab"), str("ab"))
	w := wrapper{1, 2, t}
	fmt.Printf("%v %+v\n", w, w)
	var e error
	var s fmt.Stringer
	fmt.Println(e, s, errors.New("plain"), fmt.Errorf("w: %w", io.EOF))
	fmt.Printf("%v %s %d %+v %T\n", e, e, e, e, e)
	fmt.Println(any(t).(fmt.Stringer).String(), fmt.Sprint(&t) != "")
	fmt.Printf("%s %v\n", []error{io.EOF, nil}, []any{t, p, nil})
}
