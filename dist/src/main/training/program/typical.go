// What programs of a page or two consist of: each kind of statement, value and conversion a few times, so that the classes that the
// interpreter and the compiler need for it are in the cache. Nothing here gets hot.
package main

import (
	"bufio"
	"cmp"
	"fmt"
	"maps"
	"math"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"
)

type vector struct{ x, y, z float64 }

type particle struct {
	at, speed vector
	mass      float64
	name      string
	tags      [4]int
}

type list[T any] struct {
	head *item[T]
	size int
}

type item[T any] struct {
	value T
	next  *item[T]
}

func (l *list[T]) push(v T) {
	l.head = &item[T]{v, l.head}
	l.size++
}

func (l *list[T]) all(yield func(int, T) bool) {
	i := 0
	for n := l.head; n != nil; n = n.next {
		if !yield(i, n.value) {
			return
		}
		i++
	}
}

type weekday uint8

const (
	monday weekday = iota
	tuesday
)

var table = [...]uint32{1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096}

var kinds = map[weekday]string{monday: "mon", tuesday: "tue"}

func largest[T cmp.Ordered](values ...T) (best T) {
	for i, v := range values {
		if i == 0 || v > best {
			best = v
		}
	}
	return best
}

func apply(n int, f func(int) int) int {
	for range 3 {
		n = f(n)
	}
	return n
}

func numbers() (float64, uint64) {
	bodies := []particle{{mass: 40, name: "star"}}
	for i := 1; i <= 4; i++ {
		r := 1.7 * float64(i) * math.Sqrt(float64(i))
		angle := 0.9 * float64(i*i)
		bodies = append(bodies, particle{
			at:   vector{r * math.Cos(angle), r * math.Sin(angle), math.Pow(r, 0.5)},
			mass: 0.04 / float64(i),
			name: "p" + strconv.Itoa(i),
		})
	}
	star := &bodies[0]
	for _, b := range bodies[1:] {
		star.speed.x -= b.speed.x * b.mass / star.mass
		star.at, b.at = b.at, star.at
	}
	energy := 0.0
	for i := range bodies {
		a := &bodies[i]
		for j := i + 1; j < len(bodies); j++ {
			dx, dy := a.at.x-bodies[j].at.x, a.at.y-bodies[j].at.y
			energy += math.Abs(math.Floor(dx*dy)) + math.Hypot(dx, dy)
			a.tags[j%4]++
		}
	}
	bits := math.Float64bits(energy)
	var hash uint32 = 2166136261
	var small int8 = int8(bits)
	for i, w := range table {
		hash = (hash ^ w) * 16777619 >> (i & 3)
		hash &^= 1 << (w & 31)
		small += int8(i)
	}
	return energy, bits ^ uint64(hash) ^ uint64(small)<<3
}

func arrays() int {
	n := 12
	grid := make([][]int, n)
	for i := range grid {
		grid[i] = make([]int, n)
	}
	sieve := make([]bool, 50)
	floats, shorts, words := make([]float64, n), make([]int16, n), make([]uint32, n)
	var stack []int
	count := 0
outer:
	for i := 2; i < len(sieve); i++ {
		if sieve[i] {
			continue outer
		}
		for j := i * i; j < len(sieve); j += i {
			sieve[j] = true
		}
		count++
		if i%7 == 0 && count > 100 {
			break outer
		}
	}
	for i, row := range grid {
		for j := range row {
			row[j] = i ^ j
			floats[j] += float64(row[j])
			shorts[i], words[j] = int16(j), uint32(i)<<2
		}
		grid[i][n-1], grid[i][0] = grid[i][0], grid[i][n-1]
		stack = append(stack, row[1:3]...)
	}
	top := stack[len(stack)-1]
	stack = stack[:len(stack)-1]
	copy(stack[1:], stack)
	perm := []int{3, 1, 2}
	slices.Sort(perm)
	slices.SortFunc(perm, func(a, b int) int { return b - a })
	var fixed [8]int
	clear(fixed[:4])
	return count + top + perm[0] + cap(stack) - len(fixed) + min(n, 3) + int(floats[2]) + int(shorts[1]) + int(words[1])
}

func texts() string {
	text := "the quick brown fox, the lazy dog; größer\n"
	counts := map[string]int{}
	letters := map[rune]int{}
	ids := map[int]int{}
	for i, word := range strings.Fields(text) {
		counts[word]++
		ids[i*i] = len(word)
	}
	for _, r := range text {
		letters[r]++
	}
	vowels := 0
	for i := 0; i < len(text); i++ {
		switch c := text[i]; c {
		case 'a', 'e', 'i', 'o', 'u':
			vowels++
		case ' ':
			continue
		default:
			if c >= '0' && c <= '9' || c == '\n' {
				vowels--
			}
		}
	}
	delete(counts, "the")
	if n, ok := counts["fox"]; ok && n > 0 {
		vowels += n
	}
	keys := slices.Sorted(maps.Keys(counts))
	var b strings.Builder
	for i := range 3 {
		fmt.Fprintf(&b, "%s:%d,", keys[i], counts[keys[i]])
		b.WriteByte('x')
		b.WriteRune('é')
	}
	raw := []byte(text)
	raw[0] = 'T'
	runes := []rune(string(raw[:6]))
	joined := strings.Join(keys[:2], "-") + strings.Repeat("=", 3) + string(runes[1:]) + b.String()
	if strings.Contains(joined, "zz") || strings.HasPrefix(joined, "a") || strings.Index(joined, "b") > 5 {
		joined += "!"
	}
	s := bufio.NewScanner(strings.NewReader("1 2\n3 x\n"))
	for s.Scan() {
		parts := strings.Split(s.Text(), " ")
		if n, err := strconv.Atoi(parts[1]); err == nil {
			vowels += n
		}
	}
	return joined + strconv.Quote(text[:3]) + strconv.FormatFloat(1.5, 'f', 2, 64) + fmt.Sprint(vowels, len(ids), letters['ö'])
}

func functions() (result string, err error) {
	calls := 0
	add := func(k int) func(int) int {
		return func(n int) int {
			calls++
			return n + k
		}
	}
	defer func() { result += fmt.Sprint(calls) }()
	total := apply(apply(1, add(2)), func(n int) int { return n * 2 })
	l := &list[string]{}
	push := l.push
	push("a")
	push("b")
	for i, v := range l.all {
		total += i + len(v)
	}
	var any1 any = total
	switch v := any1.(type) {
	case string:
		return v, nil
	case int:
		total = v + largest(1, 3, 2) + int(largest(1.5, 2.5))
	}
	if _, ok := any1.(fmt.Stringer); ok {
		return "", os.ErrInvalid
	}
	memo := map[int]uint64{}
	var fib func(n int) uint64
	fib = func(n int) uint64 {
		if n < 2 {
			return uint64(n)
		}
		if v, ok := memo[n]; ok {
			return v
		}
		memo[n] = fib(n-1) + fib(n-2)
		return memo[n]
	}
	return fmt.Sprintf("%v %6.3f %s %t\n", fib(30), float32(total), kinds[tuesday], total > 3), nil
}

func typical() {
	start := time.Now()
	if len(os.Args) > 5 {
		os.Exit(1)
	}
	energy, bits := numbers()
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	fmt.Fprintln(out, "checksum", energy, bits, arrays(), texts())
	s, err := functions()
	fmt.Fprint(out, s, err)
	elapsed := time.Since(start)
	fmt.Fprintf(out, "time %.6f %v\n", elapsed.Seconds(), elapsed > time.Hour)
}
