// runtime/debug: limits are kept and returned, the build information is there, text and back.
package main

import (
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"strings"
)

func main() {
	fmt.Println(debug.SetGCPercent(50), debug.SetGCPercent(-5), debug.SetGCPercent(100))
	fmt.Println(debug.SetMemoryLimit(1<<40), debug.SetMemoryLimit(-1))
	fmt.Println(debug.SetMaxStack(1<<20), debug.SetMaxStack(1000000000))
	fmt.Println(debug.SetMaxThreads(100), debug.SetMaxThreads(10000))

	bi, ok := debug.ReadBuildInfo()
	fmt.Println(ok, bi.Path, bi.Main, len(bi.Deps), strings.HasPrefix(bi.GoVersion, "go1.26"))
	for _, s := range bi.Settings {
		if s.Key == "GOOS" || s.Key == "GOARCH" || s.Key == "-compiler" {
			fmt.Println(s.Key, s.Value)
		}
	}
	back, err := debug.ParseBuildInfo(bi.String())
	fmt.Println(err, back.Path == bi.Path)
	back, err = debug.ParseBuildInfo("go\tgo1.22\npath\tx/y\nmod\tx\tv1.0.0\th1:abc=\ndep\tz\tv0.1.0\n=>\tzz\tv0.2.0\th\nbuild\tA=b\n")
	fmt.Printf("%q %v\n", back, err)

	file := fmt.Sprint(os.TempDir(), "/crash", os.Getpid())
	f, err := os.Create(file)
	fmt.Println(err, debug.SetCrashOutput(f, debug.CrashOptions{}), debug.SetCrashOutput(nil, debug.CrashOptions{}))
	f.Close()
	fmt.Println(os.Remove(file))

	var stats debug.GCStats
	runtime.GC()
	debug.ReadGCStats(&stats)
	fmt.Println(stats.NumGC > 0, len(stats.Pause) > 0, stats.LastGC.IsZero())
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	fmt.Println(m.Mallocs > 0, m.Mallocs-m.Frees == m.HeapObjects, m.TotalAlloc >= m.HeapAlloc)
}
