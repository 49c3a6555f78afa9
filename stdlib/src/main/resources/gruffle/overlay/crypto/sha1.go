package sha1

// As HotSpot has it.
func block(dig *digest, p []byte) { blocks(&dig.h, p) }

func blocks(state *[5]uint32, p []byte)
