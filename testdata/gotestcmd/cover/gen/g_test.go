package gen

import "testing"

func TestG(t *testing.T) { G(3) }
