// Package rand has pseudo-random numbers, for a seed the same as Go's own.
package rand

// seedState fills the state of a source of 607 numbers.
func seedState(state []int64, seed int64)

// randomSeed returns a number that is different in each process.
func randomSeed() uint64

// The tables of the ziggurat method (Marsaglia and Tsang, 2000): threshold, scale and density of layer i.
func normThreshold(i int) uint32

func normScale(i int) float32

func normDensity(i int) float32

func expThreshold(i int) uint32

func expScale(i int) float32

func expDensity(i int) float32
