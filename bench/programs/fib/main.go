// Fib measures calls: naive recursion.
package main

import "gruffle.bench/harness"

func main() {
	harness.Run(41, func(size int) any { return fib(size) })
}

func fib(n int) int {
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}
