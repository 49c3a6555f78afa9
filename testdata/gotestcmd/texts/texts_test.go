package texts

import (
	"fmt"
	"os"
	"runtime"
	"testing"
	"time"
)

func TestLogs(t *testing.T) {
	t.Log("one", 2)
	t.Logf("%s\n%s\n", "two", "lines")
	t.Error("wrong")
	t.Run("sub", func(t *testing.T) {
		t.Errorf("wrong\ntoo")
		t.Run("deeper", func(t *testing.T) { t.Skipf("why %s", "not") })
		t.Run("other", func(t *testing.T) { t.Fatal("ends here\n") })
	})
	fmt.Fprintf(t.Output(), "from a writer\nwith a part")
	fmt.Fprintln(t.Output(), " of a line")
}

func check(t *testing.T, ok bool) {
	t.Helper()
	if !ok {
		t.Error("not ok")
	}
}

func TestHelper(t *testing.T) {
	check(t, false)
	func() {
		t.Helper()
		check(t, false)
	}()
	t.Cleanup(func() { check(t, false) })
	t.Run("all helpers", func(t *testing.T) {
		t.Helper()
		check(t, false)
	})
}

func TestPrints(t *testing.T) {
	fmt.Println("to standard output")
	fmt.Fprintln(os.Stderr, "to standard error")
	t.Attr("key", "value")
	t.Fail()
}

func TestFailNow(t *testing.T) {
	defer fmt.Println("deferred")
	t.FailNow()
	fmt.Println("never")
}

func TestOther(t *testing.T) {
	t.Run("parent's", func(*testing.T) { t.FailNow() })
	t.Log("never")
}

func TestGoexit(t *testing.T) {
	if os.Getenv("GOEXIT") != "" {
		runtime.Goexit()
	}
}

func TestPanic(t *testing.T) {
	t.Cleanup(func() { fmt.Println("cleaned up") })
	t.Run("sub", func(t *testing.T) {
		t.Log("before")
		var m map[string]int
		m["x"] = 1
	})
}

func TestAfterPanic(t *testing.T) {}

func TestExit(t *testing.T) { os.Exit(0) }

func TestTwice(t *testing.T) {
	t.Parallel()
	t.Parallel()
}

func TestEnv(t *testing.T) {
	t.Parallel()
	t.Setenv("A", "B")
}

func TestSleeps(t *testing.T) { time.Sleep(time.Hour) }

func Example_wrong() {
	fmt.Println("got this")
	fmt.Println("and that")
	// Output: want this
}

func Example_unordered() {
	fmt.Println("b")
	fmt.Println("c")
	// Unordered output:
	// a
	// b
}

func Example_panics() {
	fmt.Println("lost")
	panic("oh")
	// Output: x
}
