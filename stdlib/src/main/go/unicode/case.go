//go:lazy
package unicode

// What to map to, for To; the indices of a CaseRange's Delta.
const (
	UpperCase = iota
	LowerCase
	TitleCase
	MaxCase
)

// UpperLower as a Delta means that the range alternates: Upper Lower Upper Lower.
const UpperLower = MaxRune + 1

// A CaseRange says for the code points from Lo to Hi what to add for each of the cases.
type CaseRange struct {
	Lo    uint32
	Hi    uint32
	Delta d
}

type d [MaxCase]rune

// CaseRanges are the mappings of all letters that have another case.
var CaseRanges = buildCaseRanges()

func buildCaseRanges() []CaseRange {
	flat := caseRanges()
	all := make([]CaseRange, len(flat)/5)
	for i := range all {
		f := flat[5*i : 5*i+5]
		all[i] = CaseRange{uint32(f[0]), uint32(f[1]), d{f[2], f[3], f[4]}}
	}
	return all
}

// To returns r in one of the cases UpperCase, LowerCase and TitleCase.
func To(_case int, r rune) rune {
	switch _case {
	case UpperCase:
		return ToUpper(r)
	case LowerCase:
		return ToLower(r)
	case TitleCase:
		return ToTitle(r)
	}
	return ReplacementChar
}

// SpecialCase has the mappings of a language that differ from the general ones.
type SpecialCase []CaseRange

// to reports also whether there is a range with r in it.
func (special SpecialCase) to(_case int, r rune) (mapped rune, found bool) {
	lo, hi := 0, len(special)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		c := special[mid]
		switch {
		case r < rune(c.Lo):
			hi = mid
		case r > rune(c.Hi):
			lo = mid + 1
		default:
			delta := c.Delta[_case]
			if delta > MaxRune {
				first := rune(c.Lo)
				return first + ((r-first)&^1 | rune(_case&1)), true
			}
			return r + delta, true
		}
	}
	return r, false
}

// ToUpper returns r in upper case.
func (special SpecialCase) ToUpper(r rune) rune {
	if mapped, found := special.to(UpperCase, r); found {
		return mapped
	}
	return ToUpper(r)
}

// ToTitle returns r in title case.
func (special SpecialCase) ToTitle(r rune) rune {
	if mapped, found := special.to(TitleCase, r); found {
		return mapped
	}
	return ToTitle(r)
}

// ToLower returns r in lower case.
func (special SpecialCase) ToLower(r rune) rune {
	if mapped, found := special.to(LowerCase, r); found {
		return mapped
	}
	return ToLower(r)
}

// Turkish and Azeri have a dotless and a dotted i, both in either case.
var (
	TurkishCase SpecialCase = turkish
	AzeriCase   SpecialCase = turkish
)

var turkish = SpecialCase{
	{'I', 'I', d{0, 'ı' - 'I', 0}},
	{'i', 'i', d{'İ' - 'i', 0, 'İ' - 'i'}},
	{'İ', 'İ', d{0, 'i' - 'İ', 0}},
	{'ı', 'ı', d{'I' - 'ı', 0, 'I' - 'ı'}},
}
