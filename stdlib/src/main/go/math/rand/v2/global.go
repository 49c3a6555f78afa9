package rand

import "sync/atomic"

var global = New(&autoSource{state: randomSeed()})

// autoSource is behind the functions of the package: SplitMix64 (Steele, Lea and Flood, 2014), which goroutines may
// share, from a seed that differs in each process.
type autoSource struct {
	state uint64
}

func (s *autoSource) Uint64() uint64 {
	x := atomic.AddUint64(&s.state, 0x9E3779B97F4A7C15)
	x = (x ^ x>>30) * 0xBF58476D1CE4E5B9
	x = (x ^ x>>27) * 0x94D049BB133111EB
	return x ^ x>>31
}

// The following are the methods of the same name on a Rand that goroutines may share.

func Int64() int64 { return global.Int64() }

func Uint32() uint32 { return global.Uint32() }

func Uint64() uint64 { return global.Uint64() }

func Int32() int32 { return global.Int32() }

func Int() int { return global.Int() }

func Uint() uint { return global.Uint() }

func Int64N(n int64) int64 { return global.Int64N(n) }

func Uint64N(n uint64) uint64 { return global.Uint64N(n) }

func Int32N(n int32) int32 { return global.Int32N(n) }

func Uint32N(n uint32) uint32 { return global.Uint32N(n) }

func IntN(n int) int { return global.IntN(n) }

func UintN(n uint) uint { return global.UintN(n) }

func Float64() float64 { return global.Float64() }

func Float32() float32 { return global.Float32() }

func Perm(n int) []int { return global.Perm(n) }

func Shuffle(n int, swap func(i, j int)) { global.Shuffle(n, swap) }

func NormFloat64() float64 { return global.NormFloat64() }

func ExpFloat64() float64 { return global.ExpFloat64() }

type intType interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}

// N returns a number in [0, n) of any integer type. It panics if n <= 0.
func N[Int intType](n Int) Int {
	if n <= 0 {
		panic("invalid argument to N")
	}
	return Int(global.below(uint64(n)))
}
