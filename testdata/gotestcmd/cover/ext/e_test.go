package ext

import (
	"testing"

	"example.com/cover/lib"
)

func TestG(t *testing.T) { lib.Clamp(3) }
