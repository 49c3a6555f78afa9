// Many packages: generics across them, embedded files, order of initialisation, internal packages, a replaced module.
package main

import (
	"fmt"
	"slices"

	"example.com/Inventory/assets"
	"example.com/Inventory/internal/trace"
	"example.com/Inventory/report"
	"example.com/Inventory/store"
	"example.org/list"
)

type item struct {
	Name  string
	Count int
}

func (i item) Key() string { return i.Name }

var _ = trace.Note("main variable")

func init() { trace.Note("main init 1") }

func init() { trace.Note("main init 2") }

func main() {
	for i, line := range trace.Notes() {
		fmt.Println(i, line)
	}

	s := store.New[string, item]()
	s.Put(item{"bolt", 40}, item{"nut", 12}, item{"bolt", 41})
	for k, v := range s.All() {
		fmt.Println(k, v)
	}
	fmt.Printf("%T %T\n", s, store.Entry[string, list.List[item]]{})
	fmt.Println(store.Total(s, func(i item) int { return i.Count }), report.Totals())

	// The same instance made by two packages is one type.
	var l any = list.Of(1, 2, 3)
	same, ok := report.Numbers().(*list.List[int])
	fmt.Println(ok, fmt.Sprintf("%T", l) == fmt.Sprintf("%T", same))
	fmt.Println(slices.Collect(list.Of("x", "y").Values()), same.Len())

	fmt.Printf("%q %d %q\n", assets.Motto, len(assets.Logo), assets.Logo[:2])
	assets.Show()
	fmt.Print(report.Render("bolt", 41))
}
