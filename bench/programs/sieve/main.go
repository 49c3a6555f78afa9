// Sieve measures loops over a slice of bool: the primes below a limit, found several times.
package main

import "gruffle.bench/harness"

const rounds = 50

func main() {
	harness.Run(8_000_000, func(size int) any {
		sum := 0
		for range rounds {
			sum += primes(size)
		}
		return sum
	})
}

// primes counts the primes below limit.
func primes(limit int) int {
	composite := make([]bool, limit)
	count := 0
	for i := 2; i < limit; i++ {
		if composite[i] {
			continue
		}
		count++
		for j := i * i; j < limit; j += i {
			composite[j] = true
		}
	}
	return count
}
