package unicode

import "unicode"

func IsLetter(r rune) bool   { return unicode.IsLetter(r) }
func IsUpper(r rune) bool    { return unicode.IsUpper(r) }
func IsLower(r rune) bool    { return unicode.IsLower(r) }
func IsTitle(r rune) bool    { return unicode.IsTitle(r) }
func IsDigit(r rune) bool    { return unicode.IsDigit(r) }
func IsNumber(r rune) bool   { return unicode.IsNumber(r) }
func IsMark(r rune) bool     { return unicode.IsMark(r) }
func IsPunct(r rune) bool    { return unicode.IsPunct(r) }
func IsSymbol(r rune) bool   { return unicode.IsSymbol(r) }
func IsSpace(r rune) bool    { return unicode.IsSpace(r) }
func IsGraphic(r rune) bool  { return unicode.IsGraphic(r) }
func IsPrint(r rune) bool    { return unicode.IsPrint(r) }
func ToUpper(r rune) rune    { return unicode.ToUpper(r) }
func ToLower(r rune) rune    { return unicode.ToLower(r) }
func ToTitle(r rune) rune    { return unicode.ToTitle(r) }
func SimpleFold(r rune) rune { return unicode.SimpleFold(r) }

func ranges(name string) []uint32 {
	all := []map[string]*unicode.RangeTable{
		unicode.Categories, unicode.Scripts, unicode.Properties}
	var t *unicode.RangeTable
	for _, m := range all {
		if m[name] != nil {
			t = m[name]
			break
		}
	}
	for prefix, m := range map[string]map[string]*unicode.RangeTable{
		"FoldCategory.": unicode.FoldCategory, "FoldScript.": unicode.FoldScript} {
		if len(name) > len(prefix) && name[:len(prefix)] == prefix {
			t = m[name[len(prefix):]]
		}
	}
	flat := []uint32{uint32(t.LatinOffset), uint32(len(t.R16))}
	for _, r := range t.R16 {
		flat = append(flat, uint32(r.Lo), uint32(r.Hi), uint32(r.Stride))
	}
	for _, r := range t.R32 {
		flat = append(flat, r.Lo, r.Hi, r.Stride)
	}
	return flat
}

func caseRanges() (flat []int32) {
	for _, c := range unicode.CaseRanges {
		flat = append(flat, int32(c.Lo), int32(c.Hi), c.Delta[0], c.Delta[1], c.Delta[2])
	}
	return flat
}
