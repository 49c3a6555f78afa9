// Package godebug has the settings in the environment variable GODEBUG, and those that the program has by itself.
package godebug

import (
	"strings"
	"sync"
	"syscall"
)

// A Setting is one of GODEBUG's.
type Setting struct {
	name string

	mu    sync.Mutex
	known bool
	env   string
	value string
}

// defaults returns what the program says itself, in go.mod and in //go:debug lines.
func defaults() string

// New returns a setting; a # before the name says that it is not documented.
func New(name string) *Setting { return &Setting{name: name} }

// Name returns the setting's name.
func (s *Setting) Name() string { return strings.TrimPrefix(s.name, "#") }

// Undocumented reports whether the setting is not documented.
func (s *Setting) Undocumented() bool { return strings.HasPrefix(s.name, "#") }

// String returns name=value.
func (s *Setting) String() string { return s.Name() + "=" + s.Value() }

// IncNonDefault counts uses for runtime/metrics, which nobody reads.
func (s *Setting) IncNonDefault() {}

// Value returns the value that the environment has now, else the program's own one, "" if neither has any. Of several the last
// one counts.
func (s *Setting) Value() string {
	env, _ := syscall.Getenv("GODEBUG")
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.known || env != s.env {
		s.known = true
		s.env = env
		s.value = ""
		for _, part := range strings.Split(defaults()+","+env, ",") {
			if name, value, ok := strings.Cut(part, "="); ok && name == s.Name() {
				s.value, _, _ = strings.Cut(value, "#")
			}
		}
	}
	return s.value
}
