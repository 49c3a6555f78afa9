package os

func runtime_args() []string

// runtime_rand returns random bits.
func runtime_rand() uint64

// isNonblock reports whether a descriptor answers EAGAIN instead of blocking.
func isNonblock(fd int) bool

// isStream reports whether a file is a named pipe, a terminal or another device that the poller may know.
func isStream(fd int) bool

// defaultSigpipe gives the signal for broken pipes the effect that it has at first: death.
func defaultSigpipe()
