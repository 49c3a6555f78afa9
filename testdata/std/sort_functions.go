package main

import (
	"fmt"
	"sort"
)

type person struct {
	name string
	age  int
}
type byAge []person

func (b byAge) Len() int           { return len(b) }
func (b byAge) Less(i, j int) bool { return b[i].age < b[j].age }
func (b byAge) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

func main() {
	ints := []int{5, 2, -8, 9, 0, 2}
	strs := []string{"b", "", "a", "é", "Z"}
	fls := []float64{2.5, -1, 0, 1e9}
	sort.Ints(ints)
	sort.Strings(strs)
	sort.Float64s(fls)
	fmt.Println(ints, strs, fls, sort.IntsAreSorted(ints), sort.StringsAreSorted([]string{"b", "a"}))
	sort.Sort(sort.Reverse(sort.IntSlice(ints)))
	fmt.Println(ints)
	p := []person{{"a", 30}, {"b", 20}, {"c", 30}, {"d", 10}, {"e", 20}, {"f", 30}}
	sort.Stable(byAge(p))
	fmt.Println(p, sort.IsSorted(byAge(p)))
	sort.SliceStable(p, func(i, j int) bool { return p[i].age > p[j].age })
	fmt.Println(p)
	sort.Slice(p, func(i, j int) bool { return p[i].name < p[j].name })
	fmt.Println(p, sort.SliceIsSorted(p, func(i, j int) bool { return p[i].name < p[j].name }))
	xs := []int{1, 3, 5, 7, 9}
	fmt.Println(sort.SearchInts(xs, 5), sort.SearchInts(xs, 6), sort.SearchInts(xs, 100), sort.Search(5, func(i int) bool { return xs[i] >= 8 }), sort.SearchStrings([]string{"a", "c"}, "b"))
	i, found := sort.Find(len(xs), func(i int) int { return 7 - xs[i] })
	fmt.Println(i, found)
	n := 3000
	big := make([]person, n)
	x := uint32(1)
	for i := range big {
		x = x*1664525 + 1013904223
		big[i] = person{fmt.Sprint(i), int(x>>16) % 50}
	}
	cp := append([]person(nil), big...)
	sort.Stable(byAge(big))
	ok := true
	for i := 1; i < n; i++ {
		a, b := big[i-1], big[i]
		if a.age > b.age || a.age == b.age && len(a.name) > len(b.name) {
			ok = false
		}
	}
	sort.Sort(byAge(cp))
	sorted := sort.IsSorted(byAge(cp))
	sort.SliceStable(cp, func(i, j int) bool {
		if cp[i].age != cp[j].age {
			return cp[i].age < cp[j].age
		}
		return len(cp[i].name) < len(cp[j].name)
	})
	fmt.Println(ok, sorted, cp[0].age, cp[n-1].age)
	pp := &p[0]
	sort.Slice(p, func(i, j int) bool { return p[i].name > p[j].name })
	fmt.Println(pp.name, p[0].name)
	sort.Ints(nil)
	sort.Slice([]int{}, nil)
}
