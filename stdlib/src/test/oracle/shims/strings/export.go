package strings

import "unicode/utf8"

// What Go's tests open of the package, where there is such a thing here.
func StringFind(pattern, text string) int { return Index(text, pattern) }

func IndexRabin(s, sep string) int { return Index(s, sep) }

func LastIndexRabin(s, sep string) int { return LastIndex(s, sep) }

func DumpTables(string) ([]int, []int) { return nil, nil }

func (r *Replacer) Replacer() any { return nil }

func (r *Replacer) PrintTrie() string { return "" }

var _ = utf8.RuneError
