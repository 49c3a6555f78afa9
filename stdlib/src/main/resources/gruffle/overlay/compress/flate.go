package flate

// same is how many of the first n bytes of a and b are the same.
func same(a, b []byte, n int) int

func matchLen(a, b []byte, max int) int {
	if max < 0 || max > len(a) || max > len(b) {
		return go_matchLen(a, b, max) // which panics
	}
	return same(a, b, max)
}

func (e *deflateFast) matchLen(s, t int32, src []byte) int32 {
	if t < 0 { // in the block before
		return e.go_matchLen(s, t, src)
	}
	a := src[s:min(int(s)+maxMatchLength-4, len(src))]
	return int32(matchLen(a, src[t:], len(a)))
}
