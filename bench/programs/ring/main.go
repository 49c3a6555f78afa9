// Ring measures a hand-off among many goroutines: a token goes round a ring of 503. Size: hops.
package main

import "gruffle.bench/harness"

const members = 503

func main() {
	harness.Run(5_000_000, func(size int) any {
		last := make(chan int)
		done := make(chan int)
		from := last
		for i := 1; i < members; i++ {
			to := make(chan int)
			go member(i, from, to, done)
			from = to
		}
		go member(members, from, last, done)
		last <- size
		winner := <-done
		close(last)
		for range members {
			<-done
		}
		return winner
	})
}

// member passes the token on with one hop less; who gets the last one says so. All leave when the ring is closed.
func member(number int, from <-chan int, to chan<- int, done chan<- int) {
	for hops := range from {
		if hops == 1 {
			done <- number
		} else {
			to <- hops - 1
		}
	}
	if number < members {
		close(to)
	}
	done <- number
}
