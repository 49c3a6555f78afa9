package main

import (
	"fmt"
	"math"
	"time"
)

func main() {
	for _, d := range []time.Duration{0, 1, 999, 1000, 1500, 999999, time.Millisecond, 1500 * time.Microsecond, time.Second, 90 * time.Second, time.Hour + 2*time.Second + 3*time.Millisecond, -time.Minute, 100 * time.Hour, math.MaxInt64, math.MinInt64, 1001 * time.Millisecond} {
		fmt.Println(d, int64(d), d.Seconds(), d.Minutes(), d.Hours(), d.Milliseconds(), d.Microseconds(), d.Nanoseconds(), d.Abs())
	}
	d := 3*time.Hour + 25*time.Minute + 45*time.Second + 500*time.Millisecond
	for _, u := range []time.Duration{time.Nanosecond, time.Second, 2 * time.Second, time.Minute, 10 * time.Minute, time.Hour, 0, -1} {
		fmt.Println(d.Round(u), d.Truncate(u), (-d).Round(u), (-d).Truncate(u))
	}
	for _, s := range []string{"1h", "1h30m", "1.5h", "100ms", "2us", "2µs", "5ns", "-1m", "+3s", "0", "1d", "", "1", "h", "1h1", "1e3s", ".5s", "1.s", "9223372036854775807ns", "9223372036854775808ns", "-9223372036854775808ns", "1h-1m", "1.000000001s", "--1s"} {
		d, err := time.ParseDuration(s)
		fmt.Println(s, d, err)
	}
	fmt.Printf("%d %v %s %T %q\n", time.Second, time.Second, 2*time.Second, time.Second, time.Minute)
	var x time.Duration = 5
	fmt.Println(x*time.Second, time.Duration(2.5*float64(time.Second)), time.Second/3, time.Hour/time.Minute, 7*time.Second%(2*time.Second))
}
