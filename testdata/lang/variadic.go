package main

import "fmt"

func count(prefix string, xs ...int) string { return fmt.Sprint(prefix, len(xs), xs == nil, xs) }
func change(xs ...string)                   { xs[0] = "changed" }
func anys(xs ...any) int                    { return len(xs) }
func nested(xs ...[]int) int                { return len(xs) }
func ret(xs ...int) []int                   { return xs }
func last(xs ...any) any                    { return xs[len(xs)-1] }

type logger struct{ lines []string }

func (l *logger) printf(format string, args ...any) {
	l.lines = append(l.lines, fmt.Sprintf(format, args...))
}

func forward(args ...any) string { return fmt.Sprintln(args...) }
func pair() (string, int)        { return "p", 9 }

func main() {
	fmt.Println(count("none"), count("one", 1), count("two", 1, 2), count("nil", nil...), count("empty", []int{}...))
	s := []string{"a", "b"}
	change(s...)
	fmt.Println(s)
	change("x", "y")
	fmt.Println(anys(), anys(nil), anys(nil...), anys(1, "a", nil), anys(s), anys([]any{1, 2}...), anys([]any{1, 2}))
	fmt.Println(nested(), nested(nil), nested([]int{1}, []int{2}))
	base := []int{1, 2, 3}
	r := ret(base...)
	r[0] = 100
	fmt.Println(base, &r[0] == &base[0], len(ret(base[1:]...)))
	var l logger
	l.printf("%d-%s", 1, "a")
	l.printf("plain")
	f := l.printf
	f("%v %v", l.lines, nil)
	(*logger).printf(&l, "%T", 1.5)
	fmt.Printf("%q\n", l.lines)
	fmt.Print(forward(), forward(1, nil, "x"))
	fmt.Println(count(pair()))
	fmt.Println(last(1, []int{2}), last([]any{3, 4}...))
	var fn func(string, ...int) string = count
	fmt.Println(fn("var", 5))
	func(xs ...func()) {
		for _, x := range xs {
			x()
		}
	}(func() { fmt.Print("f1 ") }, func() { fmt.Println("f2") })
	defer func(xs ...int) { fmt.Println("deferred", xs) }(base...)
	base[1] = 200
	go func(xs ...int) {}(base...)
}
