// Pingpong measures the hand-off between two goroutines over unbuffered channels. Size: round trips.
package main

import "gruffle.bench/harness"

func main() {
	harness.Run(2_500_000, func(size int) any {
		ping, pong := make(chan int), make(chan int)
		go func() {
			for v := range ping {
				pong <- v*3 + 1
			}
			close(pong)
		}()
		sum := 0
		for i := range size {
			ping <- i + sum&7
			sum += <-pong
		}
		close(ping)
		_, open := <-pong
		if open {
			panic("the other side is not done")
		}
		return sum
	})
}
