package rand

import (
	"math"
	"math/rand"
)

// seedState undoes the 607 steps after which the state of Go's source is what it has put out.
func seedState(state []int64, seed int64) {
	source := rand.NewSource(seed).(rand.Source64)
	tap, feed := 0, stateLen-stateTap
	for range stateLen {
		tap, feed = (tap+stateLen-1)%stateLen, (feed+stateLen-1)%stateLen
		state[feed] = int64(source.Uint64())
	}
	for range stateLen {
		state[feed] -= state[tap]
		tap, feed = (tap+1)%stateLen, (feed+1)%stateLen
	}
}

func randomSeed() uint64 { return rand.Uint64() }

type ziggurat struct {
	threshold      [256]uint32
	scale, density [256]float32
}

func layers(n int, x, area, m float64, f, inverse func(float64) float64) *ziggurat {
	z := new(ziggurat)
	q := area / f(x)
	z.threshold[0] = uint32(x / q * m)
	z.scale[0], z.scale[n-1] = float32(q/m), float32(x/m)
	z.density[0], z.density[n-1] = 1, float32(f(x))
	for i := n - 2; i >= 1; i-- {
		below := x
		x = inverse(area/x + f(x))
		z.threshold[i+1] = uint32(x / below * m)
		z.scale[i], z.density[i] = float32(x/m), float32(f(x))
	}
	return z
}

var (
	norm = layers(128, 3.442619855899, 9.91256303526217e-3, 1<<31,
		func(x float64) float64 { return math.Exp(-.5 * x * x) },
		func(y float64) float64 { return math.Sqrt(-2 * math.Log(y)) })
	exp = layers(256, 7.69711747013104972, 3.9496598225815571993e-3, 1<<32,
		func(x float64) float64 { return math.Exp(-x) },
		func(y float64) float64 { return -math.Log(y) })
)

func normThreshold(i int) uint32 { return norm.threshold[i] }
func normScale(i int) float32    { return norm.scale[i] }
func normDensity(i int) float32  { return norm.density[i] }
func expThreshold(i int) uint32  { return exp.threshold[i] }
func expScale(i int) float32     { return exp.scale[i] }
func expDensity(i int) float32   { return exp.density[i] }
