package flag

import (
	"encoding"
	"fmt"
	"os"
	"time"
)

// CommandLine has the flags of the program; the functions of the package are its methods.
var CommandLine *FlagSet

// Usage is called when the program's arguments are wrong, or -h is given.
var Usage = func() {
	fmt.Fprintf(CommandLine.Output(), "Usage of %s:\n", os.Args[0])
	PrintDefaults()
}

func init() {
	name := ""
	if len(os.Args) > 0 {
		name = os.Args[0]
	}
	CommandLine = NewFlagSet(name, ExitOnError)
	CommandLine.Usage = func() { Usage() } // which may be assigned to
}

// Parse reads the program's arguments.
func Parse() { CommandLine.Parse(os.Args[1:]) }

func Parsed() bool                 { return CommandLine.Parsed() }
func PrintDefaults()               { CommandLine.PrintDefaults() }
func VisitAll(fn func(*Flag))      { CommandLine.VisitAll(fn) }
func Visit(fn func(*Flag))         { CommandLine.Visit(fn) }
func Lookup(name string) *Flag     { return CommandLine.formal[name] }
func Set(name, value string) error { return CommandLine.Set(name, value) }
func NFlag() int                   { return len(CommandLine.actual) }
func NArg() int                    { return len(CommandLine.args) }
func Arg(i int) string             { return CommandLine.Arg(i) }
func Args() []string               { return CommandLine.args }

// BoolVar defines a flag that sets *p.
func BoolVar(p *bool, name string, value bool, usage string) {
	CommandLine.BoolVar(p, name, value, usage)
}

// Bool defines a flag and returns where its value will be.
func Bool(name string, value bool, usage string) *bool {
	return CommandLine.Bool(name, value, usage)
}

// IntVar defines a flag that sets *p.
func IntVar(p *int, name string, value int, usage string) {
	CommandLine.IntVar(p, name, value, usage)
}

// Int defines a flag and returns where its value will be.
func Int(name string, value int, usage string) *int {
	return CommandLine.Int(name, value, usage)
}

// Int64Var defines a flag that sets *p.
func Int64Var(p *int64, name string, value int64, usage string) {
	CommandLine.Int64Var(p, name, value, usage)
}

// Int64 defines a flag and returns where its value will be.
func Int64(name string, value int64, usage string) *int64 {
	return CommandLine.Int64(name, value, usage)
}

// UintVar defines a flag that sets *p.
func UintVar(p *uint, name string, value uint, usage string) {
	CommandLine.UintVar(p, name, value, usage)
}

// Uint defines a flag and returns where its value will be.
func Uint(name string, value uint, usage string) *uint {
	return CommandLine.Uint(name, value, usage)
}

// Uint64Var defines a flag that sets *p.
func Uint64Var(p *uint64, name string, value uint64, usage string) {
	CommandLine.Uint64Var(p, name, value, usage)
}

// Uint64 defines a flag and returns where its value will be.
func Uint64(name string, value uint64, usage string) *uint64 {
	return CommandLine.Uint64(name, value, usage)
}

// StringVar defines a flag that sets *p.
func StringVar(p *string, name string, value string, usage string) {
	CommandLine.StringVar(p, name, value, usage)
}

// String defines a flag and returns where its value will be.
func String(name string, value string, usage string) *string {
	return CommandLine.String(name, value, usage)
}

// Float64Var defines a flag that sets *p.
func Float64Var(p *float64, name string, value float64, usage string) {
	CommandLine.Float64Var(p, name, value, usage)
}

// Float64 defines a flag and returns where its value will be.
func Float64(name string, value float64, usage string) *float64 {
	return CommandLine.Float64(name, value, usage)
}

// DurationVar defines a flag that sets *p.
func DurationVar(p *time.Duration, name string, value time.Duration, usage string) {
	CommandLine.DurationVar(p, name, value, usage)
}

// Duration defines a flag and returns where its value will be.
func Duration(name string, value time.Duration, usage string) *time.Duration {
	return CommandLine.Duration(name, value, usage)
}

// Var defines a flag with a Value of the caller's.
func Var(value Value, name string, usage string) { CommandLine.Var(value, name, usage) }

// TextVar defines a flag that p reads from text.
func TextVar(p encoding.TextUnmarshaler, name string, value encoding.TextMarshaler, usage string) {
	CommandLine.TextVar(p, name, value, usage)
}

// Func defines a flag that calls fn each time it is given.
func Func(name, usage string, fn func(string) error) { CommandLine.Func(name, usage, fn) }

// BoolFunc is Func for a flag without a value.
func BoolFunc(name, usage string, fn func(string) error) { CommandLine.BoolFunc(name, usage, fn) }
