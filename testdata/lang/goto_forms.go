package main

import "fmt"

func collatz(n int) (steps int) {
top:
	if n == 1 {
		return
	}
	steps++
	if n%2 == 0 {
		goto even
	}
	n = 3*n + 1
	goto top
even:
	n /= 2
	goto top
}

// A little machine: jumps into every direction.
func machine(code string) (out string) {
	pc, acc := 0, 0
fetch:
	if pc >= len(code) {
		goto halt
	}
	switch code[pc] {
	case '+':
		goto add
	case '-':
		goto sub
	case 'p':
		goto print
	case 'j':
		if acc < 3 {
			pc = 0
			acc++
			goto fetch
		}
		goto next
	default:
		goto bad
	}
add:
	acc++
	goto next
sub:
	acc--
	goto next
print:
	out += fmt.Sprint(acc, " ")
next:
	pc++
	goto fetch
bad:
	return out + "bad"
halt:
	return out + "halt"
}

func nested() int {
	n := 0
	for i := 0; i < 10; i++ {
		for j := 0; j < 10; j++ {
			if i*j == 42 {
				n = i*100 + j
				goto found
			}
		}
	}
	return -1
found:
	return n
}

func withDefer() (s string) {
	defer func() { s += " deferred" }()
	i := 0
start:
	defer func() { s += fmt.Sprint(" ", i) }()
	i++
	if i < 3 {
		goto start
	}
	return "done"
}

func withRange(xs []int) (r []int) {
	var x int
	i := -1
step:
	i++
	for _, x = range xs[i:] {
		if x < 0 {
			goto neg
		}
		if x > 100 {
			goto end
		}
		r = append(r, x)
		i++
	}
	goto end
neg:
	r = append(r, -x*1000)
	goto step
end:
	return
}

func main() {
	fmt.Println(collatz(27), nested(), withDefer())
	fmt.Println(machine("++p-pj"), machine("p?"), machine(""))
	fmt.Println(withRange([]int{1, 2, -3, 4, 5, 500, 6}))
	{
		goto inside
	inside:
		fmt.Println("in a block")
	}
	func() {
		x := 0
	l:
		x++
		if x < 5 {
			goto l
		}
		fmt.Println(x)
	}()
	goto last
last:
}
