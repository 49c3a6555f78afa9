package iter

import (
	"runtime"
	"unsafe"
)

// puller is a sequence that runs as a coroutine of whoever asks for its values.
type puller struct {
	coro unsafe.Pointer

	// asked: a value has been asked for and not been delivered yet.
	asked bool

	// over: no more values will be delivered.
	over bool

	// What ended the sequence, where it did not just return.
	panicked any
	exited   bool
}

// run is the coroutine.
func (p *puller) run(seq func()) {
	returned := false
	defer func() {
		p.over = true
		if !returned {
			p.panicked = recover()
			p.exited = p.panicked == nil
		}
	}()
	if !p.over {
		seq()
	}
	returned = true
}

// resume lets the sequence go on until it delivers a value or ends.
func (p *puller) resume() {
	coroswitch(p.coro)
	if p.panicked != nil {
		panic(p.panicked)
	}
	if p.exited {
		runtime.Goexit()
	}
}

// ask makes the sequence deliver a value; false if it is over.
func (p *puller) ask() bool {
	if p.over {
		return false
	}
	if p.asked {
		panic("iter.Pull: next called again before yield")
	}
	p.asked = true
	p.resume()
	return true
}

// deliver says that a value is there, and waits until another is asked for.
func (p *puller) deliver() bool {
	coroswitch(p.coro)
	return !p.over
}

// take accepts a value from the sequence; false if nobody wants it.
func (p *puller) take() bool {
	if p.over {
		return false
	}
	if !p.asked {
		panic("iter.Pull: yield called again before next")
	}
	p.asked = false
	return true
}

func (p *puller) stop() {
	if !p.over {
		p.over = true
		p.resume()
	}
}

// Pull turns a sequence into a function next that returns its values one by one, with false after the last, and a function stop that
// ends it early. Until one of them has ended the sequence it keeps a goroutine that waits.
func Pull[V any](seq Seq[V]) (next func() (V, bool), stop func()) {
	p := new(puller)
	var value V
	var there bool
	yield := func(v V) bool {
		if !p.take() {
			return false
		}
		value, there = v, true
		return p.deliver()
	}
	p.coro = newcoro(func() {
		p.run(func() { seq(yield) })
	})
	next = func() (v V, ok bool) {
		there = false
		if p.ask() && there {
			v, ok = value, true
		}
		var none V
		value = none
		return
	}
	return next, p.stop
}

// Pull2 is Pull for sequences of pairs.
func Pull2[K, V any](seq Seq2[K, V]) (next func() (K, V, bool), stop func()) {
	type pair struct {
		k K
		v V
	}
	one, stop := Pull(func(yield func(pair) bool) {
		seq(func(k K, v V) bool { return yield(pair{k, v}) })
	})
	next = func() (K, V, bool) {
		p, ok := one()
		return p.k, p.v, ok
	}
	return next, stop
}
