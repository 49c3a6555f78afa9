package main

import "fmt"

// Slices that are the whole of an array, which loops touch at places that are known only there.

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, r)
		}
	}()
	f()
}

func histogram(n int) []int {
	counts := make([]int, 16)
	h := uint32(1)
	for range n {
		h = h*1664525 + 1013904223
		counts[h>>28]++
	}
	return counts
}

func union(n int) int {
	parent := make([]int, n)
	rank := make([]byte, n)
	for i := range parent {
		parent[i] = i
	}
	joined, h := 0, uint32(7)
	for range 3 * n {
		h = h*1664525 + 1013904223
		a, b := int(h>>8)%n, int(h>>16)%n
		for parent[a] != a {
			parent[a] = parent[parent[a]]
			a = parent[a]
		}
		for parent[b] != b {
			parent[b] = parent[parent[b]]
			b = parent[b]
		}
		if a == b {
			continue
		}
		if rank[a] < rank[b] {
			a, b = b, a
		}
		parent[b] = a
		if rank[a] == rank[b] {
			rank[a]++
		}
		joined++
	}
	return joined
}

// past walks on until it is past one end.
func past(n, step int, narrow bool) {
	a := make([]int16, n)
	f := []float64{1, 2, 4}
	i := n / 2
	k := int8(i)
	for {
		if narrow {
			a[k] += int16(f[k%3])
			k += int8(step)
		} else {
			a[i] += int16(f[i%3])
			i += step
		}
		if len(a) != n {
			panic("length")
		}
	}
}

// order shows that an index is looked at after the value that is assigned.
func order(n int) (s int) {
	a := make([]uint8, n)
	value := func(i int) uint8 {
		s += i
		return uint8(i)
	}
	defer func() { fmt.Println("order", s, recover()) }()
	for i := 0; ; i += i&3 + 1 {
		a[i] = value(i)
	}
}

// swapped has slices change places and sizes between loops.
func swapped(n int) (s int) {
	a, b := make([]int, n), make([]int, 2*n)
	var c []bool
	for round := range n {
		if round == n/2 {
			c = make([]bool, n)
		}
		for i := 1; i < len(b); i = i*2 + round%3 {
			b[i]++
			s += b[i] + len(a)
		}
		for i := round; i > 0; i /= 2 {
			a[i] += i
			if i < len(c) && !c[i] {
				c[i] = true
				s++
			}
		}
		if round%5 == 4 {
			a = make([]int, n+round)
			b = []int{3: round, 40: 1}
		}
	}
	return s
}

// late has a slice that does not exist yet while its first loop runs.
func late(n int) (s int) {
	for i := 0; i < n*40; i += i&1 + 1 {
		s += i & 7
	}
	a := make([]uint32, n)
	for i := 1; i < n*n; i += s&3 + 1 {
		a[i%n] ^= uint32(i)
		s = int(a[i*i%n]) & 0xffff
	}
	return s
}

// captured has one that a literal assigns, and one that it only reads.
func captured(n int) (s int) {
	a, b := make([]int, n), make([]int, n)
	grow := func() { a = append(a, len(a)) }
	for i := range n {
		for k := i; k < len(a); k = k*3 + 1 {
			a[k] += b[k%n] + 1
		}
		func() {
			for k := i; k > 0; k /= 3 {
				b[k]++
			}
		}()
		grow()
	}
	for _, x := range a {
		s += x
	}
	return s
}

type table struct {
	next []int
	seen []bool
}

// cycle gets slices that are whole ones or parts, as the caller has them.
func cycle(next []int, seen []bool, at int) (n int) {
	for !seen[at] {
		seen[at] = true
		at = next[at]
		n++
	}
	return n
}

// longest has both from fields, one of which others make longer meanwhile.
func (t *table) longest() (most int) {
	next, seen := t.next, t.seen
	for i := range next {
		n := 0
		for at := i; !seen[at]; at = next[at] {
			seen[at] = true
			n++
			if n%50 == 3 {
				t.next = append(t.next, n)
				t.next[0], next[0] = next[0], t.next[0]
			}
		}
		most = max(most, n)
	}
	return most*1000 + len(t.next) - len(next)
}

// mixed calls them with whole slices, parts of slices, and nil.
func mixed(n int) (s int) {
	next := make([]int, n, n+n%3)
	for i := range next {
		next[i] = (i*7 + 3) % n
	}
	s += cycle(next, make([]bool, n), 1)
	part := append([]int{n}, next...)
	s += cycle(part[1:], make([]bool, 3*n)[n:2*n], n/2)
	try("part", func() { cycle(part[:n/2], make([]bool, n), 1) })
	try("seen", func() { cycle(next, make([]bool, n)[:n/3], 1) })
	try("nil", func() { cycle(nil, make([]bool, n), 2) })
	t := &table{next, make([]bool, n)}
	s += t.longest()
	t = &table{next[:n:n], make([]bool, n+1)[:n]}
	return s + t.longest()
}

type item struct {
	key  int
	next *item
}

// sift puts a[i] where it belongs in a heap.
func sift(a []*item, i, n int) {
	for {
		k := 2*i + 1
		if k >= n {
			return
		}
		if k+1 < n && a[k+1].key > a[k].key {
			k++
		}
		if a[i].key >= a[k].key {
			return
		}
		a[i], a[k] = a[k], a[i]
		i = k
	}
}

// references has slices of what is an object in Java, whole ones, parts, and with values that are nil.
func references(n int) string {
	items := make([]*item, n)
	names := make([]string, n)
	values := make([]any, n)
	steps := []func(int) int{func(i int) int { return i*5 + 1 }, nil, func(i int) int { return i + n/2 }}
	for i := 0; i < n; i += i&1 + 1 {
		items[i] = &item{key: i * 7919 % 1009}
		names[i] = fmt.Sprint("n", i*31%n)
	}
	at, text, found := 1, "", 0
	for range 4 * n {
		at = steps[at&1*2](at) % n
		if items[at] == nil {
			items[at] = &item{key: at}
			values[at] = names[at]
		} else if values[at] == nil {
			values[at] = items[at].key
		}
		if v, ok := values[at].(string); ok && v == "" {
			found++
		}
		text = max(text, names[at])
	}
	for i := range items {
		if items[i] == nil {
			items[i] = &item{key: -i}
		}
	}
	for i := n/2 - 1; i >= 0; i-- {
		sift(items, i, n)
	}
	sift(items[n/2:], 0, n/2)
	try("sift", func() { sift(items[:n/2], n/2-1, n) })
	try("nil item", func() { sift(make([]*item, n), 0, n) })
	try("nil func", func() {
		for i := 0; ; i++ {
			at = steps[i](at)
		}
	})
	sum := 0
	for k := n - 1; k > 0; k = (k - 1) / 2 {
		sum += items[k].key
	}
	return fmt.Sprint(text, " ", found, " ", sum, " ", items[0].key)
}

type slot struct {
	key, next int
	name      string
}

// chain walks through structs by their indices, and changes some by pointers and as a whole.
func chain(slots []slot, at int) (n int, last slot) {
	for at >= 0 && n < 3*len(slots) {
		p := &slots[at]
		p.key++
		last = slots[at]
		slots[at].name = last.name[:len(last.name)/2] + "x"
		if n%7 == 3 {
			slots[at], slots[(at*5)%len(slots)] = slots[(at*5)%len(slots)], slots[at]
		}
		at = slots[at].next
		n++
	}
	return n, last
}

type store struct {
	slots []slot
}

// grow has a field's slice in a local while the field gets a longer one.
func (t *store) grow(n int) (s int) {
	slots := t.slots
	for i := 0; i < n; i += i&1 + 1 {
		t.slots = append(t.slots, slot{key: i})
		t.slots[i%len(slots)].key += 2
		slots[(i+1)%len(slots)].key += 3
		s += slots[i%len(slots)].key + t.slots[len(t.slots)-1].key
	}
	for i := 1; i < len(slots); i *= 2 {
		s += slots[i].key*3 + t.slots[i].key
	}
	return s
}

func structs(n int) string {
	slots := make([]slot, n)
	for i := range slots {
		slots[i] = slot{i, (i*7+5)%(n+1) - 1, fmt.Sprint("s", i)}
	}
	a, last := chain(slots, n/2)
	part := slots[n/2 : n/2+n/3]
	for i := range part {
		part[i].next = (i*3+2)%(len(part)+1) - 1
	}
	b, _ := chain(part, 1)
	try("slot", func() { chain(slots[:n/3], 0) })
	t := store{make([]slot, 20)}
	return fmt.Sprint(a, " ", b, " ", last.key, " ", last.next, " ", t.grow(n), " ", t.grow(n))
}

func main() {
	fmt.Println(histogram(20000))
	fmt.Println(union(3000), swapped(400), late(300), captured(200))
	for range 30 {
		union(500)
		swapped(100)
		late(100)
		captured(100)
	}
	fmt.Println(union(900), swapped(200), late(200), captured(100))
	for _, n := range []int{9, 100} {
		for _, step := range []int{1, 3, -1, -7} {
			try(fmt.Sprint("past ", n, step), func() { past(n, step, false) })
			try(fmt.Sprint("past ", n, step, " int8"), func() { past(n, step, true) })
		}
	}
	try("past 70000", func() { past(70000, 1, false) })
	try("past 70000 down", func() { past(70000, -1, false) })
	try("past nothing", func() { past(0, 1, false) })
	try("past int8", func() { past(200, 1, true) })
	order(10)
	order(60000)
	order(0)
	try("negative", func() {
		n := -1
		a := make([]int, len(fmt.Sprint(n))+n*5)
		for i := 0; i < 3; i += 2 {
			a[i]++
		}
	})
	for _, n := range []int{100, 1000, 30000} {
		fmt.Println("mixed", mixed(n))
	}
	for _, n := range []int{10, 500, 20000} {
		fmt.Println("references", references(n))
	}
	for _, n := range []int{10, 999, 20000} {
		fmt.Println("structs", structs(n))
	}
}
