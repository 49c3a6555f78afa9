// Texts that net/url escapes, takes back, and complains about.
package main

import (
	"fmt"
	"net/url"
	"strings"
)

func main() {
	var all strings.Builder
	for i := range 256 {
		all.WriteByte(byte(i))
	}
	fmt.Println(url.QueryEscape(all.String()))
	fmt.Println(url.PathEscape(all.String()))
	for _, s := range []string{"", "plain", "a+b%20c", "%41%e9%C3%A9", "%", "%4", "%zz", "a%2", "100%25", "é+ü", "%00", "+", "%2B+%2b"} {
		q, err := url.QueryUnescape(s)
		p, err2 := url.PathUnescape(s)
		fmt.Printf("%q: %q %v, %q %v\n", s, q, err, p, err2)
	}
	for _, s := range []string{
		"http://user:p%20w@host.example:8080/a%2Fb/c d?x=1&y=a+b%26&x=%zz#frag%20ment é", "http://[fe80::1%25en%200]:80/", "http://[::1%2541]/", "http://ho st/", "http://h%41st/",
		"http://h%C3%A9st/", "http://hé/", "http://a/%zz", "http://a/\x7f", "http://a/b\n", "mailto:a@b.c", "//host/p", "/p?a;b=1", "http://h<", "http://%25/", "http://a:x/", "x y:z", "?q", "#f", "*", "http://u:p@ss@h/",
		"http://h/" + strings.Repeat("long%20", 40) + "?" + strings.Repeat("k=v+w&", 30),
	} {
		u, err := url.Parse(s)
		if err != nil {
			fmt.Println(err)
			continue
		}
		q, err := url.ParseQuery(u.RawQuery)
		fmt.Println(u, u.Host, u.Path, u.RawPath, u.EscapedPath(), u.Fragment, u.EscapedFragment(), q.Encode(), err, u.User)
	}
	u := &url.URL{Scheme: "https", Host: "é.example", Path: "/a b/%/ü", RawQuery: "q", Fragment: "f g^", User: url.UserPassword("u:/", "p@ é")}
	fmt.Println(u, u.Redacted(), u.JoinPath("../x y", "%20", "z"))
	fmt.Println(url.Values{"b k": {"v&=", "+ %"}, "a": {""}, "é": {"\x00"}}.Encode())
}
