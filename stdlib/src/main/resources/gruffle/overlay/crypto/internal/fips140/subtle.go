package subtle

// By words, whatever the bytes are in.
func xorBytes(dst, x, y *byte, n int)
