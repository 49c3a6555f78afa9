// Nbselect measures selects that never wait: one channel and a default, ready and not. Size: selects.
package main

import "gruffle.bench/harness"

func main() {
	harness.Run(160_000_000, func(size int) any {
		empty, slot := make(chan int), make(chan int, 1)
		sum := 0
		for i := range size {
			select {
			case v := <-empty:
				sum -= v
			default:
				sum++
			}
			switch i & 31 {
			case 0:
				select {
				case slot <- i:
				default:
					sum += 1000
				}
			case 1:
				select {
				case v := <-slot:
					sum += v & 3
				default:
					sum += 2000
				}
			}
		}
		return sum
	})
}
