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

// search makes tokens of what is in the window, and returns where a block of them ends; else a number below 0: over if there is nothing more to do, or
// that it is to be called again. What changes is in numbers.
func search(window []byte, head, prev []uint32, tokens []token, numbers []int) int

const over = -1

func (d *compressor) deflate() {
	if d.windowEnd-d.index < minMatchLength+maxMatchLength && !d.sync {
		return
	}
	available, sync := 0, 0
	if d.byteAvailable {
		available = 1
	}
	if d.sync {
		sync = 1
	}
	numbers := []int{d.index, d.length, d.offset, d.chainHead, available, len(d.tokens), // these change
		d.windowEnd, d.hashOffset, d.lazy, d.nice, d.chain, d.fastSkipHashing, sync}
	for {
		end := search(d.window, d.hashHead[:], d.hashPrev[:], d.tokens[:cap(d.tokens)], numbers)
		d.index, d.length, d.offset, d.chainHead = numbers[0], numbers[1], numbers[2], numbers[3]
		d.byteAvailable = numbers[4] != 0
		d.tokens = d.tokens[:numbers[5]]
		if end == over {
			break
		}
		if end >= 0 {
			if d.err = d.writeBlock(d.tokens, end); d.err != nil {
				return
			}
			d.tokens = d.tokens[:0]
			numbers[5] = 0
		}
	}
	if !d.sync || d.index < d.windowEnd {
		return
	}
	// All of it is to be written.
	if d.byteAvailable {
		d.tokens = append(d.tokens, literalToken(uint32(d.window[d.index-1])))
		d.byteAvailable = false
	}
	if len(d.tokens) > 0 {
		if d.err = d.writeBlock(d.tokens, d.index); d.err != nil {
			return
		}
		d.tokens = d.tokens[:0]
	}
}
