package maphash

func rthash(buf []byte, seed uint64) uint64

func rthashString(s string, state uint64) uint64

func rthashWord(word, seed uint64) uint64

// Of what keys are most often, without a look by reflection.
func comparableHash[T comparable](v T, seed Seed) uint64 {
	switch x := any(v).(type) {
	case string:
		return rthashString(x, rthashWord(uint64(len(x)), seed.s))
	case int:
		return rthashWord(uint64(x), seed.s)
	case int32:
		return rthashWord(uint64(x), seed.s)
	case int64:
		return rthashWord(uint64(x), seed.s)
	case uint32:
		return rthashWord(uint64(x), seed.s)
	case uint64:
		return rthashWord(x, seed.s)
	}
	return go_comparableHash(v, seed)
}
