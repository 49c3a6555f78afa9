package main

import (
	"fmt"
	"time"
)

// The program ends when main returns, whoever still runs.
func main() {
	go func() {
		defer fmt.Println("never")
		for {
		}
	}()
	go func() {
		time.Sleep(time.Hour)
		fmt.Println("never")
	}()
	go func() {
		select {}
	}()
	time.Sleep(5 * time.Millisecond)
	fmt.Println("main returns")
	defer fmt.Println("deferred")
}
