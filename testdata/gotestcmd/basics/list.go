// Package basics has a list to test.
package basics

// List keeps words.
type List struct{ words []string }

// Add adds one, and gives how many there are.
func (l *List) Add(word string) int {
	l.words = append(l.words, word)
	return len(l.words)
}
