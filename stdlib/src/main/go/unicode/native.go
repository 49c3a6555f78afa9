// Package unicode knows the code points of Unicode 15.0.0.
package unicode

// IsLetter reports whether r is a letter (category L).
func IsLetter(r rune) bool

// IsUpper reports whether r is an upper case letter.
func IsUpper(r rune) bool

// IsLower reports whether r is a lower case letter.
func IsLower(r rune) bool

// IsTitle reports whether r is a title case letter.
func IsTitle(r rune) bool

// IsDigit reports whether r is a decimal digit.
func IsDigit(r rune) bool

// IsNumber reports whether r is a number (category N).
func IsNumber(r rune) bool

// IsMark reports whether r is a mark (category M).
func IsMark(r rune) bool

// IsPunct reports whether r is punctuation (category P).
func IsPunct(r rune) bool

// IsSymbol reports whether r is a symbol (category S).
func IsSymbol(r rune) bool

// IsSpace reports whether r is white space.
func IsSpace(r rune) bool

// IsGraphic reports whether r is a letter, mark, number, punctuation, symbol or space (category Zs).
func IsGraphic(r rune) bool

// IsPrint is like IsGraphic, but of the spaces only the ASCII one counts.
func IsPrint(r rune) bool

// ToUpper returns r in upper case.
func ToUpper(r rune) rune

// ToLower returns r in lower case.
func ToLower(r rune) rune

// ToTitle returns r in title case.
func ToTitle(r rune) rune

// SimpleFold returns the next greater code point that is equal to r but for case, or else the least one.
func SimpleFold(r rune) rune

// ranges returns a table as numbers: LatinOffset, the length of R16, then Lo, Hi and Stride of all ranges.
func ranges(name string) []uint32

// caseRanges returns Lo, Hi and the three deltas of each range of CaseRanges.
func caseRanges() []int32
