package flag

import (
	"fmt"
	"reflect"
	"strings"
)

// UnquoteUsage takes the name of a flag's value, in back quotes, out of its description; where there is none, the name is that of a type.
func UnquoteUsage(flag *Flag) (name string, usage string) {
	usage = flag.Usage
	if before, rest, ok := strings.Cut(usage, "`"); ok {
		if quoted, after, ok := strings.Cut(rest, "`"); ok {
			return quoted, before + quoted + after
		}
	}
	switch v := flag.Value.(type) {
	case boolFlag:
		if !v.IsBoolFlag() {
			name = "value"
		}
	case *durationValue:
		name = "duration"
	case *float64Value:
		name = "float"
	case *intValue, *int64Value:
		name = "int"
	case *stringValue:
		name = "string"
	case *uintValue, *uint64Value:
		name = "uint"
	default:
		name = "value"
	}
	return name, usage
}

// isZero tells whether a text is what the flag's type has as its zero value; an error says that such a value cannot be shown.
func isZero(flag *Flag, text string) (zero bool, err error) {
	t := reflect.TypeOf(flag.Value)
	var v reflect.Value
	if t.Kind() == reflect.Pointer {
		v = reflect.New(t.Elem())
	} else {
		v = reflect.Zero(t)
	}
	defer func() {
		if p := recover(); p != nil {
			if t.Kind() == reflect.Pointer {
				t = t.Elem()
			}
			err = fmt.Errorf("panic calling String method on zero %v for flag %s: %v", t, flag.Name, p)
		}
	}()
	return text == v.Interface().(Value).String(), nil
}

// PrintDefaults describes all flags.
func (f *FlagSet) PrintDefaults() {
	var problems []error
	f.VisitAll(func(flag *Flag) {
		var b strings.Builder
		b.WriteString("  -" + flag.Name)
		name, usage := UnquoteUsage(flag)
		if name != "" {
			b.WriteString(" " + name)
		}
		// A flag of one letter leaves room for its description on the same line.
		if b.Len() <= 4 {
			b.WriteString("\t")
		} else {
			b.WriteString("\n    \t")
		}
		b.WriteString(strings.ReplaceAll(usage, "\n", "\n    \t"))
		if zero, err := isZero(flag, flag.DefValue); err != nil {
			problems = append(problems, err)
		} else if !zero {
			if _, ok := flag.Value.(*stringValue); ok {
				fmt.Fprintf(&b, " (default %q)", flag.DefValue)
			} else {
				fmt.Fprintf(&b, " (default %v)", flag.DefValue)
			}
		}
		fmt.Fprintln(f.Output(), b.String())
	})
	if len(problems) > 0 {
		fmt.Fprintln(f.Output())
		for _, err := range problems {
			fmt.Fprintln(f.Output(), err)
		}
	}
}

func (f *FlagSet) defaultUsage() {
	if f.name == "" {
		fmt.Fprintf(f.Output(), "Usage:\n")
	} else {
		fmt.Fprintf(f.Output(), "Usage of %s:\n", f.name)
	}
	f.PrintDefaults()
}
