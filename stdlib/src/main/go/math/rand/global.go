package rand

var global = New(auto)

// Seed does nothing: the functions of the package are seeded at random, as in Go since 1.24. It makes them begin anew, each
// seed with its own numbers, in programs of a module of an earlier Go or with GODEBUG=randseednop=0.
//
// Deprecated: use New(NewSource(seed)).
func Seed(seed int64) {
	if randseednop.Value() == "0" {
		randseednop.IncNonDefault()
		auto.Seed(seed)
	}
}

// The following are the methods of the same name on a Rand that goroutines may share.

func Int63() int64 { return global.Int63() }

func Uint32() uint32 { return global.Uint32() }

func Uint64() uint64 { return global.Uint64() }

func Int31() int32 { return global.Int31() }

func Int() int { return global.Int() }

func Int63n(n int64) int64 { return global.Int63n(n) }

func Int31n(n int32) int32 { return global.Int31n(n) }

func Intn(n int) int { return global.Intn(n) }

func Float64() float64 { return global.Float64() }

func Float32() float32 { return global.Float32() }

func Perm(n int) []int { return global.Perm(n) }

func Shuffle(n int, swap func(i, j int)) { global.Shuffle(n, swap) }

func NormFloat64() float64 { return global.NormFloat64() }

func ExpFloat64() float64 { return global.ExpFloat64() }

// Read fills p with random bytes; it returns len(p) and no error.
//
// Deprecated: use crypto/rand.
func Read(p []byte) (n int, err error) {
	if l := auto.seeded.Load(); l != nil {
		return l.read(p)
	}
	r := Rand{src: auto} // Rand.Read keeps state
	return r.Read(p)
}
