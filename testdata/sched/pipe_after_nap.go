// A pipe that is made while the only idle thread sleeps until a timer is due.
package main

import (
	"fmt"
	"io"
	"os"
	"time"
)

func busy(d time.Duration) {
	for start := time.Now(); time.Since(start) < d; {
	}
}

func main() {
	start := time.Now()
	alarm := time.AfterFunc(time.Minute, func() { fmt.Println("alarm") })
	defer alarm.Stop()
	busy(20 * time.Millisecond) // by now it sleeps
	r, w, err := os.Pipe()
	if err != nil {
		panic(err)
	}
	got := make(chan string)
	go func() {
		b, err := io.ReadAll(r)
		got <- fmt.Sprint(string(b), err)
	}()
	busy(20 * time.Millisecond)
	fmt.Fprint(w, "hello ")
	w.Close()
	fmt.Println(<-got)
	fmt.Println(time.Since(start) < 100*time.Second)
}
