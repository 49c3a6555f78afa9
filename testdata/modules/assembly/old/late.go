// +build never
package old

// Also belongs to the build: no blank line follows the constraint.
func Also() string { return "a comment only" }
