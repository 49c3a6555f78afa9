package main

import (
	"fmt"
	"runtime"
	"sync"
	"syscall"
	"time"
)

// A goroutine in a blocking system call leaves its P to the others, also where there is one P only.
func main() {
	runtime.GOMAXPROCS(1)
	var p [2]int
	if err := syscall.Pipe(p[:]); err != nil {
		panic(err)
	}
	got := make(chan string)
	go func() {
		buf := make([]byte, 16)
		n, err := syscall.Read(p[0], buf)
		got <- fmt.Sprint(string(buf[:n]), err)
	}()
	time.Sleep(10 * time.Millisecond)
	var wg sync.WaitGroup
	count := 0
	for range 100 {
		wg.Go(func() { count++; runtime.Gosched() })
	}
	wg.Wait()
	fmt.Println("others ran:", count)
	syscall.Write(p[1], []byte("wake"))
	fmt.Println(<-got)

	const n = 10
	var pipes [n][2]int
	results := make(chan byte, n)
	for i := range pipes {
		syscall.Pipe(pipes[i][:])
		go func() {
			b := make([]byte, 1)
			syscall.Read(pipes[i][0], b)
			results <- b[0]
		}()
	}
	time.Sleep(20 * time.Millisecond)
	fmt.Println("main is not blocked")
	sum := 0
	for i := range pipes {
		syscall.Write(pipes[i][1], []byte{byte(i)})
		sum += int(<-results)
	}
	fmt.Println(sum)
	ticks := 0
	go func() {
		b := make([]byte, 1)
		syscall.Read(p[0], b)
		results <- b[0]
	}()
	for range 5 {
		time.Sleep(time.Millisecond)
		ticks++
	}
	syscall.Write(p[1], []byte{9})
	fmt.Println(ticks, <-results)
}
