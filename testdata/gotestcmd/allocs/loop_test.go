package allocs

import "testing"

func TestLoop(t *testing.T) {
	within, rounds := -1, 0
	r := testing.Benchmark(func(b *testing.B) {
		for b.Loop() {
			within = b.N
			rounds++
			b.StopTimer()
			b.StartTimer()
		}
		t.Log("after:", b.N)
	})
	t.Log("within:", within, "rounds:", rounds, "result:", r.N)
}

func TestLoopWithStoppedTimer(t *testing.T) {
	rounds, after := 0, false
	testing.Benchmark(func(b *testing.B) {
		for b.Loop() {
			rounds++
			b.StopTimer()
		}
		after = true
	})
	t.Log("rounds:", rounds, after)
}

func TestLoopAfterItsEnd(t *testing.T) {
	rounds, after := 0, false
	testing.Benchmark(func(b *testing.B) {
		for b.Loop() {
			rounds++
		}
		for b.Loop() {
			rounds++
		}
		after = true
	})
	t.Log("rounds:", rounds, after)
}
