// Feed measures encoding/xml and package html: feeds written by Marshal, read by Unmarshal and by tokens. Size: feeds.
package main

import (
	"encoding/xml"
	"fmt"
	"html"
	"io"
	"strings"

	"gruffle.bench/harness"
)

type feed struct {
	XMLName xml.Name `xml:"feed"`
	Lang    string   `xml:"lang,attr"`
	Title   string   `xml:"title"`
	Entries []item   `xml:"entries>entry"`
}

type item struct {
	ID     int      `xml:"id,attr"`
	Draft  bool     `xml:"draft,attr,omitempty"`
	Title  string   `xml:"title"`
	Author *author  `xml:"author"`
	Tags   []string `xml:"tag"`
	Score  float64  `xml:"score"`
	Body   string   `xml:",chardata"`
}

type author struct {
	Name string `xml:"name"`
	Mail string `xml:"mail,omitempty"`
}

func main() {
	harness.Run(5_000, func(size int) any {
		sum, elements := 0, map[string]int{}
		for i := range size {
			text, err := xml.MarshalIndent(example(i), "", " ")
			if err != nil {
				panic(err)
			}
			var back feed
			if err := xml.Unmarshal(text, &back); err != nil {
				panic(err)
			}
			for _, e := range back.Entries {
				page := html.EscapeString(strings.TrimSpace(e.Body)) + html.UnescapeString("&eacute;&lt;"+e.Title+"&#228;")
				sum = (sum*31 + len(page) + e.ID + len(e.Tags)) % 1_000_000_007
				if e.Author != nil {
					sum += len(e.Author.Mail)
				}
			}
			depth, err := walk(string(text), elements)
			if err != nil {
				panic(err)
			}
			sum += depth + len(text)
		}
		return fmt.Sprint(sum, elements)
	})
}

// walk counts elements by name, and tells how deep they are.
func walk(text string, elements map[string]int) (int, error) {
	d := xml.NewDecoder(strings.NewReader(text))
	depth, deepest := 0, 0
	for {
		token, err := d.Token()
		if err == io.EOF {
			return deepest, nil
		}
		if err != nil {
			return 0, err
		}
		switch t := token.(type) {
		case xml.StartElement:
			depth++
			deepest = max(deepest, depth)
			elements[t.Name.Local]++
		case xml.EndElement:
			depth--
		}
	}
}

func example(i int) feed {
	f := feed{Lang: "en", Title: fmt.Sprintf("News <%d> & more", i)}
	for j := range 5 {
		e := item{
			ID:    i*5 + j,
			Draft: j == 2,
			Title: fmt.Sprint("Entry ", j),
			Tags:  []string{"go", "xml"}[:j%3],
			Score: float64(i) / 4,
			Body:  "Some \"text\" of the entry,\nwith a <tag>.",
		}
		if j%2 == 0 {
			e.Author = &author{"Ann O'Nym", "ann@example.org"}
		}
		f.Entries = append(f.Entries, e)
	}
	return f
}
