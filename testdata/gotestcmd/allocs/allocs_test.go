// Allocations are counted where a test asks for their number.
package allocs

import (
	"fmt"
	"testing"
)

type pair struct{ a, b *pair }

var (
	bytes []byte
	kept  *pair
)

func TestPerRun(t *testing.T) {
	fmt.Println(testing.AllocsPerRun(100, func() {}))
	fmt.Println(testing.AllocsPerRun(100, func() { bytes = make([]byte, 100) }))
	fmt.Println(testing.AllocsPerRun(100, func() { kept = &pair{&pair{}, nil} }))
}

func TestPerOp(t *testing.T) {
	r := testing.Benchmark(func(b *testing.B) {
		b.ReportAllocs()
		for i := 0; i < b.N; i++ {
			kept = &pair{&pair{}, &pair{}}
		}
	})
	fmt.Println(r.AllocsPerOp())
}

func BenchmarkReports(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		kept = &pair{}
	}
}
