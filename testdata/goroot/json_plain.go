// Literals of JSON stored to variables of all kinds, with and without methods, and what does not fit.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"time"
)

type (
	word  string
	small int8
	loud  string
	flag  bool
	thing any
	namer interface{ Name() string }
	inner struct{ A, B int }
)

func (l *loud) UnmarshalText(b []byte) error {
	if string(b) == "bad" {
		return errors.New("bad text")
	}
	*l = loud(strings.ToUpper(string(b)))
	return nil
}

func (f *flag) UnmarshalJSON(b []byte) error {
	*f = flag(len(b) > 4)
	return nil
}

type all struct {
	S   string
	W   word
	L   loud
	I   int
	I8  small
	U   uint
	U8  uint8
	F   float64
	F32 float32
	B   bool
	G   flag
	N   json.Number
	X   any
	T   thing
	M   namer
	P   *int
	PS  *word
	Y   []byte
	A   [2]small
	In  inner
	Pi  *inner
	Ma  map[string]small
	Mw  map[word]any
	Mi  map[int]string
	At  time.Time
	D   time.Duration
	Q   int    `json:",string"`
	Qs  string `json:",string"`
	Qb  *bool  `json:",string"`
	An  struct{ Z float32 }
	inner
}

func main() {
	literals := []string{`"text"`, `"esc\u00e9\n"`, `"12"`, `"bad"`, `""`, `true`, `false`, `null`, `0`, `-1`, `127`, `128`, `-129`, `256`, `1.5`, `1e3`, `1e400`, `1e39`, `-0`, `18446744073709551616`, `"true"`, `"\"x\""`, `"2024-05-06T07:08:09Z"`, `[1,300,3]`, `["a"]`, `{"a":1,"b":"x"}`, `{"3":"y","z":"w"}`, `{"Z":0.1}`, `{}`, `[]`}
	fields := []string{"S", "W", "L", "I", "I8", "U", "U8", "F", "F32", "B", "G", "N", "X", "T", "M", "P", "PS", "Y", "A", "In", "Pi", "Ma", "Mw", "Mi", "At", "D", "Q", "Qs", "Qb", "An", "B", "a", "i8"}
	for _, f := range fields {
		for _, l := range literals {
			v := all{S: "old", I: 7, I8: 7, X: 1, B: true}
			err := json.Unmarshal([]byte(`{"`+f+`": `+l+`, "S": "end"}`), &v)
			got := reflect.ValueOf(v).FieldByNameFunc(func(n string) bool { return strings.EqualFold(n, f) })
			if got.Kind() == reflect.Pointer && !got.IsNil() {
				got = got.Elem()
			}
			fmt.Printf("%s %s: %v, %s, %v\n", f, l, got, v.S, err)
		}
	}
	n := 5
	for _, l := range literals {
		var s string
		var i small
		var x any
		held := any(&n)
		fmt.Println(json.Unmarshal([]byte(l), &s), json.Unmarshal([]byte(l), &i), json.Unmarshal([]byte(l), &x), json.Unmarshal([]byte(l), &held), s, i, x, n)
		n = 5
		var list []any
		fmt.Println(json.Unmarshal([]byte("["+l+", "+l+"]"), &list), list)
		d := json.NewDecoder(strings.NewReader(l))
		d.UseNumber()
		var y struct{ A any }
		fmt.Printf("%v %T %v\n", d.Decode(&x), x, json.Unmarshal([]byte(`{"A": `+l+`}`), &y))
	}
	fmt.Println(json.Unmarshal([]byte(`1`), nil), json.Unmarshal([]byte(`1`), n))
}
