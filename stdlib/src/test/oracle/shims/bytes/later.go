package bytes

import (
	"bytes"
	"iter"
)

func Lines(s []byte) iter.Seq[[]byte]              { return bytes.Lines(s) }
func SplitSeq(s, sep []byte) iter.Seq[[]byte]      { return bytes.SplitSeq(s, sep) }
func SplitAfterSeq(s, sep []byte) iter.Seq[[]byte] { return bytes.SplitAfterSeq(s, sep) }
func FieldsSeq(s []byte) iter.Seq[[]byte]          { return bytes.FieldsSeq(s) }
func FieldsFuncSeq(s []byte, f func(rune) bool) iter.Seq[[]byte] {
	return bytes.FieldsFuncSeq(s, f)
}
