package basics

import (
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"
)

func TestAdd(t *testing.T) {
	var l List
	for i, word := range []string{"a", "b", "a b"} {
		t.Run(word, func(t *testing.T) {
			if n := l.Add(word); n != i+1 {
				t.Errorf("%d", n)
			}
			t.Log("added", word)
		})
	}
	if len(l.words) != 3 {
		t.Fatal(l.words)
	}
}

func TestNames(t *testing.T) {
	for _, name := range []string{"", "", "x", "x", "x#01", "\t", "é/ü", "\x00"} {
		t.Run(name, func(t *testing.T) {
			if !strings.HasPrefix(t.Name(), "TestNames/") {
				t.Error(t.Name())
			}
		})
	}
}

func TestParallel(t *testing.T) {
	var mu sync.Mutex
	done := 0
	t.Run("group", func(t *testing.T) {
		for i := range 4 {
			t.Run(fmt.Sprint(i), func(t *testing.T) {
				t.Parallel()
				mu.Lock()
				defer mu.Unlock()
				done++
			})
		}
		mu.Lock()
		defer mu.Unlock()
		if done != 0 {
			t.Error("parallel tests run before their group is done")
		}
	})
	if done != 4 {
		t.Error(done)
	}
}

func TestOrder(t *testing.T) {
	var order []string
	note := func(s string) func() { return func() { order = append(order, s) } }
	t.Run("cleanups", func(t *testing.T) {
		t.Cleanup(note("first"))
		t.Cleanup(func() {
			note("second")()
			t.Cleanup(note("from a cleanup"))
		})
		t.Run("inner", func(t *testing.T) { t.Cleanup(note("inner")) })
		defer note("deferred")()
	})
	if got := strings.Join(order, ", "); got != "inner, deferred, second, from a cleanup, first" {
		t.Error(got)
	}
}

func TestSurroundings(t *testing.T) {
	before := os.Getenv("BASICS")
	var dir string
	t.Run("inside", func(t *testing.T) {
		t.Setenv("BASICS", "yes")
		dir = t.TempDir()
		if other := t.TempDir(); other == dir {
			t.Error("the same directory twice")
		}
		t.Chdir(dir)
		if err := os.WriteFile("f", nil, 0o600); err != nil {
			t.Error(err)
		}
		ctx := t.Context()
		if ctx.Err() != nil {
			t.Error(ctx.Err())
		}
		t.Cleanup(func() {
			if ctx.Err() == nil {
				t.Error("the context goes on")
			}
		})
	})
	if os.Getenv("BASICS") != before {
		t.Error(os.Getenv("BASICS"))
	}
	if _, err := os.Stat(dir); !os.IsNotExist(err) {
		t.Error(err)
	}
	if _, err := os.Stat("go.mod"); err != nil {
		t.Error(err)
	}
}

func TestShort(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	if !testing.Testing() {
		t.Error("this is a test")
	}
}

func FuzzAdd(f *testing.F) {
	f.Add("one", 1)
	f.Add("two", 2)
	f.Fuzz(func(t *testing.T, word string, n int) {
		var l List
		for range n {
			l.Add(word)
		}
		if len(l.words) != n {
			t.Error(l.words)
		}
	})
}

func BenchmarkAdd(b *testing.B) {
	var l List
	for i := 0; i < b.N; i++ {
		l.Add("x")
	}
}
