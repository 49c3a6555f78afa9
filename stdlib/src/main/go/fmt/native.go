// Package fmt prints values as formats describe, and scans text into variables.
package fmt

// Most operands are printed by the runtime: basic values, and structs, slices, maps and what is in them. It stops, with nothing of it written, where a directive or operand is
// not that simple, and has the rest printed here; where it meets a value inside another that has methods, or that the verb is not for, it has that one printed by ask.

// plainf goes through format from i on, where operand arg is the next, and returns where it stops: at a directive, or at the end.
func plainf(p *printer, buf []byte, format string, i int, a []any, arg int, ask askFunc) (out []byte, stop, next int)

// plain prints operands as %v does, with spaces before all but the first, with sparing not beside strings, and returns where it stops.
func plain(p *printer, buf []byte, a []any, arg int, sparing bool, ask askFunc) (out []byte, next int)

// runeCount is utf8.RuneCount.
func runeCount(b []byte) int
