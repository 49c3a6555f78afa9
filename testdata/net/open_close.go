// Ten thousand descriptors opened and closed, most while a goroutine waits: nothing is left over, and no event is for the wrong one.
package main

import (
	"fmt"
	"net"
	"runtime"
	"sync"
	"time"
)

func main() {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go func() {
				var b [8]byte
				for {
					n, err := c.Read(b[:])
					if err != nil {
						break
					}
					c.Write(b[:n])
				}
				c.Close()
			}()
		}
	}()
	before := runtime.NumGoroutine()
	var wrong, done int
	var mu sync.Mutex
	var wg sync.WaitGroup
	for w := range 20 {
		wg.Go(func() {
			for i := range 250 {
				c, err := net.Dial("tcp", l.Addr().String())
				if err != nil {
					fmt.Println(err)
					return
				}
				out := [4]byte{byte(w), byte(i), 1, 2}
				var in [4]byte
				c.Write(out[:])
				n, _ := c.Read(in[:])
				if i%2 == 0 {
					woken := make(chan bool)
					go func() {
						_, err := c.Read(make([]byte, 1))
						woken <- err != nil
					}()
					runtime.Gosched()
					c.Close()
					if !<-woken {
						n = 0
					}
				} else {
					c.Close()
				}
				mu.Lock()
				done++
				if n != 4 || in != out {
					wrong++
				}
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	fmt.Println(done, wrong)
	for range 1000 {
		if runtime.NumGoroutine() <= before {
			break
		}
		time.Sleep(5 * time.Millisecond)
	}
	fmt.Println(runtime.NumGoroutine() <= before)
	l.Close()
}
