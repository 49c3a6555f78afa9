package main

import (
	"fmt"
	"time"
)

func main() {
	z := time.FixedZone("XST", -(5*3600 + 30*60))
	times := []time.Time{
		time.Date(2024, time.February, 29, 13, 4, 5, 123456789, time.UTC),
		time.Date(1999, 12, 31, 23, 59, 59, 0, z),
		time.Date(7, 1, 2, 3, 4, 5, 6000, time.UTC),
		{},
		time.Unix(1700000000, 5e8).UTC(),
	}
	layouts := []string{time.Layout, time.ANSIC, time.UnixDate, time.RubyDate, time.RFC822, time.RFC822Z, time.RFC850, time.RFC1123, time.RFC1123Z, time.RFC3339, time.RFC3339Nano, time.Kitchen, time.Stamp, time.StampMilli, time.StampMicro, time.StampNano, time.DateTime, time.DateOnly, time.TimeOnly,
		"2006 06 01 1 Jan January 02 2 _2 002 __2 Mon Monday 15 03 3 04 4 05 5 PM pm", "Z07 Z0700 Z07:00 Z070000 Z07:00:00 -07 -0700 -07:00 -070000 -07:00:00 MST", ".0 .00 .000000000 .9 .99 .999999999 ,000", "plain text 7 x", "05.000 05.999 05,00 .000x", "Januar Mond 20060102T150405Z", "3:4:5PM \\ % 日本"}
	for _, t := range times {
		for _, l := range layouts {
			fmt.Println(t.Format(l))
		}
		fmt.Println(t, t.Unix(), t.UnixMilli(), t.Weekday(), t.YearDay(), t.Month(), t.IsZero())
		y, w := t.ISOWeek()
		fmt.Println(y, w, t.UTC(), t.Location(), t.GoString())
	}
	b, err := times[0].MarshalText()
	fmt.Println(string(b), err, string(times[0].AppendFormat([]byte("t="), time.Kitchen)))
	fmt.Println(time.March, time.Month(13), time.Saturday, time.Weekday(8))
}
