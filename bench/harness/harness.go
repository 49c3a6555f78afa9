// Package harness runs a benchmark's work as often as the command line asks, and prints what it computed and how long
// that took:
//
//	PROGRAM [-repeat N] [SIZE]
//
// Lines of the output: "checksum …" once, "time SECONDS" for each repeat. Every repeat must compute the same.
package harness

import (
	"fmt"
	"os"
	"strconv"
	"time"
)

// Run calls work with the size that the command line gives, else with size. What work returns is the checksum.
func Run(size int, work func(size int) any) {
	repeat := 1
	args := os.Args[1:]
	if len(args) >= 2 && args[0] == "-repeat" {
		repeat = number(args[1])
		args = args[2:]
	}
	if len(args) > 0 {
		size = number(args[0])
	}
	var checksum any
	for i := range repeat {
		start := time.Now()
		sum := work(size)
		elapsed := time.Since(start)
		if i == 0 {
			checksum = sum
			fmt.Println("checksum", sum)
		} else if sum != checksum {
			fail(fmt.Sprint("repeat ", i, " computed ", sum))
		}
		fmt.Printf("time %.6f\n", elapsed.Seconds())
	}
}

func number(arg string) int {
	n, err := strconv.Atoi(arg)
	if err != nil || n < 1 {
		fail("usage: [-repeat N] [SIZE], not " + strconv.Quote(arg))
	}
	return n
}

func fail(text string) {
	fmt.Fprintln(os.Stderr, "bench:", text)
	os.Exit(1)
}
