package syntax

import (
	"unicode"
	"unicode/utf8"
)

// pairOf is the number of the pair of runes, the first and the last of a range, that has r; -1 if none has.
func pairOf(pairs []rune, r rune) int

func (i *Inst) MatchRunePos(r rune) int {
	runes := i.Rune
	if len(runes) != 1 {
		return pairOf(runes, r)
	}
	if r == runes[0] {
		return 0
	}
	if Flags(i.Arg)&FoldCase != 0 {
		if uint32(r|runes[0]) < utf8.RuneSelf { // between these, only letters that differ in one bit are the same
			if lower := r | 0x20; r^runes[0] == 0x20 && 'a' <= lower && lower <= 'z' {
				return 0
			}
			return noMatch
		}
		for same := unicode.SimpleFold(runes[0]); same != runes[0]; same = unicode.SimpleFold(same) {
			if r == same {
				return 0
			}
		}
	}
	return noMatch
}
