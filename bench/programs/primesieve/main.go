// Primesieve measures a chain of goroutines that grows: each takes out the multiples of one prime. Size: primes.
package main

import "gruffle.bench/harness"

func main() {
	harness.Run(2_900, func(size int) any {
		stop := make(chan struct{})
		numbers := make(chan int)
		go count(numbers, stop)
		sum := 0
		for range size {
			prime := <-numbers
			sum += prime
			rest := make(chan int)
			go filter(numbers, rest, prime, stop)
			numbers = rest
		}
		close(stop)
		return sum
	})
}

func count(out chan<- int, stop <-chan struct{}) {
	for n := 2; ; n++ {
		select {
		case out <- n:
		case <-stop:
			close(out)
			return
		}
	}
}

// filter ends when its input does; what the next one in the chain no longer takes is thrown away.
func filter(in <-chan int, out chan<- int, prime int, stop <-chan struct{}) {
	for n := range in {
		if n%prime != 0 {
			select {
			case out <- n:
			case <-stop:
			}
		}
	}
	close(out)
}
