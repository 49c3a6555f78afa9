// Strings measures building and taking apart strings: concatenation, Builder, Split, Join, Replace, case, runes.
// Size: rounds.
package main

import (
	"strconv"
	"strings"

	"gruffle.bench/harness"
)

func main() {
	harness.Run(200_000, func(size int) any {
		hash := uint32(2166136261)
		for i := range size {
			s := document(i)
			hash = mix(hash, s)
			hash = mix(hash, reverse(s[:min(len(s), 60)]))
			hash += uint32(strings.Count(s, "a") + strings.Index(s, "omega"))
		}
		return hash
	})
}

func document(i int) string {
	title := "chapter " + strconv.Itoa(i) + ": " + strings.Repeat("=-", i%8)
	var b strings.Builder
	b.WriteString(title)
	for j := range 20 {
		b.WriteByte('\n')
		b.WriteString("alpha beta ")
		b.WriteRune('γ' + rune(j))
		b.WriteString(strconv.Itoa(i * j))
	}
	lines := strings.Split(b.String(), "\n")
	for j, line := range lines {
		if j%3 == 0 {
			lines[j] = strings.ToUpper(line)
		} else if strings.HasSuffix(line, "0") {
			lines[j] = strings.TrimRight(line, "0") + "_"
		}
	}
	return strings.ReplaceAll(strings.Join(lines, "; "), "beta", "omega")
}

func reverse(s string) string {
	r := []rune(s)
	for i, j := 0, len(r)-1; i < j; i, j = i+1, j-1 {
		r[i], r[j] = r[j], r[i]
	}
	return string(r)
}

func mix(hash uint32, s string) uint32 {
	for i := 0; i < len(s); i++ {
		hash = (hash ^ uint32(s[i])) * 16777619
	}
	return hash
}
