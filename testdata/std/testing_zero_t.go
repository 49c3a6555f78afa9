// A testing.T or B that no test has made, as helpers of tests are tested with: what it can do, and what it panics with.
package main

import (
	"fmt"
	"os"
	"sync"
	"testing"
)

func try(name string, f func(t *testing.T)) {
	t := new(testing.T)
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		returned := false
		defer func() {
			if r := recover(); r != nil {
				fmt.Println(name, "panics:", r)
				return
			}
			fmt.Println(name, "returned", returned, "failed", t.Failed(), "skipped", t.Skipped())
		}()
		f(t)
		returned = true
	}()
	wg.Wait()
}

func main() {
	testing.Init()
	try("Log", func(t *testing.T) { t.Log("a", 1) })
	try("Logf", func(t *testing.T) { t.Logf("a %d", 1) })
	try("Error", func(t *testing.T) { t.Error("a", 1) })
	try("Errorf", func(t *testing.T) { t.Errorf("a\n%d", 1); t.Errorf("again") })
	try("Fatal", func(t *testing.T) { t.Fatal("a", 1) })
	try("Fatalf", func(t *testing.T) { t.Fatalf("a %d", 1) })
	try("Fail", func(t *testing.T) { t.Fail() })
	try("FailNow", func(t *testing.T) { t.FailNow() })
	try("Skip", func(t *testing.T) { t.Skip("a") })
	try("Skipf", func(t *testing.T) { t.Skipf("a %d", 1) })
	try("SkipNow", func(t *testing.T) { t.SkipNow() })
	try("Name", func(t *testing.T) { fmt.Printf("%q\n", t.Name()) })
	try("Helper", func(t *testing.T) { t.Helper(); t.Log("x") })
	try("Cleanup", func(t *testing.T) { t.Cleanup(func() { fmt.Println("never") }) })
	try("TempDir", func(t *testing.T) {
		d := t.TempDir()
		fmt.Println(d != "")
		os.RemoveAll(d)
	})
	try("Setenv", func(t *testing.T) { t.Setenv("GRUFFLE_ZERO_T", "x"); fmt.Println(os.Getenv("GRUFFLE_ZERO_T")) })
	try("Context", func(t *testing.T) { fmt.Println(t.Context() == nil) })
	try("Output", func(t *testing.T) { fmt.Println(t.Output() == nil) })
	try("Attr", func(t *testing.T) { t.Attr("k", "v") })
	b := new(testing.B)
	b.Errorf("wrong")
	b.Log("text")
	b.ReportAllocs()
	b.StopTimer()
	fmt.Println(b.Failed(), b.N, b.Elapsed() >= 0)
}
