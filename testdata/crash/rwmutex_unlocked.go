package main

import "sync"

type guarded struct {
	sync.RWMutex
	n int
}

func (g *guarded) get() int {
	defer g.RUnlock()
	return g.n
}

func main() {
	defer func() { println("recovers nothing", recover() != nil) }()
	var g guarded
	g.get()
}
