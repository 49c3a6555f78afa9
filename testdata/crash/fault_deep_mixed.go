// Faults of the machine in hot and cold functions, in deferred calls of one another, and the panics that they become.
package main

type node struct {
	next *node
	n    int
}

var zero int

func (l *node) length() int {
	if l.next == nil {
		return 1
	}
	return 1 + l.next.length()
}

func (l *node) ratio(d int) int { return l.n / d }

func hot(l *node) (sum int) {
	for i := range 30000 {
		sum += l.length() + l.ratio(i%7+1)
	}
	return sum
}

func deref(l *node, depth int) int {
	if depth > 0 {
		return deref(l.next, depth-1)
	}
	return l.length()
}

func cleanup(l *node) {
	defer second(l)
	l.ratio(zero)
}

func second(l *node) {
	defer func() {
		println("second", l.length())
	}()
	deref(l, 2)
}

func guarded(l *node, f func(*node)) {
	defer func() {
		if e := recover(); e != nil {
			println("guarded:", e.(error).Error())
			defer cleanup(l)
			panic(e)
		}
	}()
	f(l)
}

func main() {
	l := &node{&node{nil, 3}, 4}
	println(hot(l))
	guarded(l, func(l *node) {
		for i := range 3 {
			deref(l, i)
		}
	})
}
