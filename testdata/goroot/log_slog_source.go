// Where a line of package log was written, as a handler of log/slog's sees it.
package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"log/slog"
	"path/filepath"
	"runtime"
)

type place struct{ slog.Handler }

func (p place) Enabled(context.Context, slog.Level) bool { return true }

func (p place) Handle(_ context.Context, r slog.Record) error {
	f, _ := runtime.CallersFrames([]uintptr{r.PC}).Next()
	fmt.Println(r.Message, filepath.Base(f.File), f.Line, f.Function)
	return nil
}

func helper(s string) { log.Output(2, s) }

func main() {
	log.SetFlags(log.Lshortfile)
	slog.SetDefault(slog.New(place{slog.NewTextHandler(io.Discard, nil)}))
	log.Print("print")
	log.Printf("printf %d", 1)
	log.Println("println")
	log.Default().Print("method")
	log.Default().Printf("method %s", "f")
	helper("output")
	slog.Info("info")
	slog.Default().With("a", 1).Warn("warn")
	func() {
		defer func() { recover() }()
		log.Panicln("panicln")
	}()
}
