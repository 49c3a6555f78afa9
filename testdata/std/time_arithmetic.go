package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.Date(2024, 1, 31, 12, 0, 0, 0, time.UTC)
	fmt.Println(t.AddDate(0, 1, 0), t.AddDate(1, -1, -31), t.AddDate(-4, 0, 29), t.Add(36*time.Hour), t.Add(-time.Nanosecond))
	u := time.Date(2023, 14, 35, 25, 61, 61, 2e9, time.UTC)
	fmt.Println(u, time.Date(2024, 0, 0, 0, 0, 0, -1, time.UTC), time.Date(-1, 3, 1, 0, 0, 0, 0, time.UTC))
	fmt.Println(t.Sub(u), u.Sub(t), t.Before(u), t.After(u), t.Equal(u), t.Compare(u), t == t.Add(0))
	z := time.FixedZone("Z", 3600*9)
	v := t.In(z)
	fmt.Println(v, v.Equal(t), v == t, v.Hour(), v.Day(), v.UTC() == t)
	name, off := v.Zone()
	fmt.Println(name, off)
	fmt.Println(t.Truncate(time.Hour*7), t.Round(24*time.Hour), time.Unix(0, 0).UTC(), time.Unix(-1, -1).UTC(), time.UnixMilli(1234567890123).UTC(), time.UnixMicro(-5).UTC())
	y, m, d := t.Date()
	h, mi, s := t.Clock()
	fmt.Println(y, m, d, h, mi, s, t.Nanosecond(), t.UnixNano(), t.UnixMicro())
	far := time.Date(9999, 12, 31, 0, 0, 0, 0, time.UTC)
	old := time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC)
	fmt.Println(far.Sub(old), old.Sub(far), old.IsZero(), far.Year(), far.Unix(), old.Unix())
	for _, y := range []int{1900, 2000, 2023, 2024, 2100} {
		fmt.Print(time.Date(y, 12, 31, 0, 0, 0, 0, time.UTC).YearDay(), " ", time.Date(y, 2, 29, 0, 0, 0, 0, time.UTC).Format("Jan 2 "))
	}
	fmt.Println()
	set := map[time.Time]int{t: 1}
	set[t.Add(0)]++
	fmt.Println(set[t])
	now := time.Now()
	fmt.Println(now.Sub(now), now.Equal(now.Round(0)), time.Since(now) >= 0, time.Until(now) <= 0, now.Location() == time.Local)
	start := time.Now()
	time.Sleep(20 * time.Millisecond)
	e := time.Since(start)
	fmt.Println(e >= 20*time.Millisecond, e < 5*time.Second)
	weekday := t
	for weekday.Weekday() != time.Monday {
		weekday = weekday.AddDate(0, 0, 1)
	}
	fmt.Println(weekday.Format(time.DateOnly))
}
