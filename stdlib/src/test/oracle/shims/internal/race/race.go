// Package race: not in use.
package race

const Enabled = false
