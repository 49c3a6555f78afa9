package cmplx

import (
	"math"
	"math/bits"
)

// 1/Pi in binary, the first word before the point.
var overPi = [...]uint64{
	0x0000000000000000, 0x517cc1b727220a94, 0xfe13abe8fa9a6ee0, 0x6db14acc9e21c820, 0xff28b1d5ef5de2b0,
	0xdb92371d2126e970, 0x0324977504e8c90e, 0x7f0ef58e5894d39f, 0x74411afa975da242, 0x74ce38135a2fbf20,
	0x9cc8eb1cc1a99cfa, 0x4e422fc5defc941d, 0x8ffc4bffef02cc07, 0xf79788c5ad05368f, 0xb69b3f6793e584db,
	0xa7a31fb34f2ff516, 0xba93dd63f5f2f8bd, 0x9e839cfbc5294975, 0x35fdafd88fc6ae84, 0x2b0198237e3db5d5,
}

// reducePi returns x less a multiple of Pi, about in [-Pi/2, Pi/2]; for big x by Payne and Hanek's method.
func reducePi(x float64) float64 {
	if math.Abs(x) < 1<<30 {
		const (
			pi1 = 3.141592502593994 // Pi in three parts
			pi2 = 1.5099578831723193e-07
			pi3 = 1.0780605716316238e-14
		)
		n := float64(int64(x/math.Pi + 0.5))
		return ((x - n*pi1) - n*pi2) - n*pi3
	}
	word := math.Float64bits(x)
	exp := int(word>>52&0x7FF) - 1023 - 52
	mantissa := word&(1<<52-1) | 1<<52
	i, shift := uint(exp+64)/64, uint(exp+64)%64
	from := func(i uint) uint64 { return overPi[i]<<shift | overPi[i+1]>>(64-shift) }
	high, _ := bits.Mul64(from(i+2), mantissa)
	midHigh, midLow := bits.Mul64(from(i+1), mantissa)
	low, carry := bits.Add64(midLow, high, 0)
	fraction, _ := bits.Add64(from(i)*mantissa, midHigh, carry)
	zeros := uint(bits.LeadingZeros64(fraction))
	fraction = fraction<<(zeros+1) | low>>(64-(zeros+1))
	x = math.Float64frombits(fraction>>12 | uint64(1023-(zeros+1))<<52)
	if x > 0.5 {
		x--
	}
	return math.Pi * x
}
