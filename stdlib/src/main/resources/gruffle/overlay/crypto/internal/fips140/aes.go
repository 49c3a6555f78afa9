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

// What is to panic is Go's, and beyond the middle of what there is.
func (c *CTR) XORKeyStreamAt(dst, src []byte, offset uint64) {
	if len(dst) < len(src) || offset >= 1<<62 || alias.InexactOverlap(dst[:len(src)], src) {
		c.go_XORKeyStreamAt(dst, src, offset)
		return
	}
	if skip := int(offset % BlockSize); skip > 0 && len(src) > 0 {
		n := c.part(dst, src, skip, offset/BlockSize)
		dst, src, offset = dst[n:], src[n:], offset+uint64(n)
	}
	if n := len(src) &^ (BlockSize - 1); n > 0 {
		c.blocks(dst[:n], src[:n], offset/BlockSize)
		dst, src, offset = dst[n:], src[n:], offset+uint64(n)
	}
	if len(src) > 0 {
		c.part(dst, src, 0, offset/BlockSize)
	}
}

func (c *CTR) blocks(dst, src []byte, number uint64) {
	lo, hi := add128(c.ivlo, c.ivhi, number)
	countBlocks(c.b.enc[:c.b.roundKeysSize()], dst, src, hi, lo, false)
}

// part is for the bytes of src that belong to the block with that number, of which skip bytes are past. It returns how many they are.
func (c *CTR) part(dst, src []byte, skip int, number uint64) int {
	var block [BlockSize]byte
	n := copy(block[skip:], src)
	c.blocks(block[:], block[:], number)
	copy(dst, block[skip:skip+n])
	return n
}
