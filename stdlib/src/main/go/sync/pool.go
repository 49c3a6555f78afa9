package sync

import (
	"internal/hooks"
	"sync/atomic"
	"unsafe"
)

// A Pool keeps objects that nobody needs at the moment, for as long as memory allows.
//
// Model. Objects lie in a store of the runtime that the collector may empty. A collection that the program asks for makes it
// the old store, whose objects are still found but do not survive the next one: so a pool in steady use is never empty.
type Pool struct {
	noCopy noCopy

	mu     Mutex
	store  unsafe.Pointer
	old    unsafe.Pointer
	listed atomic.Bool

	// New makes an object where Get finds none; without it Get returns nil.
	New func() any
}

// Put adds x.
func (p *Pool) Put(x any) {
	if x == nil {
		return
	}
	if !p.listed.Load() {
		p.enlist()
	}
	p.mu.Lock()
	if p.store == nil {
		p.store = newPoolStore()
	}
	poolPut(p.store, x)
	p.mu.Unlock()
}

// Get takes any object out of the pool, or makes one.
func (p *Pool) Get() any {
	if p.listed.Load() {
		p.mu.Lock()
		x := poolGet(p.store)
		if x == nil {
			x = poolGet(p.old)
		}
		p.mu.Unlock()
		if x != nil {
			return x
		}
	}
	if p.New != nil {
		return p.New()
	}
	return nil
}

// allPools has the pools with objects in them.
var allPools struct {
	mu   Mutex
	list []*Pool
}

func init() { hooks.PoolCleanup = cleanPools }

func (p *Pool) enlist() {
	allPools.mu.Lock()
	if !p.listed.Load() {
		allPools.list = append(allPools.list, p)
		p.listed.Store(true)
	}
	allPools.mu.Unlock()
}

func cleanPools() {
	allPools.mu.Lock()
	defer allPools.mu.Unlock()
	used := allPools.list[:0]
	for _, p := range allPools.list {
		p.mu.Lock()
		p.old, p.store = p.store, nil
		if p.old == nil {
			p.listed.Store(false)
		} else {
			used = append(used, p)
		}
		p.mu.Unlock()
	}
	clear(allPools.list[len(used):])
	allPools.list = used
}
