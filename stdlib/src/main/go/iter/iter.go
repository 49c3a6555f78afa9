// Package iter has the types of iterators over sequences, and turns them into ones that are asked for values.
package iter

// Seq calls yield for each value of a sequence, in order, until yield returns false.
type Seq[V any] func(yield func(V) bool)

// Seq2 calls yield for each pair of a sequence, in order, until yield returns false.
type Seq2[K, V any] func(yield func(K, V) bool)
