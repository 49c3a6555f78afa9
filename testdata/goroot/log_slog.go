package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"time"
)

type point struct{ X, Y int }

func (p point) LogValue() slog.Value {
	return slog.GroupValue(slog.Int("x", p.X), slog.Int("y", p.Y))
}

func log(l *slog.Logger) {
	l.Info("plain", "a", 1, "b", "two words", "c", 2.5, "d", true, "e", errors.New("bad"))
	l.Warn("group", slog.Group("g", "x", 1, slog.Group("inner", "y", "z"), slog.Group("empty")))
	l.With("k", "v").WithGroup("wg").Error("with", "n", time.Second, "p", point{3, 4})
	l.Debug("debug", "list", []int{1, 2}, "none", nil)
	l.LogAttrs(context.Background(), slog.LevelInfo+2, "attrs", slog.Any("m", map[string]int{"q": 1}))
}

func main() {
	options := &slog.HandlerOptions{
		Level: slog.LevelDebug,
		ReplaceAttr: func(groups []string, a slog.Attr) slog.Attr {
			if a.Key == slog.TimeKey && len(groups) == 0 {
				return slog.Attr{}
			}
			return a
		},
	}
	log(slog.New(slog.NewTextHandler(os.Stdout, options)))
	log(slog.New(slog.NewJSONHandler(os.Stdout, options)))
	v := slog.GroupValue(slog.Int("a", 1), slog.Group("no"), slog.String("b", "c"))
	fmt.Println(v.Kind(), len(v.Group()), v.Group()[1], v)
	w := slog.GroupValue(slog.Int("a", 1), slog.String("b", "c"))
	fmt.Println(v.Equal(w), v.Equal(slog.GroupValue()), slog.GroupValue().Group() == nil)
	fmt.Println(slog.AnyValue([]slog.Attr{slog.Int("x", 2)}).Kind())
}
