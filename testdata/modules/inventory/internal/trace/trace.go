// Package trace remembers what happened while packages were initialised.
package trace

var notes []string

// Note adds a line and returns it.
func Note(s string) string {
	notes = append(notes, s)
	return s
}

// Notes returns all lines.
func Notes() []string { return notes }
