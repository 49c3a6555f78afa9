// Settings of GODEBUG that the program has by itself, and that it sets while it runs.

//go:debug panicnil=1
//go:debug asynctimerchan=1
//go:debug randseednop=0

package main

import (
	"fmt"
	"math/rand"
	"os"
	"time"
)

func nilPanic() (r any) {
	defer func() { r = recover() }()
	panic(nil)
}

func numbers() []any {
	p := make([]byte, 5)
	rand.Read(p)
	q := make([]byte, 5)
	rand.Read(q)
	return []any{rand.Intn(1000), rand.Int63(), rand.Uint64(), rand.Float64(), rand.Perm(5), rand.NormFloat64(), p, q}
}

func main() {
	fmt.Println(nilPanic())
	rand.Seed(42)
	fmt.Println(numbers()...)
	r := rand.New(rand.NewSource(42))
	p, q := make([]byte, 5), make([]byte, 5)
	r.Read(p)
	r.Read(q)
	fmt.Println(r.Intn(1000), r.Int63(), r.Uint64(), r.Float64(), r.Perm(5), r.NormFloat64(), p, q)

	t := time.NewTimer(time.Millisecond)
	fmt.Println(cap(t.C))
	time.Sleep(30 * time.Millisecond)
	fmt.Println(len(t.C), t.Stop())
	<-t.C // the old value is still there
	fmt.Println(t.Reset(time.Hour), t.Reset(time.Millisecond))
	<-t.C
	tick := time.NewTicker(2 * time.Millisecond)
	time.Sleep(30 * time.Millisecond)
	fmt.Println(len(tick.C))
	tick.Stop()
	fmt.Println(len(tick.C))
	select {
	case <-time.After(time.Millisecond):
		fmt.Println("after")
	}

	os.Setenv("GODEBUG", "panicnil=0,asynctimerchan=0,randseednop=1")
	fmt.Println(nilPanic())
	t = time.NewTimer(time.Millisecond)
	time.Sleep(30 * time.Millisecond)
	fmt.Println(len(t.C), cap(t.C), t.Stop())
	rand.Seed(42)
	a := rand.Uint64()
	rand.Seed(42)
	fmt.Println(a == rand.Uint64())
	os.Unsetenv("GODEBUG")
	fmt.Println(nilPanic())
	defer fmt.Println("last")
	panic(nil)
}
