// Who called a logger: in records of handlers that tell it, and of those of the program's own, who may look.
package main

import (
	"context"
	"fmt"
	"log"
	"log/slog"
	"os"
	"path/filepath"
	"runtime"
)

// own prints the name of the function and the line that a record came from.
type own struct{ slog.Handler }

func (o own) Handle(ctx context.Context, r slog.Record) error {
	f, _ := runtime.CallersFrames([]uintptr{r.PC}).Next()
	fmt.Println(r.Message, r.PC != 0, f.Function, filepath.Base(f.File), f.Line)
	return nil
}

func options(source bool) *slog.HandlerOptions {
	return &slog.HandlerOptions{AddSource: source, ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey {
			return slog.Attr{}
		}
		if s, ok := a.Value.Any().(*slog.Source); ok {
			s.File = filepath.Base(s.File)
		}
		return a
	}}
}

func all(name string, l *slog.Logger) {
	ctx := context.Background()
	l.Info(name, "k", 1)
	l.With("w", "x y").WithGroup("g").Warn(name, slog.Int("n", 2), "odd")
	l.LogAttrs(ctx, slog.LevelError, name, slog.Group("in", "a", 1.5, "b", true))
	l.Log(nil, slog.LevelInfo+1, name, "err", fmt.Errorf("e%d", 3))
	l.DebugContext(ctx, name)
}

func main() {
	for _, source := range []bool{false, true} {
		all("text", slog.New(slog.NewTextHandler(os.Stdout, options(source))))
		all("json", slog.New(slog.NewJSONHandler(os.Stdout, options(source))))
	}
	all("own", slog.New(own{slog.NewTextHandler(os.Stdout, options(false))}))
	all("discard", slog.New(slog.DiscardHandler))

	log.SetOutput(os.Stdout)
	for _, flags := range []int{0, log.Lshortfile, log.Lmsgprefix} {
		log.SetFlags(flags)
		all("default", slog.Default())
		slog.Info("short", "k", []int{1})
	}
	slog.SetDefault(slog.New(own{slog.NewTextHandler(os.Stdout, options(false))}))
	log.Print("by log")
	slog.Error("by slog")
}
