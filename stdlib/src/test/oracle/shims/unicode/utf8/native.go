package utf8

import "unicode/utf8"

func DecodeRune(p []byte) (r rune, size int)             { return utf8.DecodeRune(p) }
func DecodeRuneInString(s string) (r rune, size int)     { return utf8.DecodeRuneInString(s) }
func DecodeLastRune(p []byte) (r rune, size int)         { return utf8.DecodeLastRune(p) }
func DecodeLastRuneInString(s string) (r rune, size int) { return utf8.DecodeLastRuneInString(s) }
func FullRune(p []byte) bool                             { return utf8.FullRune(p) }
func FullRuneInString(s string) bool                     { return utf8.FullRuneInString(s) }
func RuneCount(p []byte) int                             { return utf8.RuneCount(p) }
func RuneCountInString(s string) (n int)                 { return utf8.RuneCountInString(s) }
func Valid(p []byte) bool                                { return utf8.Valid(p) }
func ValidString(s string) bool                          { return utf8.ValidString(s) }
