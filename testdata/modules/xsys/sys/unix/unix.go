package unix

// A Timeval is a time.
type Timeval struct {
	Sec  int64
	Usec int64
}

// Now returns the seconds since 1970.
func Now() int64 {
	var tv Timeval
	if err := gettimeofday(&tv); err != 0 {
		panic(err)
	}
	return tv.Sec
}

// Random asks the runtime for random bytes; it may have none.
func Random(p []byte) bool {
	n, ok := vgetrandom(p, 0)
	return !ok || n == len(p)
}
