// Loops over slices of structs whose calls are in branches that are seldom taken, or often, and change what the loop goes over.
package main

import (
	"errors"
	"fmt"
)

type vec struct{ x, y float64 }

type thing struct {
	pos, vel vec
	life     int
	tag      [3]uint8
	on       bool
}

type world struct {
	things []thing
	spare  []int
	factor int
	seed   uint64
	born   int
	note   string
}

//go:noinline
func (w *world) next() int {
	w.seed = w.seed*6364136223846793005 + 1442695040888963407
	return int(w.seed >> 40)
}

func (w *world) spawn() thing {
	w.born++
	return thing{pos: vec{0, float64(w.next() % 7)}, vel: vec{1, float64(w.next() % 5)}, life: 3 + w.next()%40, tag: [3]uint8{1, 2, uint8(w.born)}, on: true}
}

func newWorld(n int) *world {
	w := &world{factor: 3, seed: 5}
	for i := 0; i < n; i++ {
		w.things = append(w.things, w.spawn())
		w.spare = append(w.spare, i)
	}
	return w
}

func (w *world) step(dt float64) {
	for i := range w.things {
		p := &w.things[i]
		if !p.on {
			continue
		}
		p.pos.x += p.vel.x * dt
		p.pos.y += p.vel.y * dt
		p.life--
		if p.life <= 0 {
			*p = w.spawn()
		}
	}
}

func (w *world) sum() (s float64) {
	for _, p := range w.things {
		s += p.pos.x*3 + p.pos.y + float64(p.tag[2])
	}
	return s
}

// grow appends while the loop goes over the slice: p stays an element of the array that it was taken from.
func (w *world) grow() int {
	total := 0
	for i := 0; i < 300; i++ {
		p := &w.things[i]
		p.life += 2
		if i%37 == 5 {
			w.things = append(w.things, w.spawn())
			p.life += 1000
		}
		p.life++
		total += w.things[i].life*7 + p.life
	}
	return total
}

// cut shortens it until an index is out of range.
func (w *world) cut() (at int, err error) {
	defer func() {
		if e, ok := recover().(error); ok {
			err = e
		}
	}()
	for i := 0; i < len(w.spare); i++ {
		at = i
		w.spare[i] += w.factor
		if w.things[i].life%11 == 3 {
			w.drop(20)
		}
		w.things[i].life ^= w.spare[i]
	}
	for i := 0; i < 400; i++ {
		at = i
		p := &w.things[i]
		if p.life&63 == 9 {
			w.drop(40)
		} else if p.life&63 == 17 {
			p.life = w.next() & 15
			continue
		}
		p.life += w.things[i].life & 3
	}
	return at, errors.New("none")
}

//go:noinline
func (w *world) drop(n int) {
	if len(w.things) > n {
		w.things = w.things[:len(w.things)-n]
	}
}

// held reads what a call changes.
func (w *world) held(k []int) (sum int) {
	for i := 0; i < len(k); i++ {
		sum += k[i]*w.factor + w.spare[2]
		if k[i] == 50 || k[i] == 51 {
			w.change()
			sum += w.factor
		}
		sum ^= w.spare[2]
	}
	return sum
}

//go:noinline
func (w *world) change() {
	w.factor += 5
	w.spare[2]++
	w.spare = append([]int(nil), w.spare...)
}

type pair struct{ a, b int }

type named struct {
	name string
	n    int
}

func ways(ps []pair, mode int) (out []pair, s int) {
outer:
	for round := 0; round < 4; round++ {
	inner:
		for i := 0; i < len(ps); i++ {
			e := ps[i]
			ps[i].a++
			if e.a%13 == 4 {
				out = append(out, e)
				if mode == 1 && len(out)%5 == 0 {
					continue outer
				}
				if mode == 2 && len(out)%9 == 8 {
					break inner
				}
				if mode == 3 && len(out) == 17 {
					return out, -s
				}
				if mode == 4 {
					continue
				}
				s += 3
			} else if e.a%17 == 2 {
				switch {
				case mode == 5:
					out = append(out, pair{e.b, e.a})
				default:
					s += len(fmt.Sprint(e))
				}
			}
			s += e.a*2 + ps[i].a
			if e.b%2 == 0 {
				if e.b%50 == 0 {
					s += len(fmt.Sprintf("%d", e.b))
				}
				s++
			}
			ps[i] = pair{e.a + e.b%3, ps[i].b + 1}
		}
	}
	return out, s
}

func often(ps []pair) (s int) {
	for i := range ps {
		ps[i].a += i
		if i%2 == 0 {
			s += length(&ps[i])
		}
		s += ps[i].b
	}
	for i := len(ps) - 1; i >= 1; i -= 2 {
		ps[i] = ps[i-1]
		if ps[i].a&31 == 1 {
			s += length(&ps[i])
		}
		ps[i-1].b = i
	}
	return s
}

//go:noinline
func length(p *pair) int {
	p.b += 2
	return p.a + p.b
}

func names(ns []named) (best string, n int) {
	for i := range ns {
		e := ns[i]
		ns[i].n += len(e.name)
		ns[i].name = "x"
		if e.n > n {
			best, n = e.name, e.n
		}
		if e.n == 77 {
			ns[i] = named{best + e.name, e.n}
		}
		n += ns[i].n & 1
	}
	return best, n
}

func bounds(ps []pair, n int) (s int, err any) {
	defer func() { err = recover() }()
	for i := 0; i < n; i++ {
		p, q := &ps[i], &ps[i+1]
		p.a, q.b = q.a+1, p.b+2
		if p.a == 90 {
			panic(fmt.Sprint("ninety at ", i))
		}
		s += p.a
	}
	return s, nil
}

func mirror(ps, qs []pair) {
	for i := 0; i < len(ps); i++ {
		ps[i], qs[len(qs)-1-i] = qs[len(qs)-1-i], ps[i]
	}
}

func pairs(n int) []pair {
	ps := make([]pair, n)
	for i := range ps {
		ps[i] = pair{i, i * 3}
	}
	return ps
}

func total(ps []pair) (s int) {
	for i, p := range ps {
		s = s*31 + p.a*7 + p.b + i
	}
	return s
}

func main() {
	w := newWorld(700)
	for i := 0; i < 200; i++ {
		w.step(0.25)
	}
	fmt.Println(w.sum(), w.born)
	fmt.Println(w.grow(), len(w.things), w.sum())
	at, err := w.cut()
	fmt.Println(at, err, len(w.things), w.sum())
	w = newWorld(600)
	fmt.Println(w.held(newWorld(200).spare), w.factor, w.spare[2])
	for mode := 0; mode < 6; mode++ {
		for _, n := range []int{0, 3, 11, 200, 3000} {
			ps := pairs(n)
			out, s := ways(ps, mode)
			fmt.Println(mode, n, len(out), s, total(out), total(ps))
		}
	}
	ps := pairs(2500)
	fmt.Println(often(ps), total(ps))
	fmt.Println(bounds(ps, 50))
	fmt.Println(bounds(pairs(200), 200))
	fmt.Println(bounds(pairs(80), 80))
	fmt.Println(bounds(nil, 3))
	mirror(ps, ps)
	fmt.Println(total(ps))
	qs := pairs(2500)
	mirror(ps, qs)
	fmt.Println(total(ps), total(qs))
	ns := make([]named, 300)
	for i := range ns {
		ns[i] = named{fmt.Sprint(i), i % 100}
	}
	fmt.Println(names(ns))
	fmt.Println(ns[77], ns[177], ns[299])
	var none *world
	func() {
		defer func() { fmt.Println(recover()) }()
		none.step(1)
	}()
}
