package aes

import "crypto/internal/fips140/alias"

// All of src, which is whole blocks, as HotSpot has it. dst is src, or none of its bytes, and as long.
func encryptBlocks(keys []uint32, dst, src []byte)
func decryptBlocks(keys []uint32, dst, src []byte)
func chainEncrypted(keys []uint32, iv *[BlockSize]byte, dst, src []byte)
func chainDecrypted(keys []uint32, iv *[BlockSize]byte, dst, src []byte)

// countBlocks adds to src what the blocks of a counter from (hi, lo) on are encrypted to. Where word is set, only the lower 32 bits count.
func countBlocks(keys []uint32, dst, src []byte, hi, lo uint64, word bool)

func encryptBlock(c *Block, dst, src []byte) {
	encryptBlocks(c.enc[:c.roundKeysSize()], dst[:BlockSize], src[:BlockSize])
}

func decryptBlock(c *Block, dst, src []byte) {
	decryptBlocks(c.dec[:c.roundKeysSize()], dst[:BlockSize], src[:BlockSize])
}

func cryptBlocksEnc(b *Block, iv *[BlockSize]byte, dst, src []byte) {
	chainEncrypted(b.enc[:b.roundKeysSize()], iv, dst[:len(src)], src)
}

func cryptBlocksDec(b *Block, iv *[BlockSize]byte, dst, src []byte) {
	chainDecrypted(b.dec[:b.roundKeysSize()], iv, dst[:len(src)], src)
}

// CountBlocksInternal is for package gcm.
func CountBlocksInternal(b *Block, dst, src []byte, hi, lo uint64) {
	countBlocks(b.enc[:b.roundKeysSize()], dst, src, hi, lo, true)
}

// Whole blocks at once. The rest, and what is to panic, is Go's.
func (c *CTR) XORKeyStreamAt(dst, src []byte, offset uint64) {
	n := len(src) &^ (BlockSize - 1)
	if n > 0 && len(dst) >= len(src) && offset%BlockSize == 0 && offset < 1<<62 && !alias.InexactOverlap(dst[:len(src)], src) {
		lo, hi := add128(c.ivlo, c.ivhi, offset/BlockSize)
		countBlocks(c.b.enc[:c.b.roundKeysSize()], dst[:n], src[:n], hi, lo, false)
		dst, src, offset = dst[n:], src[n:], offset+uint64(n)
	}
	c.go_XORKeyStreamAt(dst, src, offset)
}
