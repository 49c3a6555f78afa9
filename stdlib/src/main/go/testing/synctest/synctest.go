// Package synctest tests concurrent code in bubbles: their goroutines have a clock of their own, which goes on only when all of them wait.
package synctest

import (
	"internal/hooks"
	"internal/synctest"
	"testing"
)

// Test calls f in a new bubble, and returns when all goroutines of that have ended. The clock begins with the year 2000, UTC, and goes to the next
// timer whenever all goroutines of the bubble are durably blocked: where only one of them can wake them. Where none can, the test fails.
//
// Cleanup functions of f's T run in the bubble, to which its Context belongs too; Run, Parallel and Deadline must not be called.
func Test(t *testing.T, f func(*testing.T)) {
	synctest.Enter()
	defer synctest.Leave()
	var ok bool
	go func() {
		ok = hooks.SynctestTest(t, f)
	}()
	synctest.Drive()
	synctest.Leave() // the time that the test took is the real one
	if !ok {
		t.FailNow()
	}
}

// Wait returns when all other goroutines of the bubble are durably blocked.
func Wait() { synctest.Wait() }
