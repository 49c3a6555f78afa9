// Events measures encoding/json on lines of a log: a Decoder, RawMessage by kind, a type with its own UnmarshalJSON,
// maps of any, indented output. Size: events.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"gruffle.bench/harness"
)

type event struct {
	Kind string          `json:"kind"`
	At   int64           `json:"at"`
	Tags []string        `json:"tags,omitempty"`
	Data json.RawMessage `json:"data"`
}

type login struct {
	User   string  `json:"user"`
	Level  level   `json:"level"`
	Remote *string `json:"remote"`
}

type sale struct {
	Items []struct {
		SKU   string
		Price float64
		Count int
	} `json:"items"`
	Currency string `json:"currency"`
}

type level int

func (l *level) UnmarshalJSON(text []byte) error {
	for i, name := range []string{"guest", "user", "admin"} {
		if string(text) == `"`+name+`"` {
			*l = level(i)
			return nil
		}
	}
	return errors.New("no such level: " + string(text))
}

func (l level) MarshalText() ([]byte, error) { return fmt.Appendf(nil, "L%d", int(l)), nil }

func main() {
	harness.Run(120_000, func(size int) any {
		d := json.NewDecoder(strings.NewReader(log(size)))
		totals := map[string]float64{}
		var out bytes.Buffer
		written := 0
		for {
			var e event
			if err := d.Decode(&e); err == io.EOF {
				break
			} else if err != nil {
				panic(err)
			}
			if err := handle(e, totals, &out); err != nil {
				panic(err)
			}
			written += out.Len()
			out.Reset()
		}
		text, err := json.MarshalIndent(totals, "", "  ")
		if err != nil {
			panic(err)
		}
		return fmt.Sprint(written, len(text), totals["admins"], int64(totals["EUR"]), int64(totals["depth"]))
	})
}

func handle(e event, totals map[string]float64, out *bytes.Buffer) error {
	switch e.Kind {
	case "login":
		var l login
		if err := json.Unmarshal(e.Data, &l); err != nil {
			return err
		}
		if l.Level == 2 && l.Remote != nil {
			totals["admins"]++
		}
		return json.NewEncoder(out).Encode(l)
	case "sale":
		var s sale
		if err := json.Unmarshal(e.Data, &s); err != nil {
			return err
		}
		for _, item := range s.Items {
			totals[s.Currency] += item.Price * float64(item.Count)
		}
		return json.NewEncoder(out).Encode(s)
	default:
		var loose any
		if err := json.Unmarshal(e.Data, &loose); err != nil {
			return err
		}
		totals["depth"] += float64(depth(loose))
		return json.NewEncoder(out).Encode(map[string]any{"at": e.At, "tags": e.Tags, "data": loose})
	}
}

func depth(value any) int {
	most := 0
	switch v := value.(type) {
	case map[string]any:
		for _, element := range v {
			most = max(most, depth(element))
		}
	case []any:
		for _, element := range v {
			most = max(most, depth(element))
		}
	}
	return most + 1
}

func log(size int) string {
	var b strings.Builder
	for i := range size {
		switch i % 3 {
		case 0:
			fmt.Fprintf(&b, `{"kind": "login", "at": %d, "data": {"user": "u%d", "level": "admin", "remote": "10.0.0.%d"}}`, i, i%100, i%250)
		case 1:
			fmt.Fprintf(&b, `{"kind":"sale","at":%d,"tags":["a","b\u00e9"],"data":{"items":[{"sku":"x%d","price":%d.25,"count":%d},{"sku":"y","price":1e1,"count":2}],"currency":"EUR"}}`, i, i%50, i%90, i%7)
		default:
			fmt.Fprintf(&b, `{"kind":"trace","at":%d,"data":{"stack":["main","run",{"line":%d,"ok":true}],"note":null,"n":-%d.5e-3}}`, i, i%1000, i%10)
		}
		b.WriteByte('\n')
	}
	return b.String()
}
