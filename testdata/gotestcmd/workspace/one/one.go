// Package one uses another module of the workspace.
package one

import (
	"example.com/one/inner"
	"example.com/two"
)

func Sum() int { return inner.N + two.N }
