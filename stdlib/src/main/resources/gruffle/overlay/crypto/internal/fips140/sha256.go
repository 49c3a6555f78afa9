package sha256

// As HotSpot has it.
func block(dig *Digest, p []byte) { blocks(&dig.h, p) }

func blocks(state *[8]uint32, p []byte)
