package gcm

import (
	"crypto/internal/fips140/aes"
	"crypto/internal/fips140deps/byteorder"
)

// hashBlocks brings all of data, which is whole blocks, into the hash (hi, lo) under the key, as HotSpot has it.
func hashBlocks(hash *[2]uint64, keyHi, keyLo uint64, data []byte)

func ghash(out, H *[gcmBlockSize]byte, inputs ...[]byte) {
	var hash [2]uint64
	hi, lo := byteorder.BEUint64(H[:8]), byteorder.BEUint64(H[8:])
	for _, input := range inputs {
		n := len(input) &^ (gcmBlockSize - 1)
		if n > 0 {
			hashBlocks(&hash, hi, lo, input[:n])
		}
		if n < len(input) {
			var last [gcmBlockSize]byte
			copy(last[:], input[n:])
			hashBlocks(&hash, hi, lo, last[:])
		}
	}
	byteorder.BEPutUint64(out[:8], hash[0])
	byteorder.BEPutUint64(out[8:], hash[1])
}

func gcmCounterCryptGeneric(b *aes.Block, out, src []byte, counter *[gcmBlockSize]byte) {
	if n := len(src) &^ (gcmBlockSize - 1); n > 0 {
		hi, lo := byteorder.BEUint64(counter[:8]), byteorder.BEUint64(counter[8:])
		aes.CountBlocksInternal(b, out[:n], src[:n], hi, lo)
		byteorder.BEPutUint32(counter[12:], uint32(lo)+uint32(n/gcmBlockSize))
		out, src = out[n:], src[n:]
	}
	if len(src) > 0 {
		go_gcmCounterCryptGeneric(b, out, src, counter)
	}
}
