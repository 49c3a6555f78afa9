// Package both has tests of both kinds.
package both

func F() int { return 1 }
