package greet

import "example.org/greet/internal/word"

// Each is compiled as Go 1.21: all iterations share the variable.
func Each[T any](xs ...T) (fs []func() T) {
	for i := 0; i < len(xs); i++ {
		x := xs[i]
		j := i
		fs = append(fs, func() T {
			if i != len(xs) {
				panic("a variable of each iteration")
			}
			_ = j
			return x
		})
	}
	return
}

func Hello(name string) string { return word.Hello + ", " + name }
