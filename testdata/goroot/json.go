package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"math/big"
	"os"
	"strings"
	"time"
)

type Base struct {
	ID      int `json:"id"`
	private int
}

type Inner struct {
	X, Y float64
	Tags map[string]string `json:",omitempty"`
}

type All struct {
	Base
	*Inner
	Name    string            `json:"name"`
	Skip    string            `json:"-"`
	Dash    string            `json:"-,"`
	Opt     *int              `json:"opt,omitempty"`
	OptZ    time.Time         `json:"optz,omitzero"`
	Str     int64             `json:"str,string"`
	Bytes   []byte            `json:"bytes"`
	Arr     [3]bool           `json:"arr"`
	Slice   []Inner           `json:"slice"`
	Map     map[int]string    `json:"map"`
	Any     any               `json:"any"`
	Raw     json.RawMessage   `json:"raw"`
	Num     json.Number       `json:"num"`
	Big     *big.Int          `json:"big"`
	When    time.Time         `json:"when"`
	Dur     time.Duration     `json:"dur"`
	Color   Color             `json:"color"`
	Temps   map[Color]Celsius `json:"temps"`
	U8      uint8
	I8      int8
	F32     float32
	Iface   fmt.Stringer `json:"iface"`
	HTML    string
	Unicode string
}

type Color int

func (c Color) MarshalText() ([]byte, error) { return []byte(fmt.Sprintf("color-%d", int(c))), nil }
func (c *Color) UnmarshalText(b []byte) error {
	_, err := fmt.Sscanf(string(b), "color-%d", (*int)(c))
	return err
}
func (c Color) String() string { return "C" }

type Celsius float64

func (c Celsius) MarshalJSON() ([]byte, error) {
	return fmt.Appendf(nil, `{"celsius":%g}`, float64(c)), nil
}
func (c *Celsius) UnmarshalJSON(b []byte) error {
	var v struct{ Celsius float64 }
	if err := json.Unmarshal(b, &v); err != nil {
		return err
	}
	*c = Celsius(v.Celsius)
	return nil
}

type Shape interface{ Area() float64 }

type Recursive struct {
	Name string       `json:"name"`
	Kids []*Recursive `json:"kids,omitempty"`
	Next *Recursive   `json:"next,omitempty"`
}

func main() {
	n := 7
	a := All{
		Base: Base{ID: 1}, Inner: &Inner{1.5, -2, nil}, Name: "n\"q\\\n\t\x01", Skip: "no", Dash: "d", Opt: &n, Str: 1 << 60, Bytes: []byte("bytes\xff"),
		Arr: [3]bool{true}, Slice: []Inner{{1, 2, map[string]string{"b": "2", "a": "1"}}, {}}, Map: map[int]string{10: "ten", -1: "neg", 2: "two"},
		Any: []any{1, "x", nil, true, 2.5, map[string]any{"k": []int{}}}, Raw: json.RawMessage(`{"pre":  1}`), Num: "12.50", Big: big.NewInt(1 << 40),
		When: time.Date(2026, 1, 2, 3, 4, 5, 600, time.UTC), Dur: time.Second, Color: 3, Temps: map[Color]Celsius{1: 36.6}, U8: 255, I8: -128, F32: 0.1,
		Iface: Color(2), HTML: "<a href='x'>&</a>", Unicode: "é\u2028 日本 \U0001F600 \xff",
	}
	b, err := json.Marshal(a)
	fmt.Println(string(b), err)
	b, err = json.MarshalIndent(map[string]any{"z": 1, "a": []int{1, 2}, "e": map[string]int{}, "n": nil, "s": []string{}}, ">", "  ")
	fmt.Println(string(b), err)

	var back All
	b, _ = json.Marshal(a)
	a.Iface = nil
	err = json.Unmarshal(b, &back)
	fmt.Println(err)
	b = bytes.Replace(b, []byte(`"iface":"color-2"`), []byte(`"iface":null`), 1)
	err = json.Unmarshal(b, &back)
	fmt.Println(err)
	b2, err := json.Marshal(back)
	fmt.Println(bytes.Equal(b, b2), err, *back.Opt, back.Str, back.When, back.Temps, back.Inner.X, back.ID, back.Big, back.Num, string(back.Raw))

	var v any
	for _, s := range []string{`{"a":[1,2.5e3,"x",null,true,{"b":{}}]}`, ` [ ] `, `"\u00e9\ud83d\ude00\ud800\n"`, `-0`, `1e400`, `{`, `[1,]`, `{"a" 1}`, `nul`, `"\x"`, `01`, `[1 2]`, "\"a\nb\"", `{"a":1}x`, ``, `{"a":1,"a":2}`} {
		v = nil
		err := json.Unmarshal([]byte(s), &v)
		fmt.Printf("%q: %v %T", s, v, v)
		var se *json.SyntaxError
		if errors.As(err, &se) {
			fmt.Print(" at ", se.Offset)
		}
		fmt.Println(" ", err)
	}

	for _, c := range []struct {
		text string
		into any
	}{
		{`{"U8":300}`, &All{}}, {`{"name":5}`, &All{}}, {`{"arr":[true,false,true,true,false]}`, &All{}}, {`{"slice":{"x":1}}`, &All{}}, {`[1,2,3]`, &[]string{}}, {`{"map":{"x":"y"}}`, &All{}},
		{`{"str":"notnum"}`, &All{}}, {`{"str":5}`, &All{}}, {`{"num":"x"}`, &All{}}, {`{"color":"bad"}`, &All{}}, {`{"temps":{"color-1":5}}`, &All{}}, {`"x"`, new(int)}, {`null`, new(int)}, {`5`, new(Shape)},
		{`{"NAME":"case","Id":9}`, &All{}}, {`[1,2]`, &[3]int{9, 9, 9}}, {`{"x":1}`, &map[string]int{"y": 2}}, {`{"a":1}`, new(map[string]any)}, {`"aGVsbG8="`, &[]byte{}}, {`1.5`, new(int)}, {`1e2`, new(int)}, {`-1`, new(uint)}, {`"2026-01-02T03:04:05Z"`, new(time.Time)},
		{`{"name":"r","kids":[{"name":"k","kids":[{}]}],"next":{"name":"n"}}`, &Recursive{}},
	} {
		err := json.Unmarshal([]byte(c.text), c.into)
		var ute *json.UnmarshalTypeError
		if errors.As(err, &ute) {
			fmt.Print(ute.Value, " ", ute.Type, " ", ute.Offset, " ", ute.Struct, " ", ute.Field, " ")
		}
		out, _ := json.Marshal(c.into)
		if len(out) > 120 {
			out = out[:120]
		}
		fmt.Println(c.text, err, string(out))
	}
	fmt.Println(json.Unmarshal([]byte(`1`), nil), json.Unmarshal([]byte(`1`), 5), json.Unmarshal([]byte(`1`), (*int)(nil)))
	for _, bad := range []any{math.NaN(), make(chan int), func() {}, map[bool]int{true: 1}, []any{math.Inf(1)}, complex(1, 2), struct{ C chan int }{}} {
		_, err := json.Marshal(bad)
		fmt.Printf("%T %v\n", err, err)
	}
	loop := &Recursive{Name: "loop"}
	loop.Next = loop
	_, err = json.Marshal(loop)
	fmt.Println(err)

	dec := json.NewDecoder(strings.NewReader(`{"id":1} {"id":2,"zzz":0} [1,{"a":"b"}] "tail"`))
	var x Base
	fmt.Println(dec.Decode(&x), x.ID, dec.More(), dec.InputOffset())
	dec.DisallowUnknownFields()
	fmt.Println(dec.Decode(&x))
	dec = json.NewDecoder(strings.NewReader(`[1,{"a":"b","c":[true,null]}] 12345678901234567890`))
	dec.UseNumber()
	for {
		t, err := dec.Token()
		if err == io.EOF {
			break
		}
		fmt.Printf("%T:%v more=%v ", t, t, dec.More())
		if err != nil {
			fmt.Println(err)
			break
		}
	}
	fmt.Println()
	enc := json.NewEncoder(os.Stdout)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	fmt.Println(enc.Encode(struct {
		H string
		F []float64
	}{"<&>", []float64{1, 1e21, 1e-7, 0.1, 100000000, 123456789.125, -0.0}}))
	var buf bytes.Buffer
	fmt.Println(json.Compact(&buf, []byte("{ \"a\" : [ 1 , 2 ] }")), buf.String(), json.Valid([]byte(`{"a":}`)), json.Valid([]byte(`[]`)))
	buf.Reset()
	json.HTMLEscape(&buf, []byte(`"<script>&"`))
	fmt.Println(buf.String())
	buf.Reset()
	fmt.Println(json.Indent(&buf, []byte(`{"a":[1,{}],"b":{}}`), "", "\t"), buf.String())
	type P struct {
		A int `json:"a"`
		B int `json:"b,omitempty"`
	}
	m := map[string]P{}
	fmt.Println(json.Unmarshal([]byte(`{"k":{"a":1},"l":{"b":2}}`), &m), m)
	pp := &P{A: 5}
	fmt.Println(json.Unmarshal([]byte(`null`), &pp), pp == nil)
	type Emb struct {
		P
		A string `json:"a"`
	}
	b, _ = json.Marshal(Emb{P{1, 2}, "outer"})
	fmt.Println(string(b))
	big := make([]map[string]any, 0)
	for i := range 200 {
		big = append(big, map[string]any{"i": i, "s": strings.Repeat("x", i%7), "l": []int{i, i + 1}})
	}
	b, _ = json.Marshal(big)
	var again []map[string]any
	fmt.Println(len(b), json.Unmarshal(b, &again), len(again), again[199]["l"])
}
