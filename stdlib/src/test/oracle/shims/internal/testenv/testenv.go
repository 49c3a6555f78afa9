// Package testenv answers what Go's own tests ask about the machine.
package testenv

import "testing"

func SkipIfOptimizationOff(t testing.TB) {}
func OptimizationOff() bool              { return false }
func Builder() string                    { return "" }
func MustHaveExec(t testing.TB)          { t.Skip("no child processes here") }
func MustHaveGoBuild(t testing.TB)       { t.Skip("no builds here") }
func MustInternalLink(t testing.TB, _ any) {
	t.Skip("no builds here")
}
