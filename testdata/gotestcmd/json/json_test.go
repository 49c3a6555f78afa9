package json

import (
	"fmt"
	"strings"
	"testing"
)

func TestPass(t *testing.T) {
	t.Log("logged <&> \"quoted\" \u2028 \x01 \xff")
	fmt.Println("printed")
	fmt.Print("no newline")
}

func TestLong(t *testing.T) {
	fmt.Println(strings.Repeat("é", 700) + "x" + strings.Repeat("€", 1500))
	fmt.Println("=== RUN   NotATest")
	fmt.Println("--- PASS: NotATest (0.00s)")
}

func TestFail(t *testing.T) {
	t.Error("bad")
	t.Run("sub", func(t *testing.T) {
		t.Log("in sub")
		t.Run("deep", func(t *testing.T) { t.Fatal("deep") })
	})
	t.Log("after")
}

func TestSkip(t *testing.T) { t.Skip("why") }

func TestParallel(t *testing.T) {
	t.Run("a", func(t *testing.T) {
		t.Parallel()
		t.Log("x")
	})
}

func TestAttr(t *testing.T) { t.Attr("key", "some value") }

func ExamplePass() {
	fmt.Println("hi")
	// Output: hi
}

func ExampleFail() {
	fmt.Println("hi")
	// Output: ho
}
