// Package asan: not in use.
package asan

const Enabled = false
