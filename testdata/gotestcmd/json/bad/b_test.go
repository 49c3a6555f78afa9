package bad

import "testing"

func TestB(t *testing.T) { undefined() }
