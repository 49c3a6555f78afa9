package lib_test

import (
	"testing"

	"example.com/cover/lib"
)

func TestClamp(t *testing.T) {
	lib.Clamp(1)
	lib.Same(3)
	lib.Same("x")
	var c lib.Cell[int]
	c.Set(3)
}
