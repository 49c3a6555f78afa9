// What the loops and data of small programs are made of, so that the classes that the compiler needs for them are in the cache: this is
// compiled, each function at its first call. Nothing here runs long.
package main

import (
	"errors"
	"fmt"
	"sort"
	"strings"
	"sync"
)

type matrix struct {
	rows, cols int
	data       []float64
}

func (m *matrix) at(i, j int) float64     { return m.data[i*m.cols+j] }
func (m *matrix) set(i, j int, v float64) { m.data[i*m.cols+j] = v }

func product(a, b *matrix) *matrix {
	c := &matrix{a.rows, b.cols, make([]float64, a.rows*b.cols)}
	for i := 0; i < a.rows; i++ {
		for j := 0; j < b.cols; j++ {
			sum := 0.0
			for k := 0; k < a.cols; k++ {
				sum += a.data[i*a.cols+k] * b.data[k*b.cols+j]
			}
			c.set(i, j, c.at(i, j)+sum)
		}
	}
	return c
}

func sieve(n int) (primes []int) {
	composite := make([]bool, n+1)
	for i := 2; i*i <= n; i++ {
		if !composite[i] {
			for j := i * i; j <= n; j += i {
				composite[j] = true
			}
		}
	}
	for i := 2; i <= n; i++ {
		if !composite[i] {
			primes = append(primes, i)
		}
	}
	return primes
}

type grid [8][8]uint8

func (g *grid) neighbours(x, y int) (n int) {
	for dy := -1; dy <= 1; dy++ {
		for dx := -1; dx <= 1; dx++ {
			if dx == 0 && dy == 0 {
				continue
			}
			if g[(y+dy+8)%8][(x+dx+8)&7] != 0 {
				n++
			}
		}
	}
	return n
}

func (g grid) step() (next grid) {
	for y := range g {
		for x := range g[y] {
			switch n := g.neighbours(x, y); {
			case n == 3, n == 2 && g[y][x] == 1:
				next[y][x] = 1
			}
		}
	}
	return next
}

type vec struct{ x, y, z float64 }

func (a vec) add(b vec) vec              { return vec{a.x + b.x, a.y + b.y, a.z + b.z} }
func (a vec) dot(b vec) float64          { return a.x*b.x + a.y*b.y + a.z*b.z }
func (a vec) scale(f float64) vec        { return vec{a.x * f, a.y * f, a.z * f} }
func half(z complex128) complex128       { return z*z + complex(0.25, -0.5) }
func rotate(x uint32, n uint) uint32     { return x<<n | x>>(32-n) }
func abs[T int | int32 | float64](x T) T { return max(x, -x) }

type body struct {
	at, speed vec
	mass      float64
	next      *body
}

func move(bodies []body, dt float64) (energy float64) {
	for i := range bodies {
		b := &bodies[i]
		for j := i + 1; j < len(bodies); j++ {
			d := b.at.add(bodies[j].at.scale(-1))
			b.speed = b.speed.add(d.scale(dt * bodies[j].mass))
		}
		b.at = b.at.add(b.speed.scale(dt))
		energy += b.speed.dot(b.speed) * b.mass / 2
	}
	return energy
}

type shape interface {
	area() float64
	name() string
}

type square struct{ side float64 }
type circle struct {
	square
	label string
}

func (s square) area() float64 { return s.side * s.side }
func (s square) name() string  { return "square" }
func (c *circle) name() string { return c.label }
func describe(s shape) string  { return s.name() + fmt.Sprintf(" %.2f", s.area()) }
func kind(v any) int {
	switch v := v.(type) {
	case int:
		return v
	case string, []byte:
		return 1
	case error:
		return len(v.Error())
	case shape:
		return int(v.area())
	case nil:
		return -1
	}
	return 0
}

type tree[K any, V any] struct {
	less  func(a, b K) bool
	root  *node[K, V]
	count int
}

type node[K any, V any] struct {
	key         K
	value       V
	left, right *node[K, V]
}

func (t *tree[K, V]) put(k K, v V) {
	p := &t.root
	for *p != nil {
		switch {
		case t.less(k, (*p).key):
			p = &(*p).left
		case t.less((*p).key, k):
			p = &(*p).right
		default:
			(*p).value = v
			return
		}
	}
	*p = &node[K, V]{key: k, value: v}
	t.count++
}

func (t *tree[K, V]) all(yield func(K, V) bool) { t.root.walk(yield) }

func (n *node[K, V]) walk(yield func(K, V) bool) bool {
	return n == nil || n.left.walk(yield) && yield(n.key, n.value) && n.right.walk(yield)
}

type heap []struct{ cost, at int }

func (h *heap) push(cost, at int) {
	*h = append(*h, struct{ cost, at int }{cost, at})
	s := *h
	for i := len(s) - 1; i > 0; {
		up := (i - 1) / 2
		if s[up].cost <= s[i].cost {
			break
		}
		s[up], s[i] = s[i], s[up]
		i = up
	}
}

func (h *heap) pop() (int, int) {
	s := *h
	top := s[0]
	n := len(s) - 1
	s[0] = s[n]
	*h = s[:n]
	s = s[:n]
	for i := 0; ; {
		c := 2*i + 1
		if c >= n {
			break
		}
		if c+1 < n && s[c+1].cost < s[c].cost {
			c++
		}
		if s[i].cost <= s[c].cost {
			break
		}
		s[i], s[c] = s[c], s[i]
		i = c
	}
	return top.cost, top.at
}

func shortest(edges map[int][]int, from int) map[int]int {
	dist := map[int]int{from: 0}
	h := heap{}
	h.push(0, from)
	for len(h) > 0 {
		d, u := h.pop()
		if known, ok := dist[u]; ok && d > known {
			continue
		}
		for i, v := range edges[u] {
			if old, ok := dist[v]; !ok || d+i+1 < old {
				dist[v] = d + i + 1
				h.push(d+i+1, v)
			}
		}
	}
	return dist
}

var errEmpty = errors.New("empty")

func words(text string) (counts map[string]int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("words: %v", r)
		}
	}()
	if text == "" {
		return nil, errEmpty
	}
	counts = make(map[string]int)
	start := -1
	for i := 0; i <= len(text); i++ {
		if i < len(text) && (text[i] >= 'a' && text[i] <= 'z' || text[i] == '\'') {
			if start < 0 {
				start = i
			}
		} else if start >= 0 {
			counts[text[start:i]]++
			start = -1
		}
	}
	for _, r := range text {
		if r > 0x7f {
			counts[string(r)] += 2
		}
	}
	return counts, nil
}

func hash(data []byte) (h uint32, sum uint64) {
	h = 2166136261
	var table [256]uint16
	for i, b := range data {
		h = (h ^ uint32(b)) * 16777619
		table[b]++
		sum += uint64(b)<<(uint(i)%8*8) ^ uint64(h>>3)
	}
	for len(data) >= 4 {
		h ^= uint32(data[0]) | uint32(data[1])<<8 | uint32(data[2])<<16 | uint32(data[3])<<24
		h = rotate(h, 13)
		data = data[4:]
	}
	return h, sum % uint64(table['a']+1)
}

func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		prev := row[0]
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			prev, row[j] = row[j], min(row[j]+1, row[j-1]+1, prev+cost)
		}
	}
	return row[len(b)]
}

type op byte

const (
	push op = iota
	add
	mul
	less
	jump
	halt
)

type instr struct {
	op  op
	arg int32
}

func run(code []instr) (steps int, top int64) {
	stack := make([]int64, 0, 16)
	for pc := 0; ; steps++ {
		in := code[pc]
		pc++
		switch in.op {
		case push:
			stack = append(stack, int64(in.arg))
		case add, mul:
			a, b := stack[len(stack)-2], stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			if in.op == add {
				a += b
			} else {
				a = a * b % 1000003
			}
			stack[len(stack)-1] = a
		case less:
			if stack[len(stack)-1] < int64(in.arg) {
				pc = 0
			}
		case jump:
			pc = int(in.arg)
		case halt:
			return steps, stack[len(stack)-1]
		default:
			panic(fmt.Sprint("bad ", in.op))
		}
	}
}

func queens(n, row int, cols, diag1, diag2 uint) (count int) {
	if row == n {
		return 1
	}
	for free := ^(cols | diag1 | diag2) & (1<<n - 1); free != 0; free &= free - 1 {
		bit := free & -free
		count += queens(n, row+1, cols|bit, (diag1|bit)<<1, (diag2|bit)>>1)
	}
	return count
}

func permute(a []int, k int, visit func([]int)) {
	if k == len(a) {
		visit(a)
		return
	}
	for i := k; i < len(a); i++ {
		a[k], a[i] = a[i], a[k]
		permute(a, k+1, visit)
		a[k], a[i] = a[i], a[k]
	}
}

type account struct {
	sync.Mutex
	balance map[string]int64
}

func (a *account) deposit(who string, n int64) {
	a.Lock()
	defer a.Unlock()
	a.balance[who] += n
}

func workers(n int) (total int64) {
	jobs, results := make(chan int, 4), make(chan int64)
	var wg sync.WaitGroup
	acc := &account{balance: map[string]int64{}}
	for id := range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := range jobs {
				acc.deposit(fmt.Sprint("w", id), int64(j))
				results <- int64(j * j)
			}
		}()
	}
	go func() {
		for i := range n {
			jobs <- i
		}
		close(jobs)
		wg.Wait()
		close(results)
	}()
	done := make(chan struct{})
	for r := range results {
		select {
		case <-done:
		default:
			total += r
		}
	}
	return total
}

type person struct {
	name string
	age  int
	tags []string
}

func people() string {
	list := []person{{"ann", 31, nil}, {"bob", 25, []string{"x", "y"}}, {"cid", 31, []string{"z"}}}
	sort.Slice(list, func(i, j int) bool {
		if list[i].age != list[j].age {
			return list[i].age < list[j].age
		}
		return list[i].name > list[j].name
	})
	groups := map[int][]*person{}
	for i := range list {
		groups[list[i].age] = append(groups[list[i].age], &list[i])
	}
	var sb strings.Builder
outer:
	for age, group := range groups {
		for _, p := range group {
			if len(p.tags) == 0 {
				continue outer
			}
			p.age += age
			sb.WriteString(p.name)
			sb.WriteByte(':')
			sb.WriteString(strings.Join(p.tags, "-"))
		}
	}
	return strings.ToUpper(sb.String())
}

func fold(depth int, cells [][]int32, keep func(int32) bool) (sum int32) {
	buf := make([]int32, 0, 8)
	for r, row := range cells {
		for c, v := range row {
			if keep(v) && r != c {
				buf = append(buf, v)
			}
		}
		copy(row[1:], row)
	}
	for len(buf) > 0 {
		last := buf[len(buf)-1]
		buf = buf[:len(buf)-1]
		sum = sum*31 + last>>1 ^ int32(depth)
	}
	return sum
}

func main() {
	a := &matrix{6, 6, make([]float64, 36)}
	for i := range a.data {
		a.data[i] = float64(i) / 7
	}
	var g grid
	g[3] = [8]uint8{2: 1, 1, 1}
	next := g.step()
	z := 0i
	for range 5 {
		z = half(z)
	}
	bodies := []body{{mass: 2, at: vec{1, 2, 3}}, {mass: 1, speed: vec{z: 1}}, {mass: 3}}
	t := &tree[string, int]{less: func(a, b string) bool { return a < b }}
	for i, w := range strings.Fields("the quick brown fox jumps over the lazy dog") {
		t.put(w, i)
	}
	total := 0
	for k, v := range t.all {
		if k == "over" {
			break
		}
		total += v
	}
	edges := map[int][]int{}
	for i := range 20 {
		edges[i] = append(edges[i], (i+1)%20, i*i%20, i*7%20)
	}
	counts, err := words("it's a long way to the café, a long way")
	_, empty := words("")
	h, sum := hash([]byte("abcdefghijklmnopqrstuvwxyz"))
	steps, top := run([]instr{{push, 2}, {push, 3}, {mul, 0}, {push, 5}, {add, 0}, {less, 4}, {jump, 7}, {halt, 0}})
	visits := 0
	permute([]int{1, 2, 3, 4}, 0, func(p []int) { visits += p[0] })
	shapes := []shape{square{2}, &circle{square{3}, "circle"}}
	for _, s := range shapes {
		total += kind(s) + len(describe(s))
	}
	cells := [][]int32{{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}
	fmt.Println(product(a, a).at(2, 3), len(sieve(200)), next.neighbours(3, 3), z, move(bodies, 0.01), total, t.count)
	fmt.Println(len(shortest(edges, 1)), counts["long"], err, errors.Is(empty, errEmpty), h, sum, distance("kitten", "sitting"))
	fmt.Println(steps, top, queens(5, 0, 0, 0, 0), visits, workers(10), people(), abs(-3), abs(int32(4)), abs(-1.5))
	fmt.Println(kind(3), kind("s"), kind(errEmpty), kind(nil), fold(1, cells, func(v int32) bool { return v&1 == 1 }))
}
