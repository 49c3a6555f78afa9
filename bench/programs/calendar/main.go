// Calendar measures package time: parsing and formatting in several layouts, arithmetic, weekdays, durations.
// Size: appointments.
package main

import (
	"fmt"
	"strings"
	"time"

	"gruffle.bench/harness"
)

type appointment struct {
	start  time.Time
	length time.Duration
	every  int // weeks
}

var layouts = []string{time.RFC3339, "2006-01-02 15:04:05.000", time.RFC1123Z, "Jan _2, 2006 at 3:04pm (-0700)", time.DateOnly}

func main() {
	harness.Run(650_000, func(size int) any {
		zone := time.FixedZone("HERE", 3600+1800)
		epoch := time.Date(2020, time.February, 27, 8, 15, 30, 250_000_000, time.UTC)
		perDay := [7]time.Duration{}
		perMonth := map[string]int{}
		hash := uint32(1)
		for i := range size {
			layout := layouts[i%len(layouts)]
			when := epoch.Add(time.Duration(i) * 37 * time.Minute).In(zone)
			text := when.Format(layout)
			back, err := time.Parse(layout, text)
			if err != nil {
				panic(err)
			}
			length, err := time.ParseDuration(fmt.Sprintf("%dh%dm%d.5s", i%5, i%60, i%50))
			if err != nil {
				panic(err)
			}
			a := appointment{back, length, i%3 + 1}
			for at, n := a.start, 0; n < 4; n++ {
				perDay[at.Weekday()] += a.length
				at = at.AddDate(0, n%2, 7*a.every)
				year, week := at.ISOWeek()
				hash = hash*31 + uint32(year*53+week*7+at.YearDay())
			}
			if a.start.Before(when.Truncate(24 * time.Hour)) {
				hash++
			}
			perMonth[a.start.Format("2006-01")]++
			for _, c := range []byte(a.length.Round(time.Minute).String()) {
				hash = hash*31 + uint32(c)
			}
			hash += uint32(len(text)) + uint32(when.Sub(a.start).Seconds())
		}
		var b strings.Builder
		for day, total := range perDay {
			fmt.Fprint(&b, time.Weekday(day).String()[:2], int(total.Hours()), ",")
		}
		return fmt.Sprint(hash, len(perMonth), b.String())
	})
}
