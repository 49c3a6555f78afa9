// Layouts put together at random, which times go through to text and back, more of them than are kept; odd years and offsets, room in the
// slice that is appended to, long layouts, several goroutines at once.
package main

import (
	"fmt"
	"hash/fnv"
	"strings"
	"sync"
	"time"
)

var pieces = []string{
	"January", "Jan", "1", "01", "Monday", "Mon", "2", "_2", "02", "__2", "002", "15", "3", "03", "4", "04", "5", "05", "2006", "06", "_2006", "PM", "pm", "MST",
	"Z0700", "Z070000", "Z07", "Z07:00", "Z07:00:00", "-0700", "-070000", "-07", "-07:00", "-07:00:00", ".000", ".999", ",000000000", ",999999999", ".0000000000000", ".99999999999",
	" ", "  ", "-", ":", "/", "T", "at ", "日", "x", "_", "0", "Z", "Janus", "Monk", ".5", ".",
}

type random uint32

func (r *random) next(n int) int {
	*r = *r*1664525 + 1013904223
	return int(*r>>8) % n
}

func layout(r *random) string {
	var b strings.Builder
	for range 1 + r.next(9) {
		b.WriteString(pieces[r.next(len(pieces))])
		if r.next(2) == 0 {
			b.WriteByte(" -:/"[r.next(4)])
		}
	}
	return b.String()
}

func times() []time.Time {
	var ts []time.Time
	for _, seconds := range []int{0, 3600, -3600, -(3*3600 + 25*60 + 13), 30, -30, 59, -59, -60, -61, 86400, 359999, 360000, -360000, 400 * 3600, -1 << 31} {
		name := [...]string{"ABC", "", "A rather long name of a zone", "+03"}[len(ts)%4]
		loc := time.FixedZone(name, seconds)
		ts = append(ts, time.Date(1900+len(ts)*13, time.Month(1+len(ts)%12), 3+len(ts), 7*len(ts)%24, 5, 9*len(ts)%60, 120034000*(len(ts)%5), loc))
	}
	for _, year := range []int{-1, -99999, 0, 7, 99, 999, 9999, 10000, 1234567, 292277020000, -292277022399} {
		ts = append(ts, time.Date(year, 12, 31, 23, 59, 59, 999999999, time.UTC))
	}
	return ts
}

func check(seed random, show int) string {
	r := seed
	h := fnv.New64a()
	ts := times()
	var out strings.Builder
	for i := range 1500 {
		l := layout(&r)
		t := ts[r.next(len(ts))]
		s := t.Format(l)
		u, err := time.Parse(l, s)
		if err == nil && u.Location() == time.Local {
			u = u.UTC()
		}
		mixed := s
		if r.next(3) == 0 && len(s) > 1 {
			k := r.next(len(s))
			mixed = s[:k] + string(pieces[r.next(len(pieces))][0]) + s[k+1:]
		}
		v, err2 := time.ParseInLocation(l, mixed, time.UTC)
		line := fmt.Sprintf("%q %q %v %v %v %v\n", l, s, u.Unix(), err, v.UnixNano(), err2)
		h.Write([]byte(line))
		if i < show {
			out.WriteString(line)
		}
	}
	return out.String() + fmt.Sprintf("%x", h.Sum64())
}

func main() {
	fmt.Println(check(1, 25))
	for _, t := range times() {
		fmt.Println(t, t.Format("2006 06 Z070000 -07:00:00 MST Z07 002"), t.Format(time.RFC3339Nano), t.Format(time.RFC850))
	}

	// What is appended lies in the slice where the text fits, and nothing beyond it is touched.
	t := time.Date(2026, 5, 4, 3, 2, 1, 0, time.FixedZone("XY", 7200))
	for _, l := range []string{"", "x", "2006", time.Kitchen, time.RFC3339Nano, "January MST .999 2", time.RFC850} {
		want := len(t.Format(l))
		for _, room := range []int{0, want, want + 1, want + 40} {
			back := make([]byte, 3+room)
			for i := range back {
				back[i] = '#'
			}
			b := t.AppendFormat(back[:3], l)
			fmt.Println(string(b), string(back), len(b), &b[0] == &back[0])
		}
	}
	fmt.Println(t.AppendFormat(nil, "") == nil, t.Format(""), len(t.AppendFormat(nil, "x")))

	long := strings.Repeat("2006.", 100)
	text := t.Format(long)
	_, err := time.Parse(long, text)
	_, err2 := time.Parse(long[:499], text)
	fmt.Println(len(text), err, err2)

	var wg sync.WaitGroup
	results := make([]string, 8)
	for i := range results {
		wg.Go(func() { results[i] = check(random(i/2), 0) })
	}
	wg.Wait()
	for i := 0; i < len(results); i += 2 {
		fmt.Println(results[i], results[i] == results[i+1])
	}
}
