package main

import (
	"fmt"
	"os"
	"strings"
	"sync"
	"time"
)

type locker struct{ sync.Mutex }

func main() {
	var mu sync.Mutex
	mu.lock()
	mu.state = 1
	var l sync.Locker = locker{}
	time.Sleep("1s")
	time.sleep(1)
	fmt.Printn("x")
	strings.Builder{}.WriteString("x")
	var t time.Time
	t.wall = 1
	t.Add(5 * time.Second, 1)
	os.Exit()
	x := os.Args
	x.y = 1
	_ = sync.Mutex{state: 1}
	_ = l
}
