package strings

import (
	"io"
	"unsafe"
)

// A Replacer replaces many strings at once. Goroutines may share it.
type Replacer struct {
	table unsafe.Pointer
}

// NewReplacer takes pairs of an old and a new string. At each place the first pair counts whose old string is there;
// what was replaced is not looked at again. It panics if the number of arguments is odd.
func NewReplacer(oldnew ...string) *Replacer {
	if len(oldnew)%2 != 0 {
		panic("strings.NewReplacer: odd argument count")
	}
	return &Replacer{newReplaceTable(oldnew)}
}

// Replace returns s with everything replaced.
func (r *Replacer) Replace(s string) string { return replaceByTable(r.table, s) }

// WriteString writes s to w with everything replaced.
func (r *Replacer) WriteString(w io.Writer, s string) (n int, err error) {
	return io.WriteString(w, r.Replace(s))
}
