package slices

// Insert puts values before index i, and panics if there is no such place. Values may be part of s.
func Insert[S ~[]E, E any](s S, i int, v ...E) S {
	tail := s[i:]
	n, m := len(s), len(v)
	switch {
	case m == 0:
		return s
	case i == n:
		return append(s, v...)
	case n+m > cap(s):
		grown := append(s[:i], make(S, n+m-i)...)
		copy(grown[i:], v)
		copy(grown[i+m:], tail)
		return grown
	case m == 1:
		one := v[0]
		s = s[:n+1]
		copy(s[i+1:], tail)
		s[i] = one
		return s
	}
	v = Clone(v) // before the tail moves over it
	s = s[:n+m]
	copy(s[i+m:], tail)
	copy(s[i:], v)
	return s
}

// Delete takes s[i:j] out and clears what becomes unused; it panics if that is no part of s.
func Delete[S ~[]E, E any](s S, i, j int) S {
	_ = s[i:j:len(s)]
	if i == j {
		return s
	}
	rest := append(s[:i], s[j:]...)
	clear(s[len(rest):])
	return rest
}

// DeleteFunc takes out the elements for which del is true, and clears what becomes unused.
func DeleteFunc[S ~[]E, E any](s S, del func(E) bool) S {
	kept := IndexFunc(s, del)
	if kept < 0 {
		return s
	}
	for _, v := range s[kept+1:] {
		if !del(v) {
			s[kept] = v
			kept++
		}
	}
	clear(s[kept:])
	return s[:kept]
}

// Replace puts values in place of s[i:j], clears what becomes unused, and panics if that is no part of s. Values may be part of s.
func Replace[S ~[]E, E any](s S, i, j int, v ...E) S {
	_ = s[i:j]
	if i == j {
		return Insert(s, i, v...)
	}
	if j == len(s) {
		replaced := append(s[:i], v...)
		if len(replaced) < len(s) {
			clear(s[len(replaced):])
		}
		return replaced
	}
	tail := s[j:]
	at := i + len(v)
	n := at + len(tail)
	if n > cap(s) {
		grown := append(s[:i], make(S, n-i)...)
		copy(grown[i:], v)
		copy(grown[at:], tail)
		return grown
	}
	if at > j {
		v = Clone(v) // before the tail moves over it
		copy(s[at:n], tail)
		copy(s[i:at], v)
		return s[:n]
	}
	copy(s[i:], v)
	copy(s[at:], tail)
	clear(s[n:])
	return s[:n]
}

// Compact keeps the first of each run of equal elements, and clears what becomes unused.
func Compact[S ~[]E, E comparable](s S) S {
	return CompactFunc(s, func(a, b E) bool { return a == b })
}

// CompactFunc is Compact by a function, which gets an element and the one before it.
func CompactFunc[S ~[]E, E any](s S, eq func(E, E) bool) S {
	for i := 1; i < len(s); i++ {
		if !eq(s[i], s[i-1]) {
			continue
		}
		// From the first repetition on elements move.
		kept := i
		for k := i + 1; k < len(s); k++ {
			if !eq(s[k], s[k-1]) {
				s[kept] = s[k]
				kept++
			}
		}
		clear(s[kept:])
		return s[:kept]
	}
	return s
}
