package testing

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"sync"
	"unicode"
)

// filter is a pattern: alternatives, each a regular expression for every element of a test's name.
type filter [][]string

// parseFilter splits at the vertical bars and slashes that stand in no bracket.
func parseFilter(pattern string) filter {
	var f filter
	if pattern == "" {
		return f
	}
	var alternative []string
	start, square, round := 0, 0, 0
	for i := 0; i < len(pattern); i++ {
		switch pattern[i] {
		case '[':
			square++
		case ']':
			square = max(square-1, 0)
		case '(':
			if square == 0 {
				round++
			}
		case ')':
			if square == 0 {
				round--
			}
		case '\\':
			i++
		case '/', '|':
			if square == 0 && round == 0 {
				alternative = append(alternative, rewrite(pattern[start:i]))
				if pattern[i] == '|' {
					f = append(f, alternative)
					alternative = nil
				}
				start = i + 1
			}
		}
	}
	return append(f, append(alternative, rewrite(pattern[start:])))
}

// matches tells whether a name fits, and whether its subtests have to be looked at to know.
func (f filter) matches(name []string, match matchFunc) (ok, partial bool) {
	for _, alternative := range f {
		if ok, partial = fits(alternative, name, match); ok {
			return ok, partial
		}
	}
	return false, false
}

func fits(patterns, name []string, match matchFunc) (ok, partial bool) {
	for i, s := range name {
		if i >= len(patterns) {
			break
		}
		if ok, err := match(patterns[i], s); !ok || err != nil {
			return false, false
		}
	}
	return true, len(name) < len(patterns)
}

func (f filter) verify(flag string, match matchFunc) error {
	for i, alternative := range f {
		for j, s := range alternative {
			if _, err := match(s, "non-empty"); err != nil {
				err = fmt.Errorf("element %d of %s (%q): %s", j, flag, s, err)
				if len(f) > 1 {
					err = fmt.Errorf("alternation %d of %s", i, err)
				}
				return err
			}
		}
	}
	return nil
}

type matchFunc func(pattern, s string) (bool, error)

// matcher decides what runs, and keeps the names of subtests apart.
type matcher struct {
	filter filter
	skip   filter
	match  matchFunc

	mu    sync.Mutex
	names map[string]int // how often each name has been asked for
}

func newMatcher(match matchFunc, patterns, flag, skips string) *matcher {
	m := &matcher{filter: parseFilter(patterns), skip: parseFilter(skips), match: match, names: map[string]int{}}
	if err := m.filter.verify(flag, match); err != nil {
		fmt.Fprintf(os.Stderr, "testing: invalid regexp for %s\n", err)
		os.Exit(1)
	}
	if err := m.skip.verify("-test.skip", match); err != nil {
		fmt.Fprintf(os.Stderr, "testing: invalid regexp for %v\n", err)
		os.Exit(1)
	}
	return m
}

// fullName returns the name of a test in c, and whether it runs; partial: only if one of its subtests fits.
func (m *matcher) fullName(c *common, sub string) (name string, ok, partial bool) {
	name = sub
	m.mu.Lock()
	defer m.mu.Unlock()
	if c != nil && c.level > 0 {
		name = m.unique(c.name, rewrite(sub))
	}
	elements := strings.Split(name, "/")
	ok = true
	if m.filter != nil {
		ok, partial = m.filter.matches(elements, m.match)
	}
	if !ok {
		return name, false, false
	}
	if skip, part := m.skip.matches(elements, m.match); skip && !part {
		return name, false, false
	}
	return name, ok, partial
}

// forget makes all names free again.
func (m *matcher) forget() {
	m.mu.Lock()
	defer m.mu.Unlock()
	clear(m.names)
}

// unique puts #NN behind names that have been there, and keeps clear of names that look so by themselves.
func (m *matcher) unique(parent, sub string) string {
	base := parent + "/" + sub
	for {
		n := m.names[base]
		m.names[base] = n + 1
		if n == 0 && sub != "" {
			prefix, number := splitNumber(base)
			if len(prefix) == len(base) || number >= m.names[prefix] {
				return base
			}
			// Somebody has that name already, by its number.
			continue
		}
		name := fmt.Sprintf("%s#%02d", base, n)
		if m.names[name] == 0 {
			return name
		}
	}
}

// splitNumber cuts #NN off a name.
func splitNumber(s string) (prefix string, number int) {
	i := strings.LastIndexByte(s, '#')
	if i < 0 {
		return s, 0
	}
	digits := s[i+1:]
	if len(digits) == 0 || len(digits) > 2 && digits[0] == '0' {
		return s, 0 // we would not have written it so
	}
	if digits == "00" && i > 0 && s[i-1] == '/' {
		return s[:i], 0
	}
	n, err := strconv.ParseInt(digits, 10, 32)
	if err != nil || n < 0 {
		return s, 0
	}
	return s[:i], int(n)
}

// rewrite makes a name of one word that can be printed.
func rewrite(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case unicode.IsSpace(r):
			b.WriteByte('_')
		case !strconv.IsPrint(r):
			q := strconv.QuoteRune(r)
			b.WriteString(q[1 : len(q)-1])
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
