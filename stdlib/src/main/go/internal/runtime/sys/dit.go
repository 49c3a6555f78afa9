// Package sys is what packages of an installed Go expect under this name: timing of instructions that does not depend on
// the data, which this processor does not have.
package sys

// DITSupported reports whether the processor has the mode.
var DITSupported = false

// EnableDIT turns the mode on, and returns whether it was.
func EnableDIT() bool { return false }

// DITEnabled reports whether the mode is on.
func DITEnabled() bool { return false }

// DisableDIT turns the mode off.
func DisableDIT() {}
