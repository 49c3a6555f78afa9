package net

import (
	"context"
	"sync"
)

// A lookupGroup lets those who look up the same name at the same time share one lookup.
type lookupGroup struct {
	mu    sync.Mutex
	calls map[string]*lookupCall
}

// A lookupCall goes on until it has an answer or nobody waits for it any more.
type lookupCall struct {
	waiting int // guarded by the group's mu
	joined  bool
	cancel  context.CancelFunc
	done    chan struct{}

	addrs []IPAddr
	err   error
}

// A lookupContext has the values of the first caller's context, while that has not ended, but not its end.
type lookupContext struct {
	context.Context
	first context.Context
}

func (c lookupContext) Value(key any) any {
	if c.first.Err() != nil {
		return nil
	}
	return c.first.Value(key)
}

// do calls f unless somebody has already, and waits for the answer or the end of ctx. shared says that others have got it too.
func (g *lookupGroup) do(ctx context.Context, key string, f func(ctx context.Context) ([]IPAddr, error)) (addrs []IPAddr, shared bool, err error) {
	g.mu.Lock()
	call := g.calls[key]
	if call == nil {
		own, cancel := context.WithCancel(lookupContext{context.Background(), ctx})
		call = &lookupCall{cancel: cancel, done: make(chan struct{})}
		if g.calls == nil {
			g.calls = map[string]*lookupCall{}
		}
		g.calls[key] = call
		dnsWaitGroup.Add(1)
		go g.run(own, key, call, f)
	} else {
		call.joined = true
	}
	call.waiting++
	g.mu.Unlock()

	select {
	case <-call.done:
		g.mu.Lock()
		defer g.mu.Unlock()
		return call.addrs, call.joined, call.err
	case <-ctx.Done():
		g.mu.Lock()
		if call.waiting--; call.waiting == 0 {
			g.forget(key, call)
			call.cancel()
		}
		g.mu.Unlock()
		return nil, false, mapErr(ctx.Err())
	}
}

func (g *lookupGroup) run(ctx context.Context, key string, call *lookupCall, f func(ctx context.Context) ([]IPAddr, error)) {
	defer dnsWaitGroup.Done()
	defer call.cancel()
	defer close(call.done)
	call.addrs, call.err = f(ctx)
	g.mu.Lock()
	g.forget(key, call)
	g.mu.Unlock()
}

// forget makes the next one who asks ask anew. g is locked.
func (g *lookupGroup) forget(key string, call *lookupCall) {
	if g.calls[key] == call {
		delete(g.calls, key)
	}
}
