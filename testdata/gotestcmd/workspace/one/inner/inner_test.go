package inner_test

import (
	"testing"

	"example.com/one/inner"
	"example.com/two"
)

func TestBoth(t *testing.T) {
	t.Fatal(inner.N, two.N)
}
