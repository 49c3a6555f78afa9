package both_test

import (
	"testing"

	"example.com/excluded/both"
)

func TestF(t *testing.T) {
	if both.F() != 1 {
		t.Fatal("F")
	}
}
