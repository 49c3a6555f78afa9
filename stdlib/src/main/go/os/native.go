package os

func runtime_args() []string

// runtime_rand returns random bits.
func runtime_rand() uint64

// isNonblock reports whether a descriptor answers EAGAIN instead of blocking.
func isNonblock(fd int) bool
