// What encoding/json does with values that are out of the ordinary, in the midst of ordinary ones: results, also those of texts that fit in part, errors and their places.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"
)

type level int

func (l *level) UnmarshalJSON(text []byte) error {
	if strings.Contains(string(text), "bad") {
		return errors.New("no level: " + string(text))
	}
	*l = level(len(text))
	return nil
}

func (l level) MarshalText() ([]byte, error) {
	if l < 0 {
		return nil, errors.New("negative level")
	}
	return fmt.Appendf(nil, "<%d>", int(l)), nil
}

type key string

func (k *key) UnmarshalText(text []byte) error { *k = key("k" + string(text)); return nil }

type byPointer struct{ N int }

func (p *byPointer) MarshalJSON() ([]byte, error) {
	return fmt.Appendf(nil, " [ %d, \"<\u2028>\" ] ", p.N), nil
}

type Inner struct {
	X, Y int
	Name string `json:"name"`
}

type hidden struct{ Seen string }

type other struct{ Z int }

type outer struct {
	*Inner
	hidden
	*other
	Name   string `json:"Name"`
	List   []Inner
	Table  [][]float64
	Fixed  [2]Inner
	ByName map[string]*Inner
	ByNum  map[int8]Inner
	ByKey  map[key]int
	Any    any
	Small  int8
	Wide   uint64
	Single float32
	Level  level
	Levels []*level
	Raw    json.RawMessage
	Bytes  []byte
	Quoted int           `json:",string"`
	Maybe  *string       `json:",omitempty,string"`
	When   time.Time     `json:",omitzero"`
	Number json.Number   `json:",omitempty"`
	Str    fmt.Stringer  `json:"-"`
	Wait   time.Duration `json:"wait,omitempty"`
	Self   []outer       `json:",omitempty"`
}

func failure(err error) string {
	var mismatch *json.UnmarshalTypeError
	var syntax *json.SyntaxError
	switch {
	case errors.As(err, &mismatch):
		return fmt.Sprintf("%v (%q %v %d %q %q)", err, mismatch.Value, mismatch.Type, mismatch.Offset, mismatch.Struct, mismatch.Field)
	case errors.As(err, &syntax):
		return fmt.Sprintf("%v (%d)", err, syntax.Offset)
	}
	return fmt.Sprint(err)
}

func show[T any](v T, err error) {
	text, problem := json.Marshal(v)
	fmt.Printf("  %s | %s", text, failure(err))
	if problem != nil {
		fmt.Print(" | ", problem)
	}
	fmt.Println()
}

func read[T any](texts ...string) {
	fmt.Printf("%T\n", *new(T))
	var kept T
	for _, text := range texts {
		var fresh T
		err := json.Unmarshal([]byte(text), &fresh)
		show(fresh, err)
		err = json.Unmarshal([]byte(text), &kept)
		show(kept, err)
	}
}

func main() {
	read[outer](
		`{"List":[{"X":1,"name":"a"},{"Y":"no","X":2},{"x":3,"NAME":"c"}],"Small":300,"Wide":18446744073709551615,"after":[1,{"a":[]}]}`,
		`{"x":7,"Seen":"s","Name":"n","name":"m","List":[{"Y":9}],"List":[{"X":4},{"Y":5}],"Table":[[1,2.5e3],[],null,[1e400,3]]}`,
		`{"Fixed":[{"X":1},{"X":2},{"X":3}],"ByName":{"a":{"X":1},"b":null,"a":{"Y":2}},"ByNum":{"1":{"X":1},"1000":{"X":2},"x":{"Y":true},"-0":{}}}`,
		`{"Fixed":[{"Y":1}],"ByKey":{"a":1,"b":"c"},"Any":{"a":[1,"\u00e9\ud83d\ude00\ud800",null,true,1e999,{"b":{}}]},"Single":3.5e38,"Level":"abc"}`,
		`{"Levels":["a",null,"ab","bad",7],"Raw":1}`,
		`{"Raw": [1, {"a" : "<"} ],"Bytes":"YWJj","Quoted":"12","Maybe":"\"q\"","When":"2024-02-29T01:02:03Z","Number":12.50,"wait":5}`,
		`{"Bytes":"!","Quoted":12}`, `{"Bytes":[1,2,256],"Quoted":"x"}`, `{"When":"yesterday","Small":1}`, `{"Number":"1x"}`,
		`{"Z":1,"Small":-128}`, `{"Small":-129,"Wide":-1,"Single":1e39}`, `{"Small":1.0,"Wide":1e3,"Any":-0}`, `[1]`, `"x"`, `null`, `{"Self":[{"Self":[{"Small":"deep"}]}]}`,
		`{"Inner":null,"List":null,"Table":null,"Fixed":null,"ByName":null,"ByNum":null,"Any":null,"Small":null,"Level":null,"Levels":null,"Raw":null,"Bytes":null,"Quoted":null,"When":null}`,
		`{"ſmall":5,"SMALL":6,"\u0053mall":7}`, "{\"Name\":\"\xff\xc3\",\"\xff\":1}", `{"Name":"a","Small":1]`, `{"Name":"a" "b"}`, `{"List":[{"X":1},`)
	read[map[string]any](`{"a":{"b":[1,2]},"c":"d"}`, `{"a":1e999,"z":[1e999]}`, `{"a":{"e":1}}`, `[]`, `{"":{"":0.1}}`)
	read[[]int](`[1,2,3,4,5]`, `[6]`, `[7,8,"9",10]`, `[]`, `null`, `{}`)
	read[map[uint16][]string](`{"1":["a"],"65536":["b"],"2":[1],"+3":[]}`)
	read[*level](`"a"`, `null`, `{"bad":1}`)

	// A variable that holds something, and others that refer to that.
	list := []Inner{{1, 1, "p"}, {2, 2, "q"}, {3, 3, "r"}}
	part := list[:1]
	err := json.Unmarshal([]byte(`[{"X":10},{"X":20}]`), &part)
	fmt.Println(list, part, len(part), cap(part), err)
	target := Inner{5, 6, "t"}
	var v any = &target
	err = json.Unmarshal([]byte(`{"X":50}`), &v)
	fmt.Println(target, v == any(&target), err)
	v = target
	err = json.Unmarshal([]byte(`{"X":51}`), &v)
	fmt.Println(target, v, err)
	var self any
	self = &self
	fmt.Println(json.Unmarshal([]byte(`[1]`), self), self)

	// Depth, cycles, and what JSON has no text for.
	deep := strings.Repeat("[", 10000) + strings.Repeat("]", 10000)
	var nested any
	fmt.Println(json.Unmarshal([]byte(deep), &nested), json.Unmarshal([]byte("["+deep+"]"), &nested))
	text, err := json.Marshal(nested)
	fmt.Println(string(text) == deep, err)
	type node struct {
		Next *node
		More map[string]any
		List []any
	}
	loop := &node{}
	loop.Next = &node{Next: loop}
	fmt.Println(json.Marshal(loop))
	m := map[string]any{}
	m["m"] = []any{1, m}
	fmt.Println(json.Marshal(m))
	fmt.Println(json.Marshal(node{List: []any{map[string]any{"f": func() {}}}}))
	zero := 0.0
	for _, x := range []any{zero / zero, -1 / zero, []float32{1, float32(1 / zero)}, level(-1), []any{level(2), level(-2)}, map[string]level{"a": 3}, complex(1, 2)} {
		text, err := json.Marshal(x)
		fmt.Println(string(text), err)
	}
	for _, x := range []any{byPointer{1}, &byPointer{2}, []byPointer{{3}}, [1]byPointer{{4}}, &[1]byPointer{{5}}, map[string]byPointer{"a": {6}}, struct{ P byPointer }{}, &struct{ P byPointer }{byPointer{7}}, (*byPointer)(nil), struct{ P *byPointer }{}} {
		text, err := json.Marshal(x)
		fmt.Println(string(text), err)
	}
	for _, x := range []float64{0, -1 / (1 / zero), 1e20, 1e21, 1e-6, 9.9e-7, 123456789, 0.1, 5e-324, 1 << 53, 1<<53 + 2} {
		text, err := json.Marshal([]any{x, -x, float32(x)})
		fmt.Println(string(text), err)
	}

	// A stream in small pieces.
	d := json.NewDecoder(&pieces{text: ` {"X":1} [2] {"Y":"no"} "s" 12 {"name":"\u00e9","X":tru} `})
	for {
		var in Inner
		err := d.Decode(&in)
		fmt.Println(in, failure(err), d.InputOffset())
		if err == io.EOF || errors.As(err, new(*json.SyntaxError)) {
			break
		}
	}
	d = json.NewDecoder(&pieces{text: `{"X":[1,{"a":"}"`})
	fmt.Println(d.Decode(&target), d.Decode(&target))
}

// pieces are read three bytes at a time.
type pieces struct{ text string }

func (p *pieces) Read(b []byte) (int, error) {
	if p.text == "" {
		return 0, io.EOF
	}
	n := copy(b, p.text[:min(3, len(p.text))])
	p.text = p.text[n:]
	return n, nil
}
