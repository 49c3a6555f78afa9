// Package msan: not in use.
package msan

const Enabled = false
