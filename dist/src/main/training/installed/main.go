// The program of the training run for the AOT cache of programs that import packages of an installed Go, where those are prepared
// (build/installed.packages).
package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/csv"
	"encoding/gob"
	"encoding/hex"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"text/tabwriter"
	"text/template"

	"gruffle.training/busy"
)

type record struct {
	ID     int               `json:"id"`
	Name   string            `json:"name"`
	Weight float64           `json:"weight"`
	Good   bool              `json:"good,omitempty"`
	Parts  []part            `json:"parts"`
	Notes  map[string]string `json:"notes"`
	Next   *record           `json:"next"`
}

type part struct {
	Name string
	Data []byte
}

func documents() {
	for i := range 3 {
		r := record{i, "a \"name\"", float64(i) / 3, i%2 == 0, []part{{"p", []byte{1}}}, map[string]string{"k": "v"}, &record{}}
		text, err := json.Marshal([]record{r})
		if err != nil {
			panic(err)
		}
		var back []record
		if err := json.Unmarshal(text, &back); err != nil {
			panic(err)
		}
		var loose any
		if err := json.NewDecoder(bytes.NewReader(text)).Decode(&loose); err != nil {
			panic(err)
		}
	}
	var indented bytes.Buffer
	e := json.NewEncoder(&indented)
	e.SetIndent("", "  ")
	e.Encode(map[string]any{"a": []int{1}, "b": nil})
	var wrong record
	fmt.Println(len(indented.Bytes()), json.Unmarshal([]byte(`{"id":"x"}`), &wrong), json.Unmarshal([]byte("{"), &wrong))
}

func patterns() {
	date := regexp.MustCompile(`^(\d{4})-(\d\d) (\w+(?:\.\w+)*): (.*)$`)
	word := regexp.MustCompile(`[a-z]+|(?i:x)y*?`)
	for i := range 3 {
		m := date.FindStringSubmatch(fmt.Sprintf("2026-%02d a.b: some text %d", i%12+1, i))
		if m == nil || word.ReplaceAllString(m[4], "_") == "" {
			panic(m)
		}
	}
	fmt.Println(len(word.FindAllString("one two", -1)), word.MatchString("4"))
	_, err := regexp.Compile("(")
	fmt.Println(err)
}

func texts() {
	t := template.Must(template.New("t").Parse("{{range .}}{{.Name | printf \"%q\"}}{{if .Data}}!{{end}} {{end}}\n"))
	var b bytes.Buffer
	if err := t.Execute(&b, []part{{"x", nil}, {"y", []byte{1}}}); err != nil {
		panic(err)
	}
	fmt.Print(b.String(), base64.StdEncoding.EncodeToString(b.Bytes()), "\n")
}

// formats does a little of everything, so that the classes are in the AOT cache.
func formats() {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	z.Write([]byte("a,b\n1,2\n"))
	z.Close()
	r, err := gzip.NewReader(&b)
	if err != nil {
		panic(err)
	}
	rows, err := csv.NewReader(r).ReadAll()
	fmt.Println(rows, err)
	csv.NewWriter(io.Discard).Write(rows[0])
	sum := sha256.Sum256([]byte("a"))
	fmt.Println(hex.EncodeToString(sum[:4]), binary.BigEndian.Uint32(sum[:]))
	binary.Write(&b, binary.LittleEndian, int32(1))
	text, err := xml.Marshal(part{Name: "x"})
	if err != nil {
		panic(err)
	}
	var back part
	fmt.Println(xml.Unmarshal(text, &back), back.Name)
	var g bytes.Buffer
	gob.NewEncoder(&g).Encode(part{Name: "g"})
	fmt.Println(gob.NewDecoder(&g).Decode(&back), back.Name)
	w := tabwriter.NewWriter(io.Discard, 0, 8, 1, ' ', 0)
	fmt.Fprintln(w, "a\tb")
	w.Flush()
	slog.New(slog.NewTextHandler(io.Discard, nil)).Info("m", "k", 1)
	fmt.Println(new(big.Int).Exp(big.NewInt(3), big.NewInt(100), nil), filepath.Join("a", "..", "b"))
	exec.Command("true").Run()
}

func services() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{name}", func(w http.ResponseWriter, r *http.Request) {
		json.NewEncoder(w).Encode(map[string]string{"name": r.PathValue("name"), "q": r.URL.Query().Get("q")})
	})
	mux.HandleFunc("POST /", func(w http.ResponseWriter, r *http.Request) { io.Copy(w, r.Body) })
	s := httptest.NewServer(mux)
	defer s.Close()
	for range 3 {
		got, err := http.Get(s.URL + "/x?q=" + url.QueryEscape("a b"))
		if err != nil {
			panic(err)
		}
		io.Copy(io.Discard, got.Body)
		got.Body.Close()
		got, err = http.Post(s.URL+"/", "text/plain", strings.NewReader("body"))
		if err != nil {
			panic(err)
		}
		got.Body.Close()
		fmt.Println(got.Status)
	}
}

func main() {
	documents()
	patterns()
	texts()
	formats()
	services()
	fmt.Println(busy.Run())
}
