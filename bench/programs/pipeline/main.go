// Pipeline measures generic functions that take functions: filter, map, group and reduce over slices of different types.
// Size: rounds.
package main

import "gruffle.bench/harness"

type number interface{ ~int | ~float64 }

type pair[K comparable, V any] struct {
	key   K
	value V
}

func filter[T any](in []T, keep func(T) bool) []T {
	var out []T
	for _, x := range in {
		if keep(x) {
			out = append(out, x)
		}
	}
	return out
}

func transform[A, B any](in []A, f func(A) B) []B {
	out := make([]B, 0, len(in))
	for _, x := range in {
		out = append(out, f(x))
	}
	return out
}

func reduce[A, B any](in []A, start B, f func(B, A) B) B {
	for _, x := range in {
		start = f(start, x)
	}
	return start
}

func total[N number](in []N) (sum N) {
	for _, x := range in {
		sum += x
	}
	return sum
}

func group[K comparable, V any](in []V, key func(V) K) map[K][]V {
	out := make(map[K][]V)
	for _, x := range in {
		k := key(x)
		out[k] = append(out[k], x)
	}
	return out
}

func main() {
	harness.Run(100_000, func(size int) any {
		input := make([]int, 1000)
		for i := range input {
			input[i] = i * 7919 % 1009
		}
		sum := 0
		for round := range size {
			odd := filter(input, func(x int) bool { return (x+round)&1 == 1 })
			halves := transform(odd, func(x int) float64 { return float64(x) / 2 })
			pairs := transform(halves, func(f float64) pair[int, float64] {
				return pair[int, float64]{int(f) & 7, f}
			})
			best := reduce(pairs, pair[int, float64]{}, func(a, p pair[int, float64]) pair[int, float64] {
				if p.value > a.value {
					return p
				}
				return a
			})
			sum += int(total(halves)) + best.key
			if round%16 == 0 {
				for k, some := range group(pairs, func(p pair[int, float64]) int { return p.key }) {
					sum += k * len(some)
				}
			}
			input[round%len(input)] = sum & 1023
		}
		return sum
	})
}
