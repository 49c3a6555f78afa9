package main

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"math/rand"
	"strings"
)

var pieces = []string{"a", "b", "A", "B", " ", "\t", "é", "ß", "ſ", "K", "K", "k", "世", "界", "\xff", "\xe4", "\xb8", "\u2003", "\n", "x",
	"1", "\U0001F600", "\xf0\x9f", "Ǆ", "ǆ", "ǅ", "\xed\xa0\x80"}

func text(r *rand.Rand, n, kinds int) string {
	var b strings.Builder
	for i := r.Intn(n + 1); i > 0; i-- {
		b.WriteString(pieces[r.Intn(kinds)])
	}
	return b.String()
}

func quote(s string) string {
	if s == "" {
		return "-"
	}
	return hex.EncodeToString([]byte(s))
}

func list(a []string) string {
	s := fmt.Sprint(len(a))
	for _, x := range a {
		s += "," + quote(x)
	}
	return s
}

// Three strings in hexadecimal and what functions make of them; see SearchTest.
func texts(w *bytes.Buffer, r *rand.Rand) {
	for range 700 {
		kinds := []int{2, 5, len(pieces)}[r.Intn(3)]
		s, t, u := text(r, []int{3, 10, 60}[r.Intn(3)], kinds), text(r, 3, kinds), text(r, 2, kinds)
		if r.Intn(4) == 0 && len(s) > 3 {
			a := r.Intn(len(s))
			t = s[a : a+r.Intn(len(s)-a)]
		}
		fmt.Fprintln(w, quote(s), quote(t), quote(u),
			strings.Index(s, t), strings.LastIndex(s, t), strings.IndexAny(s, t), strings.LastIndexAny(s, t), strings.Compare(s, t),
			strings.EqualFold(s, t), strings.EqualFold(s, strings.ToUpper(s)),
			quote(strings.ToUpper(s)), quote(strings.ToLower(s)), quote(strings.TrimSpace(s)), quote(strings.TrimLeft(s, t)), quote(strings.TrimRight(s, t)),
			list(strings.Fields(s)), list(strings.SplitN(s, t, 4)), list(strings.SplitAfter(s, t)),
			quote(strings.Replace(s, t, u, 3)), quote(strings.NewReplacer(t, u, u, "<>", "a", "", "ab", "Q").Replace(s)))
	}
}
