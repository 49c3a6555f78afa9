// Writes the numbers that math/rand's additive lagged Fibonacci generator combines its seed with, as the outputs of the
// installed Go's show: after 607 outputs the state is these outputs, and each step can be undone.
//
//	go run . ../../resources/gruffle/stdlib/math/rand/cooked.txt
package main

import (
	"bytes"
	"fmt"
	"math/rand"
	"os"
)

const (
	length = 607
	tap    = 273
)

func lehmer(x int64) int64 { return x * 48271 % (1<<31 - 1) }

func main() {
	source := rand.NewSource(1).(rand.Source64)
	var state [length]uint64
	t, f := 0, length-tap
	back := func(i int) int { return (i + length - 1) % length }
	for range length {
		t, f = back(t), back(f)
		state[f] = source.Uint64()
	}
	for range length {
		state[f] -= state[t]
		t, f = (t+1)%length, (f+1)%length
	}
	x := int64(1)
	for range 20 {
		x = lehmer(x)
	}
	var out bytes.Buffer
	for _, s := range state {
		for shift := 40; shift >= 0; shift -= 20 {
			x = lehmer(x)
			s ^= uint64(x) << shift
		}
		fmt.Fprintf(&out, "%x\n", s)
	}
	if err := os.WriteFile(os.Args[1], out.Bytes(), 0o644); err != nil {
		panic(err)
	}
}
