// Package testdeps gives package testing what it must not import itself.
package testdeps

import (
	"errors"
	"io"
	"strings"
)

// TestDeps is for the program that gruffle test makes.
type TestDeps struct {
	// Path is the import path of the package that is tested.
	Path string

	// Match is regexp.MatchString, nil where all patterns are plain: that spares most test programs package regexp.
	Match func(pat, str string) (bool, error)

	// Profiles is there where the flags ask for one.
	Profiles *Profiles
}

// Profiles has the functions of packages runtime/pprof and runtime/trace, in this order.
type Profiles struct {
	StartCPU   func(io.Writer) error
	StopCPU    func()
	Write      func(name string, w io.Writer) error
	StartTrace func(io.Writer) error
	StopTrace  func()
}

var errNoProfiles = errors.New("this test program was made without profiles")

func (d TestDeps) StartCPUProfile(w io.Writer) error {
	if d.Profiles == nil {
		return errNoProfiles
	}
	return d.Profiles.StartCPU(w)
}

func (d TestDeps) StopCPUProfile() { d.Profiles.StopCPU() }

func (d TestDeps) WriteProfile(name string, w io.Writer) error {
	if d.Profiles == nil {
		return errNoProfiles
	}
	return d.Profiles.Write(name, w)
}

func (d TestDeps) StartTrace(w io.Writer) error {
	if d.Profiles == nil {
		return errNoProfiles
	}
	return d.Profiles.StartTrace(w)
}

func (d TestDeps) StopTrace() { d.Profiles.StopTrace() }

func (d TestDeps) ImportPath() string { return d.Path }

func (d TestDeps) MatchString(pat, str string) (bool, error) {
	if d.Match != nil {
		return d.Match(pat, str)
	}
	return matchPlain(pat, str), nil
}

// matchPlain is for ".", and for patterns of plain characters, alternatives, ^, $ and a pair of parentheses around all alternatives.
func matchPlain(pat, str string) bool {
	if pat == "." {
		return str != ""
	}
	start, end := "", ""
	if open := strings.IndexByte(pat, '('); open >= 0 {
		last := strings.LastIndexByte(pat, ')')
		start, pat, end = pat[:open], pat[open+1:last], pat[last+1:]
	}
	for _, a := range strings.Split(pat, "|") {
		if matchAlternative(start+a+end, str) {
			return true
		}
	}
	return false
}

func matchAlternative(pat, str string) bool {
	text := strings.TrimLeft(pat, "^")
	atStart := len(text) < len(pat)
	plain := strings.TrimRight(text, "$")
	atEnd := len(plain) < len(text)
	switch {
	case atStart && atEnd:
		return str == plain
	case atStart:
		return strings.HasPrefix(str, plain)
	case atEnd:
		return strings.HasSuffix(str, plain)
	}
	return strings.Contains(str, plain)
}
