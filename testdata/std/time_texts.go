// Times and durations through layouts of all elements, as they are, changed by a byte, and with more space than the layout has.
package main

import (
	"fmt"
	"hash/fnv"
	"strings"
	"time"
)

var elements = []string{"2006", "06", "01", "1", "Jan", "January", "02", "2", "_2", "002", "__2", "15", "3", "03", "4", "04", "5", "05",
	"PM", "pm", "MST", "Z07:00", "Z0700", "Z07", "-07:00", "-0700", "-07", "-07:00:00", "-070000", "Z070000",
	".000", ".999", ",000", ".000000000", ".0000000000", "Mon", "Monday"}

var separators = []string{"", " ", "-", "/", ":", "T", ".", "  ", ", ", "at ", "é", "_"}

type source uint64

func (s *source) below(n int) int {
	*s = *s*6364136223846793005 + 1442695040888963407
	return int(uint64(*s) >> 33 % uint64(n))
}

func main() {
	zones := []*time.Location{time.UTC, time.FixedZone("HERE", 5400), time.FixedZone("", -3600), time.FixedZone("X", -30), time.FixedZone("Y", 360001)}
	var r source = 1
	digest := fnv.New64a()
	parsed := 0
	for i := range 3000 {
		var layout strings.Builder
		for range r.below(7) + 1 {
			layout.WriteString(elements[r.below(len(elements))])
			layout.WriteString(separators[r.below(len(separators))])
		}
		t := time.Unix(int64(r.below(1<<31))*4-3e9, int64(r.below(1000))*1e6).In(zones[r.below(len(zones))])
		text := t.Format(layout.String())
		for range r.below(3) {
			at := r.below(len(text) + 1)
			text = text[:at] + string("0123456789:-+. ,ZTJP"[r.below(20)]) + text[min(at+r.below(2), len(text)):]
		}
		back, err := time.ParseInLocation(layout.String(), text, zones[r.below(len(zones))])
		if err == nil {
			parsed++
		}
		fmt.Fprintln(digest, i, text, back, err, string(t.AppendFormat(make([]byte, 1, 40), layout.String())))
	}
	fmt.Println(parsed, digest.Sum64())

	for _, try := range [][2]string{
		{"Jan _2", "Jan  7"}, {"Jan _2", "Jan   7"}, {"Jan 2", "Jan    7"}, {"a .999 05", "a   07"}, {"15:04", "24:00"}, {"01 01", "13 01"},
		{time.RFC3339, "2024-02-30T00:00:00Z"}, {time.RFC3339, "2024-02-29T00:00:00.5+01:30"}, {time.RFC3339, "2024-02-29T00:00:00,25Z"},
		{time.Kitchen, "12:01AM"}, {time.Kitchen, "0:01PM"}, {time.DateOnly, "0000-01-01"}, {time.RFC822Z, "02 Jan 68 15:04 -0730"},
	} {
		t, err := time.Parse(try[0], try[1])
		fmt.Println(t, err)
	}

	epoch := time.Date(2020, time.February, 29, 12, 0, 0, 5, zones[1])
	for i := range 40 {
		t := epoch.AddDate(i-20, 7*i-100, i*i*(i-20))
		year, week := t.ISOWeek()
		fmt.Println(t, year, week, t.YearDay(), t.Weekday(), time.Date(1-50*i, time.Month(i), -i, 30*i, 100-i*5, i*1000, -i, zones[i%5]).Unix())
	}

	for _, s := range []string{"1h15m30.918s", "-1.5h", "+.5s", "5.s", "0", "-0", "", ".", "1", "1.5x", "3µs2μs1us", "1ns9223372036854775807ns",
		"9223372036854775807ns", "-9223372036854775808ns", "2562047h47m16.854775807s", "2562047h47m16.854775808s", "1.0000000000000000000000001h",
		"0.9999999999999999999h", "99999999999999999999s", "1h 2m"} {
		d, err := time.ParseDuration(s)
		fmt.Println(d, int64(d), err)
	}
	for d := time.Duration(1); d > 0; d *= -7 {
		fmt.Println(d, -d, d*-49)
		d *= -7
	}
}
