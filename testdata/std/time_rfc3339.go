// Times in the layouts RFC3339 and RFC3339Nano, to and from text, also what is none; character tables for Latin letters; short integers.
package main

import (
	"fmt"
	"strconv"
	"time"
	"unicode"
)

func main() {
	east := time.FixedZone("EAST", 5*3600+1800)
	odd := time.FixedZone("ODD", -(3*3600 + 25*60 + 13))
	for _, t := range []time.Time{
		time.Date(2026, 11, 26, 1, 2, 3, 0, time.UTC), time.Date(2026, 1, 2, 23, 59, 59, 120000000, east), time.Date(7, 12, 31, 0, 0, 0, 1, odd),
		time.Date(-5, 1, 1, 0, 0, 0, 0, time.UTC), time.Date(12345, 6, 7, 8, 9, 10, 11, east), time.Date(0, 2, 29, 0, 0, 0, 999999999, time.UTC),
	} {
		fmt.Println(t.Format(time.RFC3339), t.Format(time.RFC3339Nano), string(t.AppendFormat([]byte("x"), time.RFC3339)), t.Format(time.ANSIC))
	}
	for _, s := range []string{
		"2026-11-26T01:02:03Z", "2026-11-26T01:02:03+05:30", "2026-11-26T01:02:03-00:00", "2026-11-26T01:02:03.5Z", "2026-11-26T01:02:03.123456789+01:00",
		"2026-11-26T01:02:03.1234567891Z", "2026-11-26T01:02:03,5Z", "2026-11-26T01:02:03.Z", "2026-11-26T01:02:03", "2026-11-26T1:02:03Z", "2026-11-26T24:02:03Z",
		"2026-11-26T01:60:03Z", "2026-11-26T01:02:60Z", "2026-02-29T01:02:03Z", "2024-02-29T01:02:03Z", "2026-13-01T01:02:03Z", "2026-00-01T01:02:03Z", "2026-01-00T01:02:03Z",
		"2026-01-32T01:02:03Z", "2026-11-26t01:02:03Z", "2026-11-26T01:02:03z", "2026-11-26T01:02:03ZZ", "2026-11-26T01:02:03+0530", "2026-11-26T01:02:03+05:3", "2026-11-26T01:02:03+24:00",
		"2026-11-26T01:02:03+25:00", "2026-11-26T01:02:03+05:60", "2026-11-26T01:02:03+05:61", "02026-11-26T01:02:03Z", "-026-11-26T01:02:03Z", "", "0000-01-01T00:00:00Z", "2026-11-26 01:02:03Z",
	} {
		for _, layout := range []string{time.RFC3339, time.RFC3339Nano} {
			t, err := time.Parse(layout, s)
			u, err2 := time.ParseInLocation(layout, s, east)
			fmt.Println(s, t.UTC(), t.Equal(u), err, err2 == nil)
		}
	}
	for r := rune(0); r <= unicode.MaxLatin1; r++ {
		n := 0
		for i, t := range []*unicode.RangeTable{unicode.Letter, unicode.Digit, unicode.Han, unicode.Latin, unicode.White_Space, unicode.Sm, unicode.Deseret, {R32: []unicode.Range32{{65, 70, 2}}}} {
			if unicode.Is(t, r) {
				n |= 1 << i
			}
		}
		fmt.Print(n, " ")
	}
	fmt.Println(unicode.Is(unicode.Han, '世'), unicode.Is(unicode.Deseret, 0x10400), unicode.Is(&unicode.RangeTable{}, 'a'))
	for _, s := range []string{"0", "-0", "+7", "-", "007", "123456789012345678", "1234567890123456789", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "18446744073709551615", "1_000", "12x", " 1"} {
		a, err := strconv.ParseInt(s, 10, 64)
		b, err2 := strconv.ParseUint(s, 10, 64)
		c, err3 := strconv.ParseInt(s, 10, 0)
		fmt.Println(a, err, b, err2, c, err3)
	}
}
