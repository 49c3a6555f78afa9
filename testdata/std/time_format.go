package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.Date(2024, time.February, 29, 23, 4, 5, 123456789, time.UTC)
	for _, l := range []string{time.Layout, time.ANSIC, time.UnixDate, time.RubyDate, time.RFC822, time.RFC822Z, time.RFC850, time.RFC1123, time.RFC1123Z, time.RFC3339, time.RFC3339Nano, time.Kitchen, time.Stamp, time.StampMilli, time.StampMicro, time.StampNano, time.DateTime, time.DateOnly, time.TimeOnly, "Jan _2 06 002 __2 3pm Z07:00"} {
		s := t.Format(l)
		p, err := time.Parse(l, s)
		fmt.Println(s, p, err)
	}
	fmt.Printf("%v %#v %s\n", t, t, t)
	fmt.Println(t.ISOWeek())
	fmt.Println(t.YearDay(), t.Weekday(), t.Unix(), t.UnixNano())
	fmt.Println(t.Add(36*time.Hour), t.AddDate(1, 1, 1), t.Truncate(time.Hour), t.Round(time.Hour))
	fmt.Println(t.Sub(t.AddDate(0, -1, 0)))
	for _, z := range []string{"America/New_York", "Europe/Berlin", "Asia/Kathmandu", "Nowhere/City", ""} {
		l, err := time.LoadLocation(z)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(t.In(l), t.In(l).Location())
		for m := 1; m < 13; m++ {
			fmt.Println(time.Date(2030, time.Month(m), 15, 12, 0, 0, 0, l))
		}
	}
	for _, s := range []string{"1h2m3.5s", "-1.5h", "1", "", "1x", "9223372036854775807ns", "1µs"} {
		d, err := time.ParseDuration(s)
		fmt.Println(d, err, d.Round(time.Minute), d.Hours())
	}
	_, err := time.Parse(time.RFC3339, "2024-13-01T00:00:00Z")
	fmt.Println(err)
	_, err = time.Parse(time.RFC3339, "hello")
	fmt.Println(err)
	b, err := t.MarshalJSON()
	fmt.Println(string(b), err)
	var u time.Time
	fmt.Println(u.UnmarshalJSON(b), u.Equal(t), u.IsZero())
	bb, _ := t.MarshalBinary()
	fmt.Println(bb)
	var z time.Time
	fmt.Println(z, z.IsZero())
	fmt.Printf("%d %v %s\n", time.March, time.March, time.Month(14))
	n := time.Now()
	fmt.Println(time.Since(n) < time.Second, n.Before(time.Now()) || n.Equal(time.Now()))
	tm := time.NewTimer(20 * time.Millisecond)
	<-tm.C
	fmt.Println(tm.Stop(), tm.Reset(time.Millisecond))
	<-tm.C
	tk := time.NewTicker(5 * time.Millisecond)
	for i := 0; i < 3; i++ {
		x := <-tk.C
		fmt.Println(x.After(n))
	}
	tk.Stop()
	done := make(chan bool)
	time.AfterFunc(time.Millisecond, func() { done <- true })
	fmt.Println(<-done)
	select {
	case <-time.After(10 * time.Millisecond):
		fmt.Println("timeout")
	case <-done:
	}
	fmt.Println(cap(tm.C), len(tm.C))
}
