// Package bits counts and moves the bits of unsigned integers.
package bits

// LeadingZeros64 returns how many zeros x begins with; 64 for 0.
func LeadingZeros64(x uint64) int

// LeadingZeros32 returns how many zeros x begins with; 32 for 0.
func LeadingZeros32(x uint32) int

// TrailingZeros64 returns how many zeros x ends with; 64 for 0.
func TrailingZeros64(x uint64) int

// TrailingZeros32 returns how many zeros x ends with; 32 for 0.
func TrailingZeros32(x uint32) int

// OnesCount64 returns how many bits of x are one.
func OnesCount64(x uint64) int

// OnesCount32 returns how many bits of x are one.
func OnesCount32(x uint32) int

// Reverse64 returns x with its bits in the opposite order.
func Reverse64(x uint64) uint64

// Reverse32 returns x with its bits in the opposite order.
func Reverse32(x uint32) uint32

// ReverseBytes64 returns x with its bytes in the opposite order.
func ReverseBytes64(x uint64) uint64

// ReverseBytes32 returns x with its bytes in the opposite order.
func ReverseBytes32(x uint32) uint32

// RotateLeft64 rotates x by k bits to the left, for a negative k to the right.
func RotateLeft64(x uint64, k int) uint64

// RotateLeft32 rotates x by k bits to the left, for a negative k to the right.
func RotateLeft32(x uint32, k int) uint32

// Mul64 returns the 128 bits of x*y.
func Mul64(x, y uint64) (hi, lo uint64)

// div64 is Div64 for 0 < y and hi < y.
func div64(hi, lo, y uint64) (quo, rem uint64)
