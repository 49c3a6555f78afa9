// Slices of structs in fields, package variables and behind pointers, which grow while others refer to them, or do not: old and new array share no variable.
package main

import (
	"fmt"
	"reflect"
	"sort"
	"sync"
)

type pair struct{ x, y int }

type node struct {
	key, left int
	at        pair
	kids      []pair
	name      string
}

type graph struct {
	nodes []node
	grid  [][2]int
	inner struct{ list []node }
}

func (g *graph) add(k int) int {
	g.nodes = append(g.nodes, node{key: k, left: -1, at: pair{k, k}})
	return len(g.nodes) - 1
}

func (n *node) bump() *node {
	n.key += 1000
	return n
}

func (n node) sum() int { return n.key + n.at.x }

func filled(n int) *graph {
	g := &graph{}
	for i := range n {
		g.add(i)
	}
	return g
}

// full adds until the next append makes a new array.
func (g *graph) full() {
	for len(g.nodes) < cap(g.nodes) {
		g.add(-len(g.nodes))
	}
}

func pointerAcrossAppend() {
	g := filled(3)
	for i := range 10 {
		g.full()
		p := &g.nodes[1]
		q := &g.nodes[2].at
		r := &g.nodes[0].key
		g.add(i)
		p.key += 7
		q.x++
		*r += 3
		fmt.Print(p.key, " ", g.nodes[1].key, " ", q.x, " ", g.nodes[2].at.x, " ", *r, " ", g.nodes[0].key, "; ")
		if i%5 == 4 {
			fmt.Println()
		}
	}
}

func pointerInTheSameArray() {
	g := &graph{nodes: make([]node, 0, 10)}
	g.add(1)
	p := &g.nodes[0]
	g.add(2)
	p.key = 77
	fmt.Println(g.nodes[0].key, len(g.nodes), cap(g.nodes))
}

func assignedByAppend() {
	g := filled(1)
	for i := range 12 {
		g.full()
		g.nodes[0].left = g.add(i)
		p := &g.nodes[0]
		p.left += g.add(i)
		fmt.Print(p.left, " ", g.nodes[0].left, "; ")
	}
	fmt.Println()
}

func aliases() {
	g := filled(5)
	g.full()
	s := g.nodes
	g.add(50)
	s[0].key = 111
	g.nodes[1].key = 222
	fmt.Println(g.nodes[0].key, s[0].key, s[1].key, g.nodes[1].key)
	g.full()
	t := g.nodes[2:4]
	g.add(51)
	t[0].key = 333
	fmt.Println(g.nodes[2].key, t[0].key)
	g.full()
	u := append(g.nodes, node{key: 9})
	u[0].key = 444
	g.add(52)
	g.nodes[1].key = 555
	fmt.Println(g.nodes[0].key, u[0].key, u[1].key, g.nodes[1].key)
	g.full()
	h := *g
	g.add(53)
	h.nodes[3].key = 666
	g.nodes[4].key = 777
	fmt.Println(g.nodes[3].key, h.nodes[3].key, h.nodes[4].key, g.nodes[4].key)
	h.full()
	g.full()
	h.add(1)
	g.add(2)
	g.nodes[0].key, h.nodes[0].key = 1, 2
	fmt.Println(g.nodes[0].key, h.nodes[0].key)
	all := []graph{*g}
	g.add(4)
	all[0].add(3)
	all[0].nodes[1].key = -5
	fmt.Println(g.nodes[1].key, all[0].nodes[1].key)
}

func ranges() {
	g := filled(2)
	n := 0
	for i, x := range g.nodes {
		g.full()
		for range 9 {
			n += g.add(x.key)
		}
		g.nodes[1].key = 40 + i
	}
	for i := range g.nodes {
		p := &g.nodes[i]
		if i%7 == 3 && len(g.nodes) < 200 {
			g.full()
			g.add(i)
		}
		p.left = i
	}
	lost := 0
	for i := range g.nodes {
		if g.nodes[i].left != i {
			lost++
		}
	}
	fmt.Println(n, len(g.nodes), lost, g.nodes[1].key)
}

func spawning(g *graph, more bool) (seen int) {
	for i := 0; i < len(g.nodes); i++ {
		p := &g.nodes[i]
		p.at.x += 2
		if more && p.key == 3 {
			g.full()
			g.add(4)
			g.add(5)
		}
		p.at.x *= 3
		seen += p.at.x
	}
	return seen
}

func strips() {
	g := filled(70)
	fmt.Println(spawning(g, false), spawning(g, true), spawning(g, false), len(g.nodes))
	s := 0
	for i := range g.nodes {
		s += g.nodes[i].at.x * (i + 1)
	}
	fmt.Println(s)
}

func methods() {
	g := filled(4)
	g.full()
	p := g.nodes[2].bump()
	f := g.nodes[3].bump
	v := g.nodes[1].sum
	g.add(8)
	f()
	g.nodes[1].key = 60
	p.left = 12
	fmt.Println(g.nodes[2].key, g.nodes[2].left, p.left, g.nodes[3].key, v(), g.nodes[1].sum())
}

func closures() {
	g := filled(3)
	g.full()
	p := &g.nodes[0]
	set := func(k int) { p.key = k }
	grow := func() { g.add(5) }
	grow()
	set(99)
	fmt.Println(p.key, g.nodes[0].key)
	var list []node
	push := func(k int) { list = append(list, node{key: k}) }
	var held []*node
	for i := range 30 {
		push(i)
		held = append(held, &list[0])
		list[0].key++
	}
	distinct := map[*node]int{}
	for _, h := range held {
		distinct[h]++
	}
	fmt.Println(len(distinct), list[0].key, held[0].key, held[29].key)
	func() {
		defer func(q *node) { q.key = 1; fmt.Println(q.key, g.nodes[1].key) }(&g.nodes[1])
		g.full()
		g.add(6)
	}()
}

var (
	tokens []node
	first  *node
)

func emit(k int) { tokens = append(tokens, node{key: k}) }

func globals() {
	for i := range 50 {
		emit(i)
		if i == 20 {
			first = &tokens[0]
		}
		tokens[0].key++
	}
	first.key = -1
	fmt.Println(tokens[0].key, first.key, len(tokens))
}

type stack []node

func (s *stack) push(n node) { *s = append(*s, n) }
func (s *stack) pop() node {
	old := *s
	n := old[len(old)-1]
	*s = old[:len(old)-1]
	return n
}
func (s *stack) drop()     { *s = (*s)[:len(*s)-1] }
func (s stack) top() *node { return &s[len(s)-1] }

func pointers() {
	var s stack
	var tops []*node
	for i := range 60 {
		s.push(node{key: i})
		tops = append(tops, s.top())
		if i%7 == 6 {
			s.pop()
			s.drop()
		}
		s.top().key += 100
		(&s[0]).left++
	}
	a, b := 0, 0
	for i, t := range tops {
		a += t.key * (i + 1)
		b += t.left
	}
	fmt.Println(len(s), a, b, s[0].left)
	t := new([]pair)
	for i := range 20 {
		*t = append(*t, pair{i, i})
		p := &(*t)[0]
		*t = append(*t, *p)
		p.x++
	}
	fmt.Println(*t)
}

func many() {
	var h struct{ list, other []pair }
	for i := range 6 {
		h.list = append(h.list, pair{i, 0}, pair{i, 1})
		h.list = append(h.list, h.list...)
		p := &h.list[1]
		h.list = append(h.list, h.list[:3]...)
		p.y += 10
		h.other = append(h.other, h.list...)
		h.other[0].x--
	}
	sx, sy, ox := 0, 0, 0
	for i, p := range h.list {
		sx += p.x * i
		sy += p.y * i
	}
	for i, p := range h.other {
		ox += p.x * i
	}
	fmt.Println(len(h.list), sx, sy, len(h.other), ox, h.list[1], h.other[0])
	var g graph
	for i := range 30 {
		g.grid = append(g.grid, [][2]int{{i, i}}...)
		e := &g.grid[0]
		f := g.grid[0][:]
		g.grid = append(g.grid, [2]int{i, 2})
		e[0]++
		f[1]++
	}
	fmt.Println(g.grid[0], len(g.grid))
}

func rows() {
	adj := make([][]pair, 3)
	byName := map[string][]pair{}
	for i := range 25 {
		adj[i%3] = append(adj[i%3], pair{i, i})
		p := &adj[i%3][0]
		byName["a"] = append(byName["a"], pair{i, 0})
		q := &byName["a"][0]
		adj[i%3] = append(adj[i%3], pair{i, -i})
		byName["a"] = append(byName["a"], *p)
		p.x++
		q.y++
	}
	fmt.Println(adj[0][0], adj[1][0], adj[2][0], byName["a"][0])
	gs := make([]graph, 2)
	for i := range 20 {
		g := &gs[i%2]
		g.inner.list = append(g.inner.list, node{key: i})
		p := &g.inner.list[0]
		gs = append(gs, graph{})
		gs[i%2].inner.list = append(gs[i%2].inner.list, node{key: -i})
		p.key += 5
	}
	fmt.Println(gs[0].inner.list[0].key, gs[1].inner.list[0].key, len(gs[0].inner.list), len(gs[1].inner.list))
}

type list[T any] struct{ items []T }

func (l *list[T]) add(x T) *T {
	l.items = append(l.items, x)
	return &l.items[len(l.items)-1]
}

func generics() {
	var l list[pair]
	var ps []*pair
	for i := range 20 {
		ps = append(ps, l.add(pair{i, i}))
		ps[i/2].y++
	}
	a, b := 0, 0
	for i := range ps {
		a += ps[i].y
		b += l.items[i].y
	}
	fmt.Println(a, b)
}

func reflected() {
	g := filled(3)
	g.full()
	v := reflect.ValueOf(g).Elem().Field(0)
	p := reflect.ValueOf(&g.nodes).Elem().Index(0).Addr().Interface().(*node)
	g.add(3)
	p.key = 31
	fmt.Println(g.nodes[0].key, p.key, v.Len(), len(g.nodes))
	g.full()
	var x any = g.nodes
	g.add(4)
	x.([]node)[1].key = 32
	fmt.Println(g.nodes[1].key, x.([]node)[1].key)
	g.full()
	sort.Slice(g.nodes, func(i, j int) bool { return g.nodes[i].key > g.nodes[j].key })
	g.add(5)
	fmt.Println(g.nodes[0].key, g.nodes[1].key)
}

func goroutines() {
	g := filled(3)
	var mu sync.Mutex
	var wg sync.WaitGroup
	lost := 0
	for w := range 4 {
		wg.Go(func() {
			for i := range 2 {
				mu.Lock()
				p := &g.nodes[w%3]
				g.full()
				old := p.left
				mu.Unlock()
				mu.Lock()
				g.add(i)
				p.left = old + 1
				if p != &g.nodes[w%3] {
					lost++
				}
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	fmt.Println(lost)
	c := make(chan *node)
	done := make(chan bool)
	go func() {
		for p := range c {
			p.key = 1 << 20
			done <- true
		}
	}()
	wrong := 0
	for range 4 {
		g.full()
		q := &g.nodes[0]
		q.key = 0
		c <- q
		<-done
		g.full()
		r := &g.nodes[1]
		r.key = 5
		g.add(1)
		c <- r
		<-done
		if g.nodes[0].key != 1<<20 || g.nodes[1].key != 5 {
			wrong++
		}
	}
	close(c)
	fmt.Println(wrong)
}

func swapped() {
	a, b := filled(3), filled(4)
	a.full()
	a.nodes, b.nodes = b.nodes, a.nodes
	a.full()
	a.add(1)
	b.add(2)
	a.nodes[0].key, b.nodes[0].key = 10, 20
	c := b.nodes
	b.nodes = nil
	b.add(3)
	b.nodes = c
	b.full()
	b.add(4)
	c[0].key = 30
	fmt.Println(a.nodes[0].key, b.nodes[0].key, c[0].key, cap(a.nodes), cap(b.nodes))
	b.nodes = b.nodes[:2]
	b.full()
	b.nodes = b.nodes[1:]
	p := &b.nodes[0]
	b.full()
	b.add(0)
	p.key = 88
	fmt.Println(b.nodes[0].key, len(b.nodes))
}

func panics() {
	g := filled(3)
	for i := range 8 {
		g.full()
		p := &g.nodes[0]
		func() {
			defer func() { fmt.Print(recover() != nil, " ") }()
			g.nodes = append(g.nodes, node{key: g.nodes[len(g.nodes)+i].key})
		}()
		g.add(2)
		p.key++
	}
	fmt.Println(g.nodes[0].key, len(g.nodes))
}

func main() {
	pointerAcrossAppend()
	pointerInTheSameArray()
	assignedByAppend()
	aliases()
	ranges()
	strips()
	methods()
	closures()
	globals()
	pointers()
	many()
	rows()
	generics()
	reflected()
	goroutines()
	swapped()
	panics()
}
