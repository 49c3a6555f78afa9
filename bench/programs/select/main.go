// Select measures select: over several channels that are fed at the same time, with default, and with sends. Size: values.
package main

import "gruffle.bench/harness"

func main() {
	harness.Run(1_800_000, func(size int) any {
		a, b, c := feed(size), feed(size/2), feed(size/3)
		sum, empty := 0, make(chan int)
		for a != nil || b != nil || c != nil {
			select {
			case v, ok := <-a:
				if !ok {
					a = nil
				}
				sum += v
			case v, ok := <-b:
				if !ok {
					b = nil
				}
				sum += 2 * v
			case v, ok := <-c:
				if !ok {
					c = nil
				}
				sum += 3 * v
			}
			for range 4 {
				select {
				case v := <-empty:
					sum += v
				default:
					sum++
				}
			}
		}
		return sum + relay(size)
	})
}

func feed(n int) <-chan int {
	out := make(chan int, 16)
	go func() {
		for i := range n {
			out <- i
		}
		close(out)
	}()
	return out
}

// relay keeps one goroutine both receiving and sending.
func relay(n int) int {
	in, out := feed(n), make(chan int)
	go func() {
		var queue []int
		for in != nil || len(queue) > 0 {
			var to chan int
			next := 0
			if len(queue) > 0 {
				to, next = out, queue[0]
			}
			from := in
			if len(queue) >= 8 {
				from = nil
			}
			select {
			case v, ok := <-from:
				if ok {
					queue = append(queue, v)
				} else {
					in = nil
				}
			case to <- next:
				queue = queue[1:]
			}
		}
		close(out)
	}()
	sum := 0
	for v := range out {
		sum += v & 0xff
	}
	return sum
}
