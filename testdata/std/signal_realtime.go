// Real-time signals come by their numbers; what the JDK has no names for.
package main

import (
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	c := make(chan os.Signal, 1)
	for _, n := range []syscall.Signal{35, 40, 64, syscall.SIGUSR1} {
		signal.Notify(c, n)
		syscall.Kill(os.Getpid(), n)
		select {
		case s := <-c:
			fmt.Println(s, int(s.(syscall.Signal)))
		case <-time.After(time.Minute):
			fmt.Println("none")
		}
		signal.Stop(c)
	}
	signal.Ignore(syscall.Signal(41))
	syscall.Kill(os.Getpid(), 41)
	time.Sleep(20 * time.Millisecond)
	fmt.Println(signal.Ignored(syscall.Signal(41)))
}
