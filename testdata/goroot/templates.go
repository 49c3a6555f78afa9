package main

import (
	"errors"
	"fmt"
	"html"
	htmltemplate "html/template"
	"net/url"
	"os"
	"strings"
	"text/template"
)

type Item struct {
	Name  string
	Price float64
	Tags  []string
	attrs map[string]int
}

func (i Item) Upper() string               { return strings.ToUpper(i.Name) }
func (i *Item) Ptr(n int, s string) string { return fmt.Sprint(i.Name, n, s) }
func (i Item) Fail() (string, error)       { return "", errors.New("failed") }

const text = `{{define "item"}}<{{.Name | printf "%-8q"}} {{printf "%.2f" .Price}}{{with .Tags}} [{{join . ","}}]{{else}} none{{end}}>{{end -}}
{{- /* comment */ -}}
Items: {{len .Items}}{{range $i, $e := .Items}}
{{$i}}: {{template "item" $e}} {{.Upper}} {{$e.Ptr 3 "s"}}{{if gt .Price 2.0}} dear{{else if eq .Price 2.0}} two{{else}} cheap{{end}}{{end}}
{{range .Empty}}x{{else}}empty{{end}} {{.Map.key}} {{index .Map "key"}} {{index .Items 0 | printf "%v"}} {{slice "abcdef" 1 3}}
{{with $x := 5}}{{$x}}{{$x = 6}}{{$x}}{{end}} {{and 1 0}} {{or 0 "x"}} {{not true}} {{eq 1 2 1}} {{lt 1 2}} {{html "<a>"}} {{js "'x'"}} {{urlquery "a b&c"}} {{print 1 2 "x" 3}} {{println "l"}}
{{- range $k, $v := .Map}}{{$k}}={{$v}};{{end}} {{call .Func 2}} {{.Func2 | printf "%T"}} {{range 3}}{{.}}{{end}} {{range $i, $c := "hé"}}{{$i}}{{$c}} {{end}}
{{range .Items}}{{if eq .Name "b"}}{{continue}}{{end}}{{.Name}}{{if eq .Name "c"}}{{break}}{{end}}{{end}} {{block "blk" .Map}}block {{.key}}{{end}} {{nil | printf "%v"}}`

func main() {
	funcs := template.FuncMap{"join": strings.Join}
	items := []*Item{{"a", 1, []string{"x", "y"}, nil}, {"b", 2, nil, nil}, {"c", 3.456, nil, nil}, {"d", 0, nil, nil}}
	data := map[string]any{"Items": items, "Empty": []int{}, "Map": map[string]int{"key": 5, "alpha": 1}, "Func": func(i int) int { return i * 10 }, "Func2": strings.ToUpper}
	t, err := template.New("main").Funcs(funcs).Parse(strings.Replace(text, " {{nil | printf \"%v\"}}", "", 1))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(t.Execute(os.Stdout, data))
	fmt.Println(t.Lookup("item") != nil, t.ExecuteTemplate(os.Stdout, "blk", map[string]int{"key": 7}))
	for _, bad := range []string{"{{", "{{if}}", "{{.X.}}", "{{end}}", "{{range .}}", "{{nofunc 1}}", "{{template \"x\"", "{{$x}}", "{{1 2}}", "{{break}}", "{{\"unterminated}}", "{{define \"a\"}}"} {
		_, err := template.New("bad").Parse(bad)
		fmt.Println(err)
	}
	for _, run := range []string{"{{.Nope}}", "{{.Items.X}}", "{{index .Items 10}}", "{{template \"none\"}}", "{{(index .Items 0).Fail}}", "{{call .Map}}", "{{lt 1 \"x\"}}", "{{.Func 1 2 3}}", "{{len 3}}", "{{range 5.5}}{{end}}"} {
		t := template.Must(template.New("run").Option("missingkey=error").Parse(run))
		var b strings.Builder
		fmt.Println(t.Execute(&b, data))
	}

	h := htmltemplate.Must(htmltemplate.New("h").Parse(`<a href="/q?x={{.Q}}" title='{{.T}}' onclick="f({{.J}})">{{.H}}</a><script>var x = {{.J}};</script><style>p { color: {{.C}} }</style>{{.Safe}}` + "\n"))
	fmt.Println(h.Execute(os.Stdout, map[string]any{"Q": "a b&c=<d>", "T": `"quoted" 'single'`, "J": map[string]any{"k": []int{1, 2}, "s": "</script>"}, "H": "<b>bold</b> & more", "C": "red", "Safe": htmltemplate.HTML("<i>safe</i>")}))
	fmt.Println(html.EscapeString("<a & 'b'>"), html.UnescapeString("&lt;&amp;&eacute;&#233;&#x1F600;&notit;&nbsp|"))

	u, err := url.Parse("https://user:p%40ss@example.com:8080/a%2Fb/c d?q=1&q=2&x=y+z#frag%20ment")
	fmt.Println(u, err, u.Scheme, u.Host, u.Port(), u.Hostname(), u.Path, u.RawPath, u.RawQuery, u.Fragment, u.User.Username())
	fmt.Println(u.Query()["q"], u.Query().Get("x"), u.Query().Encode(), u.JoinPath("../d", "e"), u.ResolveReference(&url.URL{Path: "rel"}), u.IsAbs(), u.Redacted())
	fmt.Println(url.QueryEscape("a b/é&="), url.PathEscape("a b/é"))
	for _, s := range []string{"%zz", "http://[::1", ":x", "http://a b/", "mailto:x@y", "//host/p", "http://h:port/", "/rel?x", "http://[fe80::1%25en0]/"} {
		u, err := url.Parse(s)
		if err == nil {
			fmt.Printf("%q %q %q %q\n", u.Scheme, u.Opaque, u.Host, u.Path)
		} else {
			fmt.Println(err)
		}
	}
	vals := url.Values{}
	vals.Add("k", "v 1")
	vals.Add("k", "v2")
	vals.Set("a", "ü")
	fmt.Println(vals.Encode(), vals.Has("k"))
}
