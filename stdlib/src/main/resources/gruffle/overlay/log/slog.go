package slog

import (
	"context"
	"log"
	"runtime"
	"time"
)

// A group is not behind a pointer to its first attribute, which does not know the others, but in the value of an attribute of its own.
func GroupValue(as ...Attr) Value {
	v := go_GroupValue(as...)
	if v.num != uint64(len(as)) {
		kept := make([]Attr, 0, v.num)
		for _, a := range as {
			if !a.Value.isEmptyGroup() {
				kept = append(kept, a)
			}
		}
		as = kept
	}
	v.any = groupptr(&Attr{Value: Value{any: as}})
	return v
}

func (v Value) group() []Attr { return (*Attr)(v.any.(groupptr)).Value.any.([]Attr) }

func (v Value) Group() []Attr {
	if _, ok := v.any.(groupptr); ok {
		return v.group()
	}
	return v.go_Group()
}

// log and logAttrs ask who called only where the handler would tell: that is a walk through the stack, which costs ten times what the rest does.

func (l *Logger) log(ctx context.Context, level Level, msg string, args ...any) {
	if ctx == nil {
		ctx = context.Background()
	}
	if !l.Enabled(ctx, level) {
		return
	}
	var pcs [1]uintptr
	if tellsCaller(l.Handler()) {
		runtime.Callers(3, pcs[:]) // of whoever called Info and its like
	}
	r := NewRecord(time.Now(), level, msg, pcs[0])
	r.Add(args...)
	_ = l.Handler().Handle(ctx, r)
}

func (l *Logger) logAttrs(ctx context.Context, level Level, msg string, attrs ...Attr) {
	if ctx == nil {
		ctx = context.Background()
	}
	if !l.Enabled(ctx, level) {
		return
	}
	var pcs [1]uintptr
	if tellsCaller(l.Handler()) {
		runtime.Callers(3, pcs[:])
	}
	r := NewRecord(time.Now(), level, msg, pcs[0])
	r.AddAttrs(attrs...)
	_ = l.Handler().Handle(ctx, r)
}

// tellsCaller reports whether h may look at a record's PC.
func tellsCaller(h Handler) bool {
	switch h := h.(type) {
	case *TextHandler:
		return h.opts.AddSource
	case *JSONHandler:
		return h.opts.AddSource
	case *defaultHandler:
		return log.Flags()&(log.Lshortfile|log.Llongfile) != 0
	case discardHandler:
		return false
	}
	return true
}
