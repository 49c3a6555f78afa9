// XML in which texts, names and attributes are plain and not, from readers that have all of it and readers that come byte by byte.
package main

import (
	"bufio"
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"strings"
	"testing/iotest"
)

type entry struct {
	ID    int        `xml:"id,attr"`
	Rest  []xml.Attr `xml:",any,attr"`
	Title string     `xml:"title"`
	Tags  []string   `xml:"tags>tag"`
	Raw   string     `xml:",innerxml"`
	Text  string     `xml:",chardata"`
}

type feed struct {
	Entries []entry `xml:"entry"`
}

var texts = []string{
	`<feed><entry id="1"><title>plain</title><tags><tag>a</tag><tag>b</tag></tags> text </entry></feed>`,
	"<feed>\n <entry\n id='2' \n a:b = \"x'y\" >two\nlines\n<title\n>t\r\nr\r</title\n></entry>\n</feed>",
	`<feed><entry id="3" e="&lt;&amp;&#65;&#x42;"><title>a &lt; b ]] c</title>ünï 世界<![CDATA[<x>]]></entry></feed>`,
	`<feed><é:ü naïve="ÿ">ö</é:ü><entry id="4"><!-- note --><title/></entry></feed>`,
	`<feed><entry id="5">]]></entry></feed>`, `<feed><entry id="6">&bad;</entry></feed>`, "<feed><entry>\x01</entry></feed>",
	"<feed><entry>\xff</entry></feed>", "<feed><entry>\uffff</entry></feed>", `<feed><entry a="<"></entry></feed>`, `<feed><entry a=b></entry></feed>`,
	`<feed><1x></1x></feed>`, `<feed><a:b:c/></feed>`, `<feed><entry>`, `<feed><entry`, `<feed><entry a="`, `<feed><entry>text`, `<feed></ feed>`, `<feed></food>`,
	"<?xml version='1.0'?>\n<!DOCTYPE feed [<!ENTITY a \"b\">]>\n<feed xmlns=\"u\" xmlns:p='v'><p:entry p:id=\"7\"/><entry id=\"8\"></entry></feed>\n",
}

func readers(text string) []io.Reader {
	return []io.Reader{strings.NewReader(text), bytes.NewReader([]byte(text)), bytes.NewBufferString(text), bufio.NewReaderSize(strings.NewReader(text), 16),
		iotest.OneByteReader(strings.NewReader(text)), iotest.DataErrReader(strings.NewReader(text))}
}

func main() {
	for i, text := range texts {
		var all []string
		left := 0
		for _, strict := range []bool{true, false} {
			for _, r := range readers(text) {
				var out strings.Builder
				d := xml.NewDecoder(r)
				d.Strict = strict
				for {
					t, err := d.Token()
					line, column := d.InputPos()
					fmt.Fprintf(&out, "%T %q %v %d:%d %d\n", t, fmt.Sprint(t), err, line, column, d.InputOffset())
					if err != nil {
						break
					}
				}
				if r, ok := r.(interface{ Len() int }); ok {
					left += r.Len()
				}
				all = append(all, out.String())
			}
		}
		fmt.Println(i, left)
		fmt.Print(all[0], all[6])
		for k := range all {
			if all[k] != all[k/6*6] {
				fmt.Println("reader", k, "differs:", all[k])
			}
		}
		var f feed
		err := xml.Unmarshal([]byte(text), &f)
		fmt.Printf("%v %q\n", err, fmt.Sprint(f))
		again, err := xml.Marshal(f)
		fmt.Printf("%q %v\n", again, err)
	}
}
