package sha3

// On the state's bytes, which Java sees as words.
func keccakF1600Generic(state *[200]byte)
