package main

import (
	"fmt"
	"time"
)

func main() {
	for _, t := range [][2]string{
		{time.RFC3339, "2024-02-29T12:30:45Z"}, {time.RFC3339, "2024-02-29T12:30:45.123456+05:30"}, {time.RFC3339, "2023-02-29T00:00:00Z"}, {time.RFC3339, "2024-13-01T00:00:00Z"},
		{time.RFC1123, "Mon, 02 Jan 2006 15:04:05 GMT"}, {time.RFC1123Z, "Tue, 10 Nov 2009 23:00:00 -0800"}, {time.RFC850, "Tuesday, 10-Nov-09 23:00:00 UTC"}, {time.ANSIC, "Sun Nov  5 00:00:01 2023"},
		{time.Kitchen, "3:04PM"}, {time.Kitchen, "13:04PM"}, {time.DateOnly, "2024-1-2"}, {time.DateOnly, "2024-01-02x"}, {time.DateTime, "2024-01-02 25:00:00"}, {time.DateTime, "2024-01-02 03:04:05.678"},
		{"2006-002", "2024-060"}, {"2006-002", "2023-366"}, {"Jan _2 06", "Feb  3 99"}, {"Jan _2 06", "Feb 30 99"}, {"15h04m", "7h08m"}, {"3:04:05.000 pm", "1:02:03.456 am"}, {"2006 MST", "2020 CEST"}, {"2006 -07", "2020 +02"}, {"2006 Z07:00", "2020 Z"}, {"Monday", "friday"}, {"Monday", "noday"}, {"", "x"}, {"2006", ""}, {"x2006", "y2024"}, {"05", "61"}, {"January", "JUNE"}, {".00", ".5"}, {time.StampMicro, "Feb  4 21:00:57.012345"},
	} {
		p, err := time.Parse(t[0], t[1])
		fmt.Println(p, "|", err)
	}
	z := time.FixedZone("ABC", 3600)
	p, err := time.ParseInLocation("2006-01-02 15:04", "2024-05-06 07:08", z)
	fmt.Println(p, err, p.UTC())
	var u time.Time
	fmt.Println(u.UnmarshalText([]byte("2001-02-03T04:05:06Z")), u)
	_, err = time.Parse(time.RFC3339, "bad")
	pe := err.(*time.ParseError)
	fmt.Println(pe.Layout, pe.Value, pe.LayoutElem, pe.ValueElem, pe.Message)
}
