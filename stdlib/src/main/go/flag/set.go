// Package flag reads a command line's flags.
package flag

import (
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"sort"
	"strconv"
	"strings"
)

// ErrHelp is given for -h and -help where there are no such flags.
var ErrHelp = errors.New("flag: help requested")

// ErrorHandling is what FlagSet.Parse does with wrong arguments.
type ErrorHandling int

const (
	ContinueOnError ErrorHandling = iota // returns an error
	ExitOnError                          // calls os.Exit(2), or Exit(0) for help
	PanicOnError                         // panics with the error
)

// A Flag is one flag of a FlagSet.
type Flag struct {
	Name     string // without dashes
	Usage    string // what it does
	Value    Value  // as it is set
	DefValue string // as it was at first, as text
}

// A FlagSet is a set of flags. The zero FlagSet has no name and goes on after errors.
type FlagSet struct {
	// Usage is called when arguments are wrong; nil: a list of the flags.
	Usage func()

	name     string
	parsed   bool
	actual   map[string]*Flag
	formal   map[string]*Flag
	args     []string
	handling ErrorHandling
	output   io.Writer         // nil: os.Stderr
	early    map[string]string // set before they were defined: where
}

// NewFlagSet returns an empty FlagSet.
func NewFlagSet(name string, errorHandling ErrorHandling) *FlagSet {
	f := &FlagSet{name: name, handling: errorHandling}
	f.Usage = f.defaultUsage
	return f
}

// Init sets the name and what is done about errors.
func (f *FlagSet) Init(name string, errorHandling ErrorHandling) {
	f.name = name
	f.handling = errorHandling
}

func (f *FlagSet) Name() string                 { return f.name }
func (f *FlagSet) ErrorHandling() ErrorHandling { return f.handling }

// Output returns where messages go.
func (f *FlagSet) Output() io.Writer {
	if f.output == nil {
		return os.Stderr
	}
	return f.output
}

// SetOutput sets where messages go; nil: os.Stderr.
func (f *FlagSet) SetOutput(output io.Writer) { f.output = output }

func inOrder(flags map[string]*Flag) []*Flag {
	list := make([]*Flag, 0, len(flags))
	for _, f := range flags {
		list = append(list, f)
	}
	sort.Slice(list, func(i, j int) bool { return list[i].Name < list[j].Name })
	return list
}

// VisitAll calls fn for all flags, sorted.
func (f *FlagSet) VisitAll(fn func(*Flag)) {
	for _, flag := range inOrder(f.formal) {
		fn(flag)
	}
}

// Visit calls fn for the flags that have been set, sorted.
func (f *FlagSet) Visit(fn func(*Flag)) {
	for _, flag := range inOrder(f.actual) {
		fn(flag)
	}
}

// Lookup returns a flag, nil where there is none of that name.
func (f *FlagSet) Lookup(name string) *Flag { return f.formal[name] }

// Set sets a flag.
func (f *FlagSet) Set(name, value string) error {
	flag, ok := f.formal[name]
	if !ok {
		if f.early == nil {
			f.early = map[string]string{}
		}
		where := ""
		if _, file, line, ok := runtime.Caller(2); ok {
			where = file + ":" + strconv.Itoa(line)
		}
		f.early[name] = where
		return fmt.Errorf("no such flag -%v", name)
	}
	if err := flag.Value.Set(value); err != nil {
		return err
	}
	f.markSet(flag)
	return nil
}

func (f *FlagSet) markSet(flag *Flag) {
	if f.actual == nil {
		f.actual = map[string]*Flag{}
	}
	f.actual[flag.Name] = flag
}

// NFlag returns how many flags have been set.
func (f *FlagSet) NFlag() int { return len(f.actual) }

// Arg returns the i-th argument behind the flags, "" where there is none.
func (f *FlagSet) Arg(i int) string {
	if i < 0 || i >= len(f.args) {
		return ""
	}
	return f.args[i]
}

// NArg returns the number of arguments behind the flags.
func (f *FlagSet) NArg() int { return len(f.args) }

// Args returns the arguments behind the flags.
func (f *FlagSet) Args() []string { return f.args }

// Var defines a flag with a Value of the caller's.
func (f *FlagSet) Var(value Value, name string, usage string) {
	switch {
	case strings.HasPrefix(name, "-"):
		panic(f.sprintf("flag %q begins with -", name))
	case strings.Contains(name, "="):
		panic(f.sprintf("flag %q contains =", name))
	}
	if _, again := f.formal[name]; again {
		if f.name == "" {
			panic(f.sprintf("flag redefined: %s", name))
		}
		panic(f.sprintf("%s flag redefined: %s", f.name, name))
	}
	if where := f.early[name]; where != "" {
		panic(fmt.Sprintf("flag %s set at %s before being defined", name, where))
	}
	if f.formal == nil {
		f.formal = map[string]*Flag{}
	}
	f.formal[name] = &Flag{name, usage, value, value.String()}
}

func (f *FlagSet) sprintf(format string, a ...any) string {
	msg := fmt.Sprintf(format, a...)
	fmt.Fprintln(f.Output(), msg)
	return msg
}

// failf reports a wrong argument.
func (f *FlagSet) failf(format string, a ...any) error {
	msg := f.sprintf(format, a...)
	f.usage()
	return errors.New(msg)
}

func (f *FlagSet) usage() {
	if f.Usage == nil {
		f.defaultUsage()
	} else {
		f.Usage()
	}
}

// Parse reads arguments, without the program's name.
func (f *FlagSet) Parse(arguments []string) error {
	f.parsed = true
	f.args = arguments
	for {
		more, err := f.parseOne()
		if err == nil {
			if more {
				continue
			}
			return nil
		}
		switch f.handling {
		case ContinueOnError:
			return err
		case ExitOnError:
			if err == ErrHelp {
				os.Exit(0)
			}
			os.Exit(2)
		case PanicOnError:
			panic(err)
		}
	}
}

// Parsed tells whether Parse has been called.
func (f *FlagSet) Parsed() bool { return f.parsed }

// parseOne takes a flag off the arguments; false: there is none.
func (f *FlagSet) parseOne() (bool, error) {
	if len(f.args) == 0 {
		return false, nil
	}
	word := f.args[0]
	if len(word) < 2 || word[0] != '-' {
		return false, nil
	}
	dashes := 1
	if word[1] == '-' {
		dashes = 2
		if len(word) == 2 { // ends the flags
			f.args = f.args[1:]
			return false, nil
		}
	}
	name := word[dashes:]
	if name == "" || name[0] == '-' || name[0] == '=' {
		return false, f.failf("bad flag syntax: %s", word)
	}
	f.args = f.args[1:]
	name, value, hasValue := cutValue(name)
	flag, ok := f.formal[name]
	if !ok {
		if name == "help" || name == "h" {
			f.usage()
			return false, ErrHelp
		}
		return false, f.failf("flag provided but not defined: -%s", name)
	}
	if b, ok := flag.Value.(boolFlag); ok && b.IsBoolFlag() {
		if !hasValue {
			value = "true"
		}
		if err := b.Set(value); err != nil {
			if hasValue {
				return false, f.failf("invalid boolean value %q for -%s: %v", value, name, err)
			}
			return false, f.failf("invalid boolean flag %s: %v", name, err)
		}
	} else {
		if !hasValue && len(f.args) > 0 {
			hasValue = true
			value, f.args = f.args[0], f.args[1:]
		}
		if !hasValue {
			return false, f.failf("flag needs an argument: -%s", name)
		}
		if err := flag.Value.Set(value); err != nil {
			return false, f.failf("invalid value %q for flag -%s: %v", value, name, err)
		}
	}
	f.markSet(flag)
	return true, nil
}

// cutValue splits name=value; a name is never empty.
func cutValue(word string) (name, value string, found bool) {
	if i := strings.IndexByte(word[1:], '='); i >= 0 {
		return word[:i+1], word[i+2:], true
	}
	return word, "", false
}
