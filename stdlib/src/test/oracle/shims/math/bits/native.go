package bits

import "math/bits"

func LeadingZeros64(x uint64) int              { return bits.LeadingZeros64(x) }
func LeadingZeros32(x uint32) int              { return bits.LeadingZeros32(x) }
func TrailingZeros64(x uint64) int             { return bits.TrailingZeros64(x) }
func TrailingZeros32(x uint32) int             { return bits.TrailingZeros32(x) }
func OnesCount64(x uint64) int                 { return bits.OnesCount64(x) }
func OnesCount32(x uint32) int                 { return bits.OnesCount32(x) }
func Reverse64(x uint64) uint64                { return bits.Reverse64(x) }
func Reverse32(x uint32) uint32                { return bits.Reverse32(x) }
func ReverseBytes64(x uint64) uint64           { return bits.ReverseBytes64(x) }
func ReverseBytes32(x uint32) uint32           { return bits.ReverseBytes32(x) }
func RotateLeft64(x uint64, k int) uint64      { return bits.RotateLeft64(x, k) }
func RotateLeft32(x uint32, k int) uint32      { return bits.RotateLeft32(x, k) }
func Mul64(x, y uint64) (hi, lo uint64)        { return bits.Mul64(x, y) }
func div64(hi, lo, y uint64) (quo, rem uint64) { return bits.Div64(hi, lo, y) }
