// Package fmt prints values as formats describe, and scans text into variables.
package fmt

// indexPercent returns where the first % at or after from stands, len(s) if there is none.
func indexPercent(s string, from int) int

// runeCount is utf8.RuneCount.
func runeCount(b []byte) int
