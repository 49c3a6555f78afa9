package rand

import "math"

// NormFloat64 returns a number of the normal distribution with mean 0 and standard deviation 1.
func (r *Rand) NormFloat64() float64 {
	const tail = 3.442619855899 // where the last layer begins
	for {
		u := r.Uint64()
		j := int32(u)
		i := int(u >> 32 & 0x7F)
		x := float64(j) * float64(normScale(i))
		abs := uint32(j)
		if j < 0 {
			abs = uint32(-j)
		}
		if abs < normThreshold(i) {
			return x
		}
		if i == 0 {
			for {
				x = -math.Log(r.Float64()) * (1.0 / tail)
				y := -math.Log(r.Float64())
				if y+y >= x*x {
					break
				}
			}
			if j > 0 {
				return tail + x
			}
			return -tail - x
		}
		low := normDensity(i)
		if low+float32(r.Float64())*(normDensity(i-1)-low) < float32(math.Exp(-.5*x*x)) {
			return x
		}
	}
}

// ExpFloat64 returns a number of the exponential distribution with mean 1.
func (r *Rand) ExpFloat64() float64 {
	const tail = 7.69711747013104972 // where the last layer begins
	for {
		u := r.Uint64()
		j := uint32(u)
		i := int(u >> 32 & 0xFF)
		x := float64(j) * float64(expScale(i))
		if j < expThreshold(i) {
			return x
		}
		if i == 0 {
			return tail - math.Log(r.Float64())
		}
		low := expDensity(i)
		if low+float32(r.Float64())*(expDensity(i-1)-low) < float32(math.Exp(-x)) {
			return x
		}
	}
}

// A Zipf gives numbers of a Zipf distribution: by rejection-inversion (Hörmann and Derflinger, 1996).
type Zipf struct {
	r      *Rand
	imax   float64
	v, q   float64
	s      float64
	p      float64 // 1 - q
	pInv   float64
	hMax   float64
	hRange float64
}

func (z *Zipf) h(x float64) float64 { return math.Exp(z.p*math.Log(z.v+x)) * z.pInv }

func (z *Zipf) hInverse(x float64) float64 { return math.Exp(z.pInv*math.Log(z.p*x)) - z.v }

// NewZipf returns a source of numbers k in [0, imax] with a probability proportional to (v+k)**(-s). It needs s > 1
// and v >= 1.
func NewZipf(r *Rand, s float64, v float64, imax uint64) *Zipf {
	if s <= 1.0 || v < 1 {
		return nil
	}
	z := &Zipf{r: r, imax: float64(imax), v: v, q: s}
	z.p = 1.0 - z.q
	z.pInv = 1.0 / z.p
	z.hMax = z.h(z.imax + 0.5)
	z.hRange = z.h(0.5) - math.Exp(math.Log(z.v)*(-z.q)) - z.hMax
	z.s = 1 - z.hInverse(z.h(1.5)-math.Exp(-z.q*math.Log(z.v+1.0)))
	return z
}

// Uint64 returns the next number.
func (z *Zipf) Uint64() uint64 {
	if z == nil {
		panic("rand: nil Zipf")
	}
	for {
		u := z.hMax + z.r.Float64()*z.hRange
		x := z.hInverse(u)
		k := math.Floor(x + 0.5)
		if k-x <= z.s || u >= z.h(k+0.5)-math.Exp(-math.Log(k+z.v)*z.q) {
			return uint64(int64(k))
		}
	}
}
