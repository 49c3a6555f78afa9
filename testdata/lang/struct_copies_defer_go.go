package main

import "fmt"

type acc struct{ n int }

func (a acc) show(s string)   { fmt.Println(s, a.n) }
func (a *acc) showP(s string) { fmt.Println(s, a.n) }
func show(s string, a acc)    { fmt.Println(s, a.n) }

func result() (a acc) {
	defer func() { a.n *= 2 }()
	b := acc{21}
	return b
}

func early() acc {
	a := acc{1}
	defer func() { a.n = 100 }()
	return a
}

// When deferred calls, goroutines and method values take their copies.
func main() {
	a := acc{1}
	defer a.show("deferred value receiver")
	defer a.showP("deferred pointer receiver")
	defer show("deferred argument", a)
	defer func() { show("deferred closure", a) }()
	f, g := a.show, a.showP
	h := acc.show
	iface := interface{ show(string) }(a)
	pf := iface.show
	a.n = 2
	f("method value")
	g("pointer method value")
	h(a, "method expression")
	iface.show("interface")
	pf("interface method value")
	done := make(chan bool)
	go func(a acc) { show("goroutine argument", a); done <- true }(a)
	a.n = 3
	<-done
	go func() { show("goroutine closure", a); done <- true }()
	<-done
	fmt.Println(result(), early())
	p := &a
	k := p.show
	p.n = 4
	k("value method by pointer")
	for i := range 2 {
		b := acc{i}
		defer b.showP("in loop")
		b.n += 10
	}
	fs := []func(string){}
	list := []acc{{1}, {2}}
	for _, e := range list {
		fs = append(fs, e.show, e.showP)
		e.n += 100
	}
	for _, f := range fs {
		f("loop")
	}
}
