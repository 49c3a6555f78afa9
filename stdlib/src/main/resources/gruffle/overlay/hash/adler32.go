package adler32

// As HotSpot has it.
func update(d digest, p []byte) digest { return digest(next(uint32(d), p)) }

func next(sum uint32, p []byte) uint32
