// Regexp measures package regexp: matches, submatches and replacements in lines of a log. Size: lines.
package main

import (
	"fmt"
	"regexp"

	"gruffle.bench/harness"
)

var (
	entry   = regexp.MustCompile(`^(\d{4})-(\d\d)-(\d\d) ([A-Z]+) (\w+(?:\.\w+)*): (.*)$`)
	address = regexp.MustCompile(`[a-z0-9.]+@[a-z0-9]+(?:\.[a-z]{2,4})+`)
	spaces  = regexp.MustCompile(`\s+`)
)

func main() {
	harness.Run(350_000, func(size int) any {
		sum := 0
		for i := range size {
			line := fmt.Sprintf("2026-%02d-%02d WARN net.http.%c: user%d@host%d.example.org   sent %d bytes",
				i%12+1, i%28+1, 'a'+i%26, i, i%7, i*3)
			m := entry.FindStringSubmatch(line)
			if m == nil {
				panic(line)
			}
			sum += len(m[5]) + len(address.FindString(m[6])) + len(spaces.ReplaceAllString(m[6], " "))
		}
		return sum
	})
}
