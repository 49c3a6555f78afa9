// The flight recorder has what was done right before it is asked, and a trace has a collection right before its end.
package main

import (
	"bytes"
	"context"
	"fmt"
	"runtime"
	"runtime/trace"
	"sync"
)

func main() {
	fr := trace.NewFlightRecorder(trace.FlightRecorderConfig{})
	var b bytes.Buffer
	_, err := fr.WriteTo(&b)
	fmt.Println(fr.Enabled(), err)
	fmt.Println(fr.Start(), fr.Enabled(), fr.Start())
	for i := range 3 {
		name := fmt.Sprint("region of turn ", i)
		trace.WithRegion(context.Background(), name, func() { runtime.Gosched() })
		b.Reset()
		n, err := fr.WriteTo(&b)
		fmt.Println(n == int64(b.Len()), err, bytes.Contains(b.Bytes(), []byte(name)))
	}
	var wg sync.WaitGroup
	var tr bytes.Buffer
	fmt.Println(trace.Start(&tr), trace.IsEnabled())
	wg.Go(func() { trace.Log(context.Background(), "category", "said in both") })
	wg.Wait()
	b.Reset()
	fr.WriteTo(&b)
	fr.Stop()
	runtime.GC()
	trace.Stop()
	for _, t := range []*bytes.Buffer{&b, &tr} {
		fmt.Println(bytes.HasPrefix(t.Bytes(), []byte("go 1.26 trace\x00")), bytes.Contains(t.Bytes(), []byte("said in both")))
	}
	fmt.Println(fr.Enabled(), trace.IsEnabled())
}
