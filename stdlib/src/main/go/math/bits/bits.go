package bits

// UintSize is the size of a uint in bits.
const UintSize = 64

// LeadingZeros returns how many zeros x begins with; UintSize for 0.
func LeadingZeros(x uint) int { return LeadingZeros64(uint64(x)) }

// LeadingZeros8 returns how many zeros x begins with; 8 for 0.
func LeadingZeros8(x uint8) int { return LeadingZeros32(uint32(x)) - 24 }

// LeadingZeros16 returns how many zeros x begins with; 16 for 0.
func LeadingZeros16(x uint16) int { return LeadingZeros32(uint32(x)) - 16 }

// TrailingZeros returns how many zeros x ends with; UintSize for 0.
func TrailingZeros(x uint) int { return TrailingZeros64(uint64(x)) }

// TrailingZeros8 returns how many zeros x ends with; 8 for 0.
func TrailingZeros8(x uint8) int { return TrailingZeros32(uint32(x) | 1<<8) }

// TrailingZeros16 returns how many zeros x ends with; 16 for 0.
func TrailingZeros16(x uint16) int { return TrailingZeros32(uint32(x) | 1<<16) }

// OnesCount returns how many bits of x are one.
func OnesCount(x uint) int { return OnesCount64(uint64(x)) }

// OnesCount8 returns how many bits of x are one.
func OnesCount8(x uint8) int { return OnesCount32(uint32(x)) }

// OnesCount16 returns how many bits of x are one.
func OnesCount16(x uint16) int { return OnesCount32(uint32(x)) }

// RotateLeft rotates x by k bits to the left, for a negative k to the right.
func RotateLeft(x uint, k int) uint { return uint(RotateLeft64(uint64(x), k)) }

// RotateLeft8 rotates x by k bits to the left, for a negative k to the right.
func RotateLeft8(x uint8, k int) uint8 {
	n := uint(k) & 7
	return x<<n | x>>(8-n)
}

// RotateLeft16 rotates x by k bits to the left, for a negative k to the right.
func RotateLeft16(x uint16, k int) uint16 {
	n := uint(k) & 15
	return x<<n | x>>(16-n)
}

// Reverse returns x with its bits in the opposite order.
func Reverse(x uint) uint { return uint(Reverse64(uint64(x))) }

// Reverse8 returns x with its bits in the opposite order.
func Reverse8(x uint8) uint8 { return uint8(Reverse32(uint32(x)) >> 24) }

// Reverse16 returns x with its bits in the opposite order.
func Reverse16(x uint16) uint16 { return uint16(Reverse32(uint32(x)) >> 16) }

// ReverseBytes returns x with its bytes in the opposite order.
func ReverseBytes(x uint) uint { return uint(ReverseBytes64(uint64(x))) }

// ReverseBytes16 returns x with its bytes in the opposite order.
func ReverseBytes16(x uint16) uint16 { return x>>8 | x<<8 }

// Len returns how many bits x needs; 0 for 0.
func Len(x uint) int { return 64 - LeadingZeros64(uint64(x)) }

// Len8 returns how many bits x needs; 0 for 0.
func Len8(x uint8) int { return 32 - LeadingZeros32(uint32(x)) }

// Len16 returns how many bits x needs; 0 for 0.
func Len16(x uint16) (n int) { return 32 - LeadingZeros32(uint32(x)) }

// Len32 returns how many bits x needs; 0 for 0.
func Len32(x uint32) (n int) { return 32 - LeadingZeros32(x) }

// Len64 returns how many bits x needs; 0 for 0.
func Len64(x uint64) (n int) { return 64 - LeadingZeros64(x) }
