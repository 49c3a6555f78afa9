// Rewrite measures package regexp on the lines of a log: submatches, named groups, replacing by template and by
// function, splitting. Size: lines.
package main

import (
	"fmt"
	"regexp"
	"strings"

	"gruffle.bench/harness"
)

var (
	lineRE  = regexp.MustCompile(`^(\d{4})-(\d\d)-(\d\d) \[(?P<level>info|warn|error)\] (?P<rest>.*)$`)
	mailRE  = regexp.MustCompile(`[a-z0-9._]+@[a-z0-9]+\.(com|org|net)`)
	ipRE    = regexp.MustCompile(`\b(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\b`)
	camelRE = regexp.MustCompile(`([a-z])([A-Z])`)
	sepRE   = regexp.MustCompile(`\s*[,;]\s*`)
)

func main() {
	harness.Run(105_000, func(size int) any {
		level := lineRE.SubexpIndex("level")
		rest := lineRE.SubexpIndex("rest")
		counts := map[string]int{}
		hash := uint32(17)
		for i := range size {
			m := lineRE.FindStringSubmatch(line(i))
			if m == nil {
				counts["none"]++
				continue
			}
			counts[m[level]]++
			text := clean(m[rest])
			for _, part := range sepRE.Split(text, -1) {
				for j := range len(part) {
					hash = (hash ^ uint32(part[j])) * 16777619
				}
				hash ^= uint32(len(part))
			}
		}
		return fmt.Sprint(hash, counts)
	})
}

// clean takes what is personal out of a line, and unites the style of its names.
func clean(text string) string {
	text = mailRE.ReplaceAllStringFunc(text, func(mail string) string {
		user, host, _ := strings.Cut(mail, "@")
		return strings.Repeat("*", len(user)) + "@" + strings.ToUpper(host)
	})
	text = ipRE.ReplaceAllString(text, "$1.$2.x.x")
	return strings.ToLower(camelRE.ReplaceAllString(text, "${1}_${2}"))
}

func line(i int) string {
	date := fmt.Sprintf("20%02d-%02d-%02d", i%30, i%12+1, i%28+1)
	switch i % 5 {
	case 0:
		return fmt.Sprintf("%s [info] userLogin from 10.%d.0.%d, by john.doe%d@example.com", date, i%256, i%100, i%10)
	case 1:
		return fmt.Sprintf("%s [warn] diskAlmostFull ; partition %d , %d%% used", date, i%8, i%100)
	case 2:
		return fmt.Sprintf("%s [error] mailBounced: a_b@host%d.org, c@d.net; retryCount=%d", date, i%9, i%3)
	case 3:
		return "-- mark --"
	default:
		return fmt.Sprintf("%s [info] requestDone; path /index.html, status 200, bytes %d", date, i*37%10000)
	}
}
