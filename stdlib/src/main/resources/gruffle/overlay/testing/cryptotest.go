package cryptotest

import "testing"

// Whether other tests run in parallel is not looked at.
func testingCheckParallel(t *testing.T) {}
