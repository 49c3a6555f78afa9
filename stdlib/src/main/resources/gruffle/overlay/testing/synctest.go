package synctest

import "testing"

// There are no bubbles.
func testingSynctestTest(t *testing.T, f func(*testing.T)) bool {
	panic("gruffle: testing/synctest is not supported")
}
