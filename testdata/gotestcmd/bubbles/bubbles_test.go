package bubbles

import (
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

func TestOk(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		time.Sleep(time.Hour)
		t.Log(time.Since(start), start.UTC())
	})
}

func TestFail(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		t.Cleanup(func() { t.Log("cleanup", time.Now().UTC()) })
		var wg sync.WaitGroup
		for i := range 3 {
			wg.Go(func() { time.Sleep(time.Duration(i) * time.Second); t.Log(i, time.Now().UTC()) })
		}
		wg.Wait()
		t.Error("bad")
	})
}

func TestFatal(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		t.Fatal("fatal")
	})
	t.Log("not here")
}

func TestSkip(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		t.Skip("skip")
	})
	t.Log("here?")
}

func TestDead(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := make(chan int)
		go func() { <-c }()
		go func() { time.Sleep(time.Second); select {} }()
		var mu sync.Mutex
		cond := sync.NewCond(&mu)
		mu.Lock()
		cond.Wait()
	})
}
