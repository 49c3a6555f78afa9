package md5

// As HotSpot has it.
func block(dig *digest, p []byte) { blocks(&dig.s, p) }

func blocks(state *[4]uint32, p []byte)
