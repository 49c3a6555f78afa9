// Unicode's tables as values: what they hold, which variables share one, and that assigning to one variable changes no other.
package main

import (
	"fmt"
	"sort"
	"unicode"
)

func size(t *unicode.RangeTable) (n int) {
	for _, r := range t.R16 {
		n += int(r.Hi-r.Lo)/int(r.Stride) + 1
	}
	for _, r := range t.R32 {
		n += int(r.Hi-r.Lo)/int(r.Stride) + 1
	}
	return n
}

func show(title string, m map[string]*unicode.RangeTable) {
	var names []string
	for name := range m {
		names = append(names, name)
	}
	sort.Strings(names)
	total := 0
	for _, name := range names {
		total += size(m[name])
	}
	fmt.Println(title, len(names), total, names[0], names[len(names)-1])
}

func main() {
	// Before anything has touched the maps: they keep what the variables had at the start.
	lower := unicode.Lower
	unicode.Lower, unicode.Ll, unicode.Greek = nil, nil, unicode.Latin
	fmt.Println(unicode.Categories["Ll"] == lower, unicode.Scripts["Greek"] == unicode.Latin, size(unicode.Scripts["Greek"]))
	fmt.Println(unicode.Letter == unicode.L, unicode.Categories["Lu"] == unicode.Upper, unicode.Properties["White_Space"] == unicode.White_Space)

	show("categories", unicode.Categories)
	show("scripts", unicode.Scripts)
	show("properties", unicode.Properties)
	show("fold categories", unicode.FoldCategory)
	show("fold scripts", unicode.FoldScript)
	fmt.Println(len(unicode.CategoryAliases), unicode.CategoryAliases["Letter"], unicode.CategoryAliases["punct"])
	fmt.Println(len(unicode.CaseRanges), unicode.CaseRanges[0], unicode.CaseRanges[len(unicode.CaseRanges)-1])

	for _, t := range [][]*unicode.RangeTable{unicode.GraphicRanges, unicode.PrintRanges} {
		n := 0
		for _, r := range t {
			n += size(r)
		}
		fmt.Println(len(t), n, t[0] == unicode.L)
	}
	for _, r := range "aÄß9٣ 中\u00a0\u2028😀" {
		fmt.Printf("%q %v %v %v %v\n", r, unicode.Is(unicode.Latin, r), unicode.Is(unicode.Nd, r),
			unicode.In(r, unicode.Han, unicode.So), unicode.IsOneOf(unicode.GraphicRanges, r))
	}
	fmt.Printf("%c%c %c%c\n", unicode.TurkishCase.ToUpper('i'), unicode.TurkishCase.ToLower('I'),
		unicode.AzeriCase.ToTitle('ı'), unicode.TurkishCase.ToUpper('a'))
}
