// Package log writes lines with time and place in front.
package log

import (
	"fmt"
	"io"
	"log/internal"
	"os"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

// What is in front of a line.
const (
	Ldate         = 1 << iota // 2009/01/23
	Ltime                     // 01:23:23
	Lmicroseconds             // 01:23:23.123123
	Llongfile                 // /a/b/c/d.go:23
	Lshortfile                // d.go:23; instead of Llongfile
	LUTC                      // the time in UTC
	Lmsgprefix                // the prefix stands before the message, not at the line's beginning
	LstdFlags     = Ldate | Ltime
)

// A Logger writes lines; its methods may be called in parallel, and each makes one Write.
type Logger struct {
	outMu sync.Mutex
	out   io.Writer

	prefix    atomic.Value // of string
	flag      atomic.Int32
	isDiscard atomic.Bool
}

// New returns a Logger.
func New(out io.Writer, prefix string, flag int) *Logger {
	l := new(Logger)
	l.SetOutput(out)
	l.SetPrefix(prefix)
	l.SetFlags(flag)
	return l
}

var std = New(os.Stderr, "", LstdFlags)

// Default returns the Logger of the functions of the package.
func Default() *Logger { return std }

// SetOutput sets where lines go.
func (l *Logger) SetOutput(w io.Writer) {
	l.outMu.Lock()
	defer l.outMu.Unlock()
	l.out = w
	l.isDiscard.Store(w == io.Discard)
}

// Writer returns where lines go.
func (l *Logger) Writer() io.Writer {
	l.outMu.Lock()
	defer l.outMu.Unlock()
	return l.out
}

// Prefix returns the prefix.
func (l *Logger) Prefix() string {
	p, _ := l.prefix.Load().(string)
	return p
}

// SetPrefix sets the prefix.
func (l *Logger) SetPrefix(prefix string) { l.prefix.Store(prefix) }

// Flags returns what is in front of a line.
func (l *Logger) Flags() int { return int(l.flag.Load()) }

// SetFlags says what is in front of a line.
func (l *Logger) SetFlags(flag int) { l.flag.Store(int32(flag)) }

// appendInt appends i with at least that many digits.
func appendInt(b []byte, i, digits int) []byte {
	var buf [20]byte
	n := len(buf)
	for i > 0 || digits > 0 {
		n--
		buf[n] = '0' + byte(i%10)
		i /= 10
		digits--
	}
	return append(b, buf[n:]...)
}

func head(b []byte, t time.Time, prefix string, flag int, file string, line int) []byte {
	if flag&Lmsgprefix == 0 {
		b = append(b, prefix...)
	}
	if flag&LUTC != 0 {
		t = t.UTC()
	}
	if flag&Ldate != 0 {
		year, month, day := t.Date()
		b = append(appendInt(b, year, 4), '/')
		b = append(appendInt(b, int(month), 2), '/')
		b = append(appendInt(b, day, 2), ' ')
	}
	if flag&(Ltime|Lmicroseconds) != 0 {
		hour, min, sec := t.Clock()
		b = append(appendInt(b, hour, 2), ':')
		b = append(appendInt(b, min, 2), ':')
		b = appendInt(b, sec, 2)
		if flag&Lmicroseconds != 0 {
			b = append(b, '.')
			b = appendInt(b, t.Nanosecond()/1e3, 6)
		}
		b = append(b, ' ')
	}
	if flag&(Lshortfile|Llongfile) != 0 {
		if flag&Lshortfile != 0 {
			for i := len(file) - 1; i > 0; i-- {
				if file[i] == '/' {
					file = file[i+1:]
					break
				}
			}
		}
		b = append(append(b, file...), ':')
		b = append(appendInt(b, line, 1), ": "...)
	}
	if flag&Lmsgprefix != 0 {
		b = append(b, prefix...)
	}
	return b
}

// Output writes a line, ended if it is not; calldepth 1 names Output's caller as the place.
func (l *Logger) Output(calldepth int, s string) error { return l.output(calldepth+1, s) }

// output is below a function of this package that it calls for, and calls Write itself: log/slog counts these frames to find the caller.
func (l *Logger) output(calldepth int, s string) error {
	if l.isDiscard.Load() {
		return nil
	}
	now := time.Now()
	flag := l.Flags()
	file, line := "", 0
	if flag&(Lshortfile|Llongfile) != 0 {
		ok := false
		if _, file, line, ok = runtime.Caller(calldepth); !ok {
			file, line = "???", 0
		}
	}
	b := l.line(now, flag, file, line, s)
	l.outMu.Lock()
	defer l.outMu.Unlock()
	_, err := l.out.Write(b)
	return err
}

func init() {
	internal.DefaultOutput = func(pc uintptr, data []byte) error {
		if std.isDiscard.Load() {
			return nil
		}
		flag := std.Flags()
		file, line := "", 0
		if flag&(Lshortfile|Llongfile) != 0 {
			if f, _ := runtime.CallersFrames([]uintptr{pc}).Next(); f.File != "" {
				file, line = f.File, f.Line
			} else {
				file = "???"
			}
		}
		b := std.line(time.Now(), flag, file, line, string(data))
		std.outMu.Lock()
		defer std.outMu.Unlock()
		_, err := std.out.Write(b)
		return err
	}
}

func (l *Logger) line(now time.Time, flag int, file string, line int, s string) []byte {
	b := head(make([]byte, 0, 64+len(s)), now, l.Prefix(), flag, file, line)
	b = append(b, s...)
	if len(b) == 0 || b[len(b)-1] != '\n' {
		b = append(b, '\n')
	}
	return b
}

// Print writes a line as fmt.Print.
func (l *Logger) Print(v ...any) { l.output(2, fmt.Sprint(v...)) }

// Printf writes a line as fmt.Printf.
func (l *Logger) Printf(format string, v ...any) { l.output(2, fmt.Sprintf(format, v...)) }

// Println writes a line as fmt.Println.
func (l *Logger) Println(v ...any) { l.output(2, fmt.Sprintln(v...)) }

// Fatal is Print and then os.Exit(1).
func (l *Logger) Fatal(v ...any) {
	l.output(2, fmt.Sprint(v...))
	os.Exit(1)
}

// Fatalf is Printf and then os.Exit(1).
func (l *Logger) Fatalf(format string, v ...any) {
	l.output(2, fmt.Sprintf(format, v...))
	os.Exit(1)
}

// Fatalln is Println and then os.Exit(1).
func (l *Logger) Fatalln(v ...any) {
	l.output(2, fmt.Sprintln(v...))
	os.Exit(1)
}

// Panic is Print and then a panic with the text.
func (l *Logger) Panic(v ...any) {
	s := fmt.Sprint(v...)
	l.output(2, s)
	panic(s)
}

// Panicf is Printf and then a panic with the text.
func (l *Logger) Panicf(format string, v ...any) {
	s := fmt.Sprintf(format, v...)
	l.output(2, s)
	panic(s)
}

// Panicln is Println and then a panic with the text.
func (l *Logger) Panicln(v ...any) {
	s := fmt.Sprintln(v...)
	l.output(2, s)
	panic(s)
}

// The functions below are the methods of Default.

func SetOutput(w io.Writer) { std.SetOutput(w) }

func Writer() io.Writer { return std.Writer() }

func Prefix() string { return std.Prefix() }

func SetPrefix(prefix string) { std.SetPrefix(prefix) }

func Flags() int { return std.Flags() }

func SetFlags(flag int) { std.SetFlags(flag) }

func Output(calldepth int, s string) error { return std.output(calldepth+1, s) }

func Print(v ...any) { std.output(2, fmt.Sprint(v...)) }

func Printf(format string, v ...any) { std.output(2, fmt.Sprintf(format, v...)) }

func Println(v ...any) { std.output(2, fmt.Sprintln(v...)) }

func Fatal(v ...any) {
	std.output(2, fmt.Sprint(v...))
	os.Exit(1)
}

func Fatalf(format string, v ...any) {
	std.output(2, fmt.Sprintf(format, v...))
	os.Exit(1)
}

func Fatalln(v ...any) {
	std.output(2, fmt.Sprintln(v...))
	os.Exit(1)
}

func Panic(v ...any) {
	s := fmt.Sprint(v...)
	std.output(2, s)
	panic(s)
}

func Panicf(format string, v ...any) {
	s := fmt.Sprintf(format, v...)
	std.output(2, s)
	panic(s)
}

func Panicln(v ...any) {
	s := fmt.Sprintln(v...)
	std.output(2, s)
	panic(s)
}
