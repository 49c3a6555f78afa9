package report

import (
	"fmt"
	"strings"

	"example.com/Inventory/assets"
	"example.com/Inventory/internal/trace"
	"example.com/Inventory/store"
	"example.org/list"
)

var _ = trace.Note("report")

type total string

func (t total) Key() string { return string(t) }

func Totals() int {
	s := store.New[string, total]()
	s.Put("a", "b", "a")
	return store.Total(s, func(t total) int { return len(t) })
}

// Numbers has an instance that main makes too.
func Numbers() any { return list.Of(4, 5) }

func Render(name string, n int) string {
	return fmt.Sprintf(strings.TrimSpace(assets.Line)+"\n", name, n)
}
