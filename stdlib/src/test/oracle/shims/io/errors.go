package io

import "io"

// The rest of the test process knows only its own errors.
func init() {
	EOF, ErrUnexpectedEOF, ErrShortWrite, ErrShortBuffer = io.EOF, io.ErrUnexpectedEOF, io.ErrShortWrite, io.ErrShortBuffer
}
