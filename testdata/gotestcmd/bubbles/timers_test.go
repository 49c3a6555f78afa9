package bubbles

import (
	"context"
	"errors"
	"iter"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

// Tickers, timers and contexts go by the bubble's clock, which stands still while somebody runs.
func TestClock(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		ticker := time.NewTicker(time.Minute)
		for range 3 {
			t.Log((<-ticker.C).Sub(start))
		}
		ticker.Stop()
		fired := false
		timer := time.AfterFunc(time.Hour, func() { fired = true })
		time.Sleep(time.Hour - 1)
		synctest.Wait()
		t.Log(fired, timer.Reset(time.Second))
		time.Sleep(time.Second)
		synctest.Wait()
		t.Log(fired, timer.Stop(), time.Since(start))
		ctx, cancel := context.WithTimeoutCause(t.Context(), 24*time.Hour, errors.New("late"))
		defer cancel()
		<-ctx.Done()
		t.Log(ctx.Err(), context.Cause(ctx), time.Since(start))
		deadline, _ := ctx.Deadline()
		t.Log(time.Until(deadline), time.Now())
	})
}

// Wait returns when the others are blocked for good, and not before.
func TestWait(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var steps atomic.Int32
		c := make(chan int)
		var mu sync.Mutex
		cond := sync.NewCond(&mu)
		go func() {
			for range 1000 {
				steps.Add(1)
			}
			steps.Add(int32(<-c))
			mu.Lock()
			cond.Wait()
			mu.Unlock()
			steps.Add(10000)
		}()
		synctest.Wait()
		t.Log(steps.Load())
		c <- 5
		synctest.Wait()
		t.Log(steps.Load())
		cond.Broadcast()
		synctest.Wait()
		t.Log(steps.Load())
		next, stop := iter.Pull(func(yield func(int) bool) {
			for i := 0; yield(i); i++ {
				time.Sleep(time.Second)
			}
		})
		start := time.Now()
		for range 3 {
			i, ok := next()
			t.Log(i, ok, time.Since(start))
		}
		stop()
		select {
		case <-c:
		case <-time.After(time.Second):
			t.Log("after", time.Since(start))
		}
	})
}

// A channel from outside is no reason for the bubble's clock to go on.
func TestOutside(t *testing.T) {
	outside := make(chan int)
	go func() {
		time.Sleep(time.Millisecond)
		outside <- 1
	}()
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		select {
		case v := <-outside:
			t.Log("got", v, time.Since(start))
		case <-time.After(time.Hour):
			t.Error("time went on")
		}
	})
}

func TestPanics(t *testing.T) {
	shown := func(f func()) {
		defer func() { t.Log(recover()) }()
		f()
	}
	shown(func() { synctest.Wait() })
	synctest.Test(t, func(bt *testing.T) {
		shown(func() { bt.Run("x", func(*testing.T) {}) })
		shown(func() { bt.Parallel() })
		shown(func() { bt.Deadline() })
		shown(func() { synctest.Test(bt, func(*testing.T) {}) })
		go synctest.Wait()
		time.Sleep(1)
	})
}

func TestChanEscapes(t *testing.T) {
	var c chan int
	synctest.Test(t, func(t *testing.T) { c = make(chan int, 1) })
	c <- 1
}

func TestTimerEscapes(t *testing.T) {
	var timer *time.Timer
	synctest.Test(t, func(t *testing.T) { timer = time.NewTimer(1) })
	timer.Stop()
}

func TestGroupEscapes(t *testing.T) {
	var wg sync.WaitGroup
	synctest.Test(t, func(t *testing.T) {
		wg.Add(1)
		wg.Done()
		wg.Wait()
		wg.Add(1)
	})
	wg.Add(1)
}

func TestMainEnds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		go func() {
			for range time.Tick(time.Second) {
			}
		}()
	})
}
