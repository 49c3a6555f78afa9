package md5

// As HotSpot has it. Write calls it without block where there is no assembly.
func blockGeneric(dig *digest, p []byte) { blocks(&dig.s, p) }

func blocks(state *[4]uint32, p []byte)
