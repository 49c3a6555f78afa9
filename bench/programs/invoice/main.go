// Invoice measures text/template: nested templates, range with variables, functions, pipelines, methods of values.
// Size: invoices.
package main

import (
	"bytes"
	"fmt"
	"strings"
	"text/template"

	"gruffle.bench/harness"
)

type customer struct {
	Name    string
	Address []string
	Company bool
}

type position struct {
	Title string
	Count int
	Cents int
}

func (p position) Total() int { return p.Count * p.Cents }

type invoice struct {
	Number    int
	To        *customer
	Positions []position
	Options   map[string]string
}

func (i invoice) Sum() int {
	sum := 0
	for _, p := range i.Positions {
		sum += p.Total()
	}
	return sum
}

const text = `{{define "money"}}{{printf "%d.%02d" (div . 100) (mod . 100)}} EUR{{end -}}
{{define "line"}}{{.Title | upper | printf "%-20s"}} {{.Count}} x {{template "money" .Cents}} = {{template "money" .Total}}
{{end -}}
Invoice No. {{.Number}}
{{with .To}}{{if .Company}}Messrs. {{end}}{{.Name}}
{{range .Address}}  {{.}}
{{else}}  (no address)
{{end}}{{end}}
{{range $i, $p := .Positions}}{{if lt $i 9}} {{end}}{{add $i 1}}. {{template "line" $p}}{{end -}}
Sum: {{template "money" .Sum}}{{if and .To.Company (gt .Sum 50000)}} less 2 %{{end}}
{{range $key, $value := .Options}}{{$key}}: {{$value | html}}
{{end}}{{len .Positions}} positions{{/* the end */}}
`

var functions = template.FuncMap{
	"add":   func(a, b int) int { return a + b },
	"div":   func(a, b int) int { return a / b },
	"mod":   func(a, b int) int { return a % b },
	"upper": strings.ToUpper,
}

func main() {
	harness.Run(16_000, func(size int) any {
		t, err := template.New("invoice").Funcs(functions).Parse(text)
		if err != nil {
			panic(err)
		}
		var out bytes.Buffer
		sum, written := uint32(0), 0
		for i := range size {
			out.Reset()
			if err := t.Execute(&out, example(i)); err != nil {
				panic(err)
			}
			for _, c := range out.Bytes() {
				sum = sum*31 + uint32(c)
			}
			written += out.Len()
		}
		return fmt.Sprint(written, sum)
	})
}

func example(i int) invoice {
	c := &customer{Name: fmt.Sprint("Customer ", i%97), Company: i%3 == 0}
	if i%4 != 0 {
		c.Address = []string{fmt.Sprintf("%d Long Street", i%200), "Springfield"}
	}
	in := invoice{Number: i, To: c, Options: map[string]string{"payment": "30 days", "note": "<b>thanks</b> & bye"}}
	for j := range i%6 + 1 {
		in.Positions = append(in.Positions, position{fmt.Sprint("article ", j*17%50), j + 1, (i*31 + j*977) % 20_000})
	}
	return in
}
