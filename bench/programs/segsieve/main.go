// Segsieve measures strides through a small table: the primes below a limit segment by segment, odd numbers only, with
// the gaps between them; then Möbius and totient functions of all numbers by a linear sieve. Size: millions.
package main

import (
	"fmt"
	"math"

	"gruffle.bench/harness"
)

const segment = 1 << 15

// small returns the odd primes up to limit.
func small(limit int) []int {
	composite := make([]bool, limit+1)
	var primes []int
	for i := 3; i <= limit; i += 2 {
		if composite[i] {
			continue
		}
		primes = append(primes, i)
		for j := i * i; j <= limit; j += 2 * i {
			composite[j] = true
		}
	}
	return primes
}

type stats struct {
	count, twins, widest int
	last                 int
	digits               [10]int
}

func (s *stats) prime(p int) {
	s.count++
	gap := p - s.last
	if gap == 2 {
		s.twins++
	}
	if gap > s.widest {
		s.widest = gap
	}
	s.digits[p%10]++
	s.last = p
}

func segments(limit int, s *stats) {
	primes := small(int(math.Sqrt(float64(limit))) + 1)
	next := make([]int, len(primes))
	for i, p := range primes {
		next[i] = p * p / 2
	}
	var block [segment]bool
	s.prime(2)
	for low := 0; low < limit/2; low += segment {
		clear(block[:])
		for i, p := range primes {
			j := next[i] - low
			for j < segment {
				block[j] = true
				j += p
			}
			next[i] = j + low
		}
		for j, composite := range block {
			n := 2*(low+j) + 1
			if n > limit {
				break
			}
			if !composite && n > 1 {
				s.prime(n)
			}
		}
	}
}

// linear sums the Möbius and totient functions up to n.
func linear(n int) (mobius, totient int) {
	mu := make([]int8, n+1)
	phi := make([]int32, n+1)
	composite := make([]bool, n+1)
	var primes []int
	mu[1], phi[1] = 1, 1
	for i := 2; i <= n; i++ {
		if !composite[i] {
			primes = append(primes, i)
			mu[i] = -1
			phi[i] = int32(i - 1)
		}
		for _, p := range primes {
			if i*p > n {
				break
			}
			composite[i*p] = true
			if i%p == 0 {
				mu[i*p] = 0
				phi[i*p] = phi[i] * int32(p)
				break
			}
			mu[i*p] = -mu[i]
			phi[i*p] = phi[i] * int32(p-1)
		}
	}
	for i := 1; i <= n; i++ {
		mobius += int(mu[i])
		totient += int(phi[i])
	}
	return mobius, totient
}

func work(size int) any {
	limit := size * 1_000_000
	var s stats
	segments(limit, &s)
	mobius, totient := linear(limit / 12)
	return fmt.Sprint(s.count, " ", s.twins, " ", s.widest, " ", s.digits, " ", mobius, " ", totient)
}

func main() {
	harness.Run(260, work)
}
