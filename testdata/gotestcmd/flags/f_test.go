package flags

import (
	"runtime"
	"testing"
)

func TestValues(t *testing.T) {
	t.Log(Plain, Literal, Constant, Computed, One, Two, Copy, Number, Text)
}

func TestFile(t *testing.T) {
	_, file, line, ok := runtime.Caller(0)
	t.Log(file, line, ok)
}
