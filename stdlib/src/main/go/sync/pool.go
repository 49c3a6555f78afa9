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

	mu     Mutex          // for changes of the stores, not of what is in them
	store  unsafe.Pointer // atomic
	old    unsafe.Pointer // atomic
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
	store := atomic.LoadPointer(&p.store)
	if store == nil {
		store = p.open()
	}
	poolPut(store, x)
}

func (p *Pool) open() unsafe.Pointer {
	p.mu.Lock()
	if p.store == nil {
		atomic.StorePointer(&p.store, newPoolStore())
	}
	store := p.store
	p.mu.Unlock()
	return store
}

// Get takes any object out of the pool, or makes one.
func (p *Pool) Get() any {
	if p.listed.Load() {
		x := poolGet(atomic.LoadPointer(&p.store))
		if x == nil {
			x = poolGet(atomic.LoadPointer(&p.old))
		}
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
		// Many pools that live for a moment: nobody but this list knows them any more.
		if n := len(allPools.list); n >= manyPools && n == cap(allPools.list) {
			cleanList()
		}
		allPools.list = append(allPools.list, p)
		p.listed.Store(true)
	}
	allPools.mu.Unlock()
}

// manyPools is as long as the list may become without being looked through.
const manyPools = 256

func cleanPools() {
	allPools.mu.Lock()
	defer allPools.mu.Unlock()
	cleanList()
}

// cleanList drops what has been in the pools for two calls of it; pools that are empty then are no longer listed.
func cleanList() {
	used := allPools.list[:0]
	for _, p := range allPools.list {
		p.mu.Lock()
		store := p.store
		atomic.StorePointer(&p.old, store)
		atomic.StorePointer(&p.store, nil)
		if store == nil {
			p.listed.Store(false)
		} else {
			used = append(used, p)
		}
		p.mu.Unlock()
	}
	clear(allPools.list[len(used):])
	if len(used) < cap(used)/4 {
		used = append([]*Pool(nil), used...)
	}
	allPools.list = used
}
