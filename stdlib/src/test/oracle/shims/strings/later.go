package strings

import (
	"iter"
	"strings"
)

func Lines(s string) iter.Seq[string]              { return strings.Lines(s) }
func SplitSeq(s, sep string) iter.Seq[string]      { return strings.SplitSeq(s, sep) }
func SplitAfterSeq(s, sep string) iter.Seq[string] { return strings.SplitAfterSeq(s, sep) }
func FieldsSeq(s string) iter.Seq[string]          { return strings.FieldsSeq(s) }
func FieldsFuncSeq(s string, f func(rune) bool) iter.Seq[string] {
	return strings.FieldsFuncSeq(s, f)
}
