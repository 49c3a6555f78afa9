package testing

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"sync"
)

// indent is what a test's own lines have more than its report.
const indent = "    "

// marker stands before lines that test2json reads, so that it knows them from what tests print.
const marker = "\x16"

// chattyPrinter writes what -test.v shows while tests run. Lines of different tests alternate, so each switch is announced.
type chattyPrinter struct {
	w    io.Writer
	json bool

	mu   sync.Mutex
	last string // the test that the last line was about
}

// newChatty returns nil without -test.v.
func newChatty(w io.Writer) *chattyPrinter {
	if !verbosity.on {
		return nil
	}
	return &chattyPrinter{w: w, json: verbosity.json}
}

func (p *chattyPrinter) prefix() string {
	if p != nil && p.json {
		return marker
	}
	return ""
}

// update writes a line about the state of a test.
func (p *chattyPrinter) update(test, format string, args ...any) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.last = test
	fmt.Fprintf(p.w, p.prefix()+format, args...)
}

// print writes what a test has logged.
func (p *chattyPrinter) print(test, text string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.last == "" {
		p.last = test
	} else if p.last != test {
		fmt.Fprintf(p.w, "%s=== NAME  %s\n", p.prefix(), test)
		p.last = test
	}
	io.WriteString(p.w, text)
}

// indenter takes the reports of subtests.
type indenter struct{ c *common }

func (w indenter) Write(b []byte) (int, error) {
	n := len(b)
	for len(b) > 0 {
		end := len(b)
		if i := bytes.IndexByte(b, '\n'); i >= 0 {
			end = i + 1
		}
		line := b[:end]
		// The marker stays in front.
		if line[0] == marker[0] {
			w.c.output = append(w.c.output, marker[0])
			line = line[1:]
		}
		w.c.output = append(w.c.output, indent...)
		w.c.output = append(w.c.output, line...)
		b = b[end:]
	}
	return n, nil
}

// logWriter is what Output returns: it keeps the part of a line until the rest comes.
type logWriter struct {
	c       *common
	partial []byte
}

func (o *logWriter) Write(p []byte) (int, error) {
	if o.c.loggers(nil) == nil {
		panic("Write called after " + o.c.name + " has completed")
	}
	o.c.mu.Lock()
	defer o.c.mu.Unlock()
	o.partial = append(o.partial, p...)
	for {
		i := bytes.IndexByte(o.partial, '\n')
		if i < 0 {
			return len(p), nil
		}
		line := string(o.partial[:i+1])
		o.partial = o.partial[i+1:]
		o.c.emit(indent + line)
	}
}

// flush ends a line that has no end; the caller holds c.mu. A T of a test that tests its helpers, `new(testing.T)`, has no writer.
func (o *logWriter) flush() {
	if o != nil && len(o.partial) > 0 {
		line := string(o.partial) + "\n"
		o.partial = nil
		o.c.emit(indent + line)
	}
}

// emit shows lines at once, or keeps them for the report; the caller holds c.mu.
func (c *common) emit(text string) {
	switch {
	case c.inBubble:
		c.parent.mu.Lock()
		c.parent.emit(text)
		c.parent.mu.Unlock()
	case c.done && c.parent != nil: // the report is out
		c.output = append(c.output, text...)
	case c.chatty == nil:
		c.output = append(c.output, text...)
	case c.bench:
		// Benchmarks print between their table's lines; -test.v does not know about them.
		fmt.Fprint(os.Stdout, text)
	default:
		c.chatty.print(c.name, text)
	}
}

// loggers returns the test itself while it runs, else the nearest one around it that does, nil if there is none; late is told then.
func (c *common) loggers(late func(p *common)) *common {
	c.mu.RLock()
	done := c.done
	c.mu.RUnlock()
	if !done {
		return c
	}
	for p := c.parent; p != nil; p = p.parent {
		p.mu.Lock()
		running := !p.done
		if running && late != nil {
			late(p)
		}
		p.mu.Unlock()
		if running {
			return p
		}
	}
	return nil
}

// flushToParent hands a report, and what the test has logged, to the test around it.
func (c *common) flushToParent(name, format string, args ...any) {
	p := c.parent
	p.mu.Lock()
	defer p.mu.Unlock()
	c.mu.Lock()
	defer c.mu.Unlock()
	text := fmt.Sprintf(format, args...)
	if len(c.output) > 0 {
		text += string(c.output)
		c.output = c.output[:0]
	}
	if c.chatty != nil && (p.w == c.chatty.w || c.chatty.json) {
		c.chatty.update(name, "%s", text)
	} else {
		io.WriteString(p.w, c.chatty.prefix()+text)
	}
}
