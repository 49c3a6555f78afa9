package blocks

func empty() {}

func loops(n int) (x int) {
	for i := 0; i < n; i++ {
		x += i
		if i == 7 {
			break
		}
		x++
	}
	for range 3 {
	}
	for i := func() int { return 0 }(); i < 2; i++ { // a literal in the head
		x++
	}
	return x
}

func switches(n int, v any) (s string) {
	switch m := n + 1; {
	case m > 5:
		n++
		n--
	case m > 3, m < 0:
	default:
		s = "small"
		break
		s = "never"
	}
	switch v := v.(type) {
	case int:
		_ = v
	case string:
		;
	case bool:
		{
			s = "bool"
		}
	}
	switch n {
	case 1:
		s += "one"
		fallthrough
	case func() int { return 2 }():
		s += "two"
	}
	return
	;
}

func channels(c chan int) int {
	select {
	case v, ok := <-c:
		if !ok {
			return -1
		}
		return v
	case c <- 1:
	default:
	}
	return 0
}

func jumps(n int) int {
	x := 1
again:
	x++
	x--
one:
two:
	x += 2
	if x < n {
		goto again
	}
	if x < n-1 {
		goto one
	} else if x > 1000 {
		goto two
	}
block:
	{
		x++
	}
outer:
	for {
		for {
			if x > 20 {
				break outer
			}
			x++
			continue outer
		}
	}
	if x == 0 {
		goto block
	}
	goto end
end:
	return x
}

func literals() int {
	f := func(n int) int {
		return n + 1
	}
	x := f(func() int { return 1 }())
	{
		x = 5
		x = 6
	}
	if func() bool { return x > 3 }() {
		x = 7
	}
	var _ = func() { x = 1 }
	defer func() {
		recover()
	}()
	defer f(2)
	const k = 1
	type q struct{ f func() }
	_ = q{f: func() {}}
	return x + k
}

func panics(n int) {
	if n > 3 {
		(panic)(n)
		n = 0
	}
	panic(n)
	n = 1
}

var table = []func(int) int{
	func(n int) int { return n },
	func(n int) int {
		if n > 2 {
			return 1
		} // comment
		// comment

		return 2 // comment
		// comment
	},
}

type list struct {
	next *list
}

func (l *list) len() (n int) { for ; l != nil; l = l.next { n++ }; return n }

func init() { empty() }
