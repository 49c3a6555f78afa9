// HTTPS, HTTP/1.1 and 2, between a server and a client of one program; a client that does not trust the server.
package main

import (
	"crypto/tls"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"strings"
)

func get(c *http.Client, url string) {
	r, err := c.Get(url)
	if err != nil {
		fmt.Println(strings.Contains(err.Error(), "certificate signed by unknown authority"))
		return
	}
	defer r.Body.Close()
	b, err := io.ReadAll(r.Body)
	fmt.Println(r.Status, r.Proto, string(b), err, r.TLS.HandshakeComplete, r.TLS.NegotiatedProtocol)
}

func main() {
	h := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, r.Proto, " ", r.URL.Path, " ", r.TLS.Version == tls.VersionTLS13)
	})
	t := http.DefaultTransport.(*http.Transport).Clone()
	t.TLSHandshakeTimeout = 0 // ten seconds may be too short where the code is cold and the machine busy
	doubtful := &http.Client{Transport: t}
	for _, two := range []bool{false, true} {
		s := httptest.NewUnstartedServer(h)
		s.EnableHTTP2 = two
		s.Config.ErrorLog = log.New(io.Discard, "", 0)
		s.StartTLS()
		get(s.Client(), s.URL+"/a")
		get(s.Client(), s.URL+"/b")
		get(doubtful, s.URL)
		old := s.Client().Transport.(*http.Transport).Clone()
		old.TLSClientConfig.MaxVersion = tls.VersionTLS12
		get(&http.Client{Transport: old}, s.URL+"/c")
		old.CloseIdleConnections()
		s.Close()
	}
}
