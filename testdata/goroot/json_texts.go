// Package json on texts that are well-formed and texts that are not: its syntax check, strings and indentation are Gruffle's own.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"math/rand"
	"strings"
)

func main() {
	texts := []string{
		``, ` `, `1`, `-1`, `-`, `01`, `1.`, `1.5e`, `1.5e+`, `1.5E-7`, ` 1 `, `1 2`, `0.0`, `.5`, `+1`, `1e5x`, `true`, `tru`, `truex`, `nul`, `null `, `falsee`,
		`""`, `"`, `"a`, `"a"b`, "\"\t\"", `"\t"`, `"\x"`, `"\u12"`, `"\u12g4"`, `"\u00e9"`, `"\ud83d\ude00"`, `"\ud83d"`, `"\ud83dx"`, `"\ud83d\u0041"`, `"\ude00\ud83d"`,
		`"\"\\\/\b\f\n\r"`, `"\'"`, "\"\xff\"", "\"a\xe2\x82z\\n\xff\"", "\"\u2028<>&\"", "\"\x7f\"",
		`[]`, `[ ]`, `[1,]`, `[,1]`, `[1 2]`, `[1,2`, `[1}`, `[[[1]]]`, `{}`, `{ }`, `{"a":1}`, `{"a":1,}`, `{"a"}`, `{"a" 1}`, `{a:1}`, `{"a":1 "b":2}`, `{"a":1]`, `{,}`, `{"a":{"b":[{}, [], {"c":null}]}}`,
		` { "a" : [ 1 , { } , [ ] ] , "b" : "x\ny" } `, "{\"a\":1}\n\n", `]`, `}`, `,`, `:`, `{"a":1}}`, `[1]]`,
		strings.Repeat("[", 9999) + strings.Repeat("]", 9999), strings.Repeat("[", 10001) + strings.Repeat("]", 10001),
	}
	for _, s := range texts {
		show(s)
	}
	for _, s := range []string{"", "plain", "<b>&\"\\\b\f\n\r\t\x00\x1f\x7f", "é世😀", "\xff\xe2\x82", "\u2028\u2029\ufffd", "a\u2028"} {
		for _, html := range []bool{true, false} {
			var b strings.Builder
			e := json.NewEncoder(&b)
			e.SetEscapeHTML(html)
			err := e.Encode(map[string]any{s: s})
			fmt.Printf("%q %v\n", b.String(), err)
		}
	}

	// Changed by chance.
	r := rand.New(rand.NewSource(3))
	seed := `{"key\u00e9":[1,-2.5e3,true,null,"a\"b",{"x":{}}],"y":"z"}`
	h := fnv.New64a()
	good := 0
	for range 20000 {
		b := []byte(seed)
		for range 1 + r.Intn(3) {
			i := r.Intn(len(b))
			switch r.Intn(3) {
			case 0:
				b[i] = "{}[]:,\"\\ 1e-tn\n\xc3"[r.Intn(16)]
			case 1:
				b = append(b[:i], b[i+1:]...)
			default:
				b = append(b[:i+1], b[i:]...)
			}
		}
		var v any
		err := json.Unmarshal(b, &v)
		if err == nil {
			good++
		}
		var out bytes.Buffer
		err2 := json.Indent(&out, b, ">", "\t")
		fmt.Fprintln(h, err, v, json.Valid(b), err2, out.String())
		if s, ok := err.(*json.SyntaxError); ok {
			fmt.Fprintln(h, s.Offset)
		}
	}
	fmt.Println(good)
	fmt.Printf("%x\n", h.Sum64())

	type record struct {
		A string            `json:"a"`
		B []byte            `json:"b"`
		C map[string]string `json:"c"`
		D json.RawMessage   `json:"d"`
	}
	var x record
	err := json.Unmarshal([]byte(`{"a":"\u0041\n","b":"aGk=","c":{"\"q\"":"\\"},"d": {"k": [1, 2]} , "unknown":[{"a":"]"}]}`), &x)
	fmt.Printf("%q %v\n", x, err)
	text, err := json.MarshalIndent(x, "", " ")
	fmt.Println(string(text), err)
}

func show(s string) {
	var v any
	err := json.Unmarshal([]byte(s), &v)
	var out bytes.Buffer
	err2 := json.Indent(&out, []byte(s), ".", " ")
	shown := s
	if len(s) > 100 {
		shown = s[:5]
		fmt.Println(out.Len(), err)
		return
	}
	fmt.Printf("%q: %q %v %v; %q %v\n", shown, fmt.Sprint(v), err, json.Valid([]byte(s)), out.String(), err2)
}
