// +build linux,!appengine darwin
// +build amd64 arm64

// Package old has constraints as they were written before Go 1.17.
package old

// Which names the file.
func Which() string { return "linux or darwin, 64 bits" }
