package context

import "sync/atomic"

func parentCancelCtx(parent Context) (*cancelCtx, bool) {
	c := ownerOf(parent)
	return c, c != nil
}

var goroutines atomic.Int32
