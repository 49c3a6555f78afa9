package syntax

import "unicode"

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
		for same := unicode.SimpleFold(runes[0]); same != runes[0]; same = unicode.SimpleFold(same) {
			if r == same {
				return 0
			}
		}
	}
	return noMatch
}
