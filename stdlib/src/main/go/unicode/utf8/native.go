package utf8

// DecodeRune unpacks the first rune of p and its width in bytes: (RuneError, 0) for an empty p, (RuneError, 1)
// for what is not UTF-8.
func DecodeRune(p []byte) (r rune, size int)

// DecodeRuneInString is like DecodeRune.
func DecodeRuneInString(s string) (r rune, size int)

// DecodeLastRune unpacks the last rune of p, with the conventions of DecodeRune.
func DecodeLastRune(p []byte) (r rune, size int)

// DecodeLastRuneInString is like DecodeLastRune.
func DecodeLastRuneInString(s string) (r rune, size int)

// FullRune reports whether p begins with a whole rune; bytes that cannot become one count as a whole RuneError.
func FullRune(p []byte) bool

// FullRuneInString is like FullRune.
func FullRuneInString(s string) bool

// RuneCount returns how many runes p holds, a wrong byte counting as one.
func RuneCount(p []byte) int

// RuneCountInString is like RuneCount.
func RuneCountInString(s string) (n int)

// Valid reports whether p is UTF-8 throughout.
func Valid(p []byte) bool

// ValidString reports whether s is UTF-8 throughout.
func ValidString(s string) bool
