// All metrics have values of their kinds, and some that can be foreseen.
package main

import (
	"fmt"
	"runtime"
	"runtime/metrics"
)

func read(names ...string) map[string]metrics.Value {
	var s []metrics.Sample
	for _, n := range names {
		s = append(s, metrics.Sample{Name: n})
	}
	metrics.Read(s)
	m := map[string]metrics.Value{}
	for _, x := range s {
		m[x.Name] = x.Value
	}
	return m
}

func main() {
	stop := make(chan bool)
	for range 3 {
		go func() { <-stop }()
	}
	runtime.GC()
	runtime.Gosched()
	var names []string
	for _, d := range metrics.All() {
		names = append(names, d.Name)
	}
	fmt.Println(len(names), "metrics")
	all := read(append(names, "/no/such:thing")...)
	for _, d := range metrics.All() {
		v := all[d.Name]
		if v.Kind() != d.Kind {
			fmt.Println("kind of", d.Name, v.Kind())
		}
		if v.Kind() == metrics.KindFloat64Histogram {
			if h := v.Float64Histogram(); len(h.Buckets) != len(h.Counts)+1 {
				fmt.Println("buckets of", d.Name)
			}
		}
	}
	fmt.Println(all["/no/such:thing"].Kind() == metrics.KindBad)
	fmt.Println(all["/sched/goroutines:goroutines"].Uint64() >= 4)
	fmt.Println(all["/gc/cycles/forced:gc-cycles"].Uint64(), all["/gc/gogc:percent"].Uint64())
	fmt.Println(all["/gc/cycles/total:gc-cycles"].Uint64() >= 1, all["/gc/heap/allocs:bytes"].Uint64() > 0)
	fmt.Println(all["/sched/gomaxprocs:threads"].Uint64() == uint64(runtime.GOMAXPROCS(0)))
	fmt.Println(all["/cpu/classes/total:cpu-seconds"].Float64() > 0)
	var pauses uint64
	for _, n := range all["/sched/pauses/total/gc:seconds"].Float64Histogram().Counts {
		pauses += n
	}
	fmt.Println(pauses > 0)
	waits := all["/sched/latencies:seconds"].Float64Histogram()
	fmt.Println(len(waits.Counts), waits.Buckets)
	close(stop)
	scheduling()
}

// scheduling has goroutines wait for their turns, and stops the world.
func scheduling() {
	before := read("/sched/latencies:seconds", "/sched/pauses/total/other:seconds", "/sched/pauses/stopping/other:seconds")
	c := make(chan int)
	for range 50 {
		go func() { c <- 1 }()
	}
	for range 50 {
		<-c
		runtime.Gosched()
	}
	runtime.GOMAXPROCS(3)
	after := read("/sched/latencies:seconds", "/sched/pauses/total/other:seconds", "/sched/pauses/stopping/other:seconds")
	for _, name := range []string{"/sched/latencies:seconds", "/sched/pauses/total/other:seconds", "/sched/pauses/stopping/other:seconds"} {
		old, now := before[name].Float64Histogram(), after[name].Float64Histogram()
		var n uint64
		for i, c := range now.Counts {
			n += c - old.Counts[i]
		}
		fmt.Println(name, n > 0)
	}
}
