// Package covered has what a program counts of itself that gruffle test -cover made.
package covered

// Mode is "set", "count" or "atomic"; "" in a program that does not count.
var Mode string

// Of says of what the coverage is told, where that is not the package that is tested.
var Of string

// Package has the counters of one package.
type Package struct {
	Path string

	// Counters is nil for a package that is no part of the program.
	Counters []uint32

	// Lines are those of a profile, with the numbers of counters instead of their values.
	Lines string
}

// Packages are all that there are.
var Packages []Package

// Add tells of a package.
func Add(path string, counters []uint32, lines string) {
	Packages = append(Packages, Package{path, counters, lines})
}
