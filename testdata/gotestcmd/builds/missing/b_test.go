package missing

import (
	"testing"

	p "nosuch/package"
)

func TestF(t *testing.T) { p.F() }
