// Package internal is where package log leaves what log/slog needs of it.
package internal

// DefaultOutput writes a line by log's default logger, for a call at pc, which may be 0.
var DefaultOutput func(pc uintptr, data []byte) error
