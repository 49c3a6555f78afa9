package main

func f(n int) int {
	if n > 0 {
		return 1
	}
}

func g(n int) int {
	for {
		if n > 3 {
			break
		}
	}
}

func h(n int) int {
	switch {
	case n > 1:
		return 1
	default:
		panic("no")
	}
}

func main() { _ = f(1) + g(2) + h(3) }
