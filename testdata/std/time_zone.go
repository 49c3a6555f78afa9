package main

import (
	"fmt"
	"time"
)

func main() {
	// Central Europe, without the system's database: fixed zones and the arithmetic around them.
	cet := time.FixedZone("CET", 3600)
	t := time.Date(1999, 12, 31, 23, 59, 59, 999999999, cet)
	fmt.Println(t, t.UTC(), t.Unix(), t.UnixMilli(), t.Location(), t.IsDST())
	fmt.Println(t.Zone())
	fmt.Printf("%#v\n", t)
	fmt.Println(t == t.UTC(), t.Equal(t.UTC()), t.Compare(t.Add(1)))
	for _, d := range []time.Duration{0, 1, 999, 1000, 1500000, time.Second, 90 * time.Minute, -time.Hour, 1<<63 - 1, -1 << 63} {
		fmt.Println(d, d.Abs(), d.Round(time.Hour), d.Truncate(time.Minute), d.Seconds(), t.Add(d).Sub(t) == d)
	}
	for y := -1; y < 6; y++ {
		x := time.Date(2000+y, 2, 30, -1, 61, 0, -1, time.UTC)
		fmt.Println(x, x.YearDay(), x.Weekday())
		fmt.Println(x.ISOWeek())
	}
	fmt.Println(time.Date(0, 1, 1, 0, 0, 0, 0, time.UTC), time.Date(-5, 1, 1, 0, 0, 0, 0, time.UTC), time.Date(12345, 1, 1, 0, 0, 0, 0, time.UTC))
	fmt.Println(time.Unix(1<<40, 0).UTC(), time.Unix(-1, -1).UTC(), time.UnixMicro(-1).UTC(), time.UnixMilli(1).UTC())
	for _, c := range [][2]string{
		{"2006-01-02T15:04:05Z07:00", "2020-02-30T00:00:00Z"},
		{"2006-01-02T15:04:05Z07:00", "2020-02-28T25:00:00Z"},
		{"2006-01-02T15:04:05Z07:00", "2020-02-28T23:00:00+01:00x"},
		{"2006-01-02T15:04:05Z07:00", "2020-02-28T23:00:00.123456789123-07:30"},
		{"Jan 2, 2006 at 3:04pm (MST)", "Feb 3, 2013 at 7:54pm (PST)"},
		{"Jan _2 2006", "Feb  3 2013"},
		{"Monday, January 2", "tuesday, february 30"},
		{"3:04PM", "13:04PM"},
		{"2006 002", "2024 366"},
		{"2006 002", "2023 366"},
		{"06-01-02", "68-12-31"},
		{"06-01-02", "69-12-31"},
		{"MST -0700", "GMT+3 +0300"},
		{"15:04:05,000", "01:02:03,456"},
		{"15:04:05.999", "01:02:03"},
		{"-07:00:00", "+01:02:03"},
		{"2006", "20"},
		{"xyz2006", "xy2020"},
	} {
		p, err := time.Parse(c[0], c[1])
		fmt.Println(p, err)
	}
	in, err := time.ParseInLocation(time.DateTime, "2020-01-02 03:04:05", cet)
	fmt.Println(in, err)
	start, end := in.ZoneBounds()
	fmt.Println(start.IsZero(), end.IsZero())
	for _, s := range []string{"1.5h", "1h1m1s1ms1us1ns", "-.5s", "+0", "1d", ".", "1s ", "99999999999h", "3.", "0.100000000000000000000h"} {
		fmt.Println(time.ParseDuration(s))
	}
	var u time.Time
	fmt.Println(u.UnmarshalText([]byte("2020-01-02T03:04:05.6Z")), u)
	fmt.Println(u.UnmarshalJSON([]byte("12")), u.UnmarshalJSON([]byte("null")), u)
	b, _ := t.GobEncode()
	fmt.Println(u.GobDecode(b), u, u.UnmarshalBinary(nil), u.UnmarshalBinary([]byte{9}))
	_, err = time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC).MarshalJSON()
	fmt.Println(err)
	fmt.Println(t.AppendFormat([]byte("> "), time.Kitchen) != nil, time.Month(0), time.Weekday(9), time.July)
	_, err = time.LoadLocation("../etc/passwd")
	fmt.Println(err)
	_, err = time.LoadLocation("No/Where")
	fmt.Println(err)
	defer func() { fmt.Println(recover()) }()
	time.Date(2020, 1, 1, 0, 0, 0, 0, nil)
}
