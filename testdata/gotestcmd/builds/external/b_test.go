package external_test

import (
	"testing"

	"example.com/builds/external"
)

func TestF(t *testing.T) { external.F() }
