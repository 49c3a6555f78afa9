package main

import "fmt"

type cfg struct {
	name string
	sub  *cfg
	opts [2]int
}

var (
	root    = cfg{"root", &child, [2]int{1, len(names)}}
	child   = cfg{name: names[1], opts: arr}
	names   = []string{"a", "b"}
	arr     = [...]int{n, n * 2}
	n       = len(squares)
	squares = build()
	fn      = square
	addr    = &root.opts[1]
	total   = sum(squares...)
	cyc     = func() int { return user() }
	count   int
	nilErr  error
	big         = [1000]int{999: 1}
	iface   any = child
	ch          = make(chan int, 1)
	m           = map[string]*int{"n": &n}
	closure     = func() func() int {
		k := 100
		return func() int { k++; return k }
	}()
)

func build() (r []int) {
	for i := range 3 {
		r = append(r, square(i))
	}
	count++
	return
}

func square(x int) int { return x * x }
func sum(xs ...int) (t int) {
	for _, x := range xs {
		t += x
	}
	return
}
func user() int { return total }

const early = late * 2
const late = 21

type later struct{ e element }
type element int

func main() {
	fmt.Println(root.name, *root.sub, root.opts, names, arr, n, squares, fn(4), *addr, total, cyc(), count, nilErr)
	*addr = 50
	child.name = "changed"
	*m["n"]++
	fmt.Println(root.opts, root.sub.name, big[999], iface.(cfg).name, n, closure(), closure(), early, later{3})
	ch <- 1
	fmt.Println(<-ch, len(big))
	shadow := root
	shadow.opts[0] = 9
	shadow.sub.name = "both"
	fmt.Println(root.opts[0], root.sub.name)
}
