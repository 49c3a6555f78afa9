package main

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
)

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /hello/{name}", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-Test", "yes")
		fmt.Fprintf(w, "hello %s from %s", r.PathValue("name"), r.Method)
	})
	mux.HandleFunc("POST /echo", func(w http.ResponseWriter, r *http.Request) {
		b, err := io.ReadAll(r.Body)
		w.WriteHeader(201)
		fmt.Fprintf(w, "%s %v", strings.ToUpper(string(b)), err)
	})
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	srv := &http.Server{Handler: mux}
	done := make(chan error)
	go func() { done <- srv.Serve(ln) }()
	url := "http://" + ln.Addr().String()
	get(http.DefaultClient, url+"/hello/you")
	get(http.DefaultClient, url+"/none")
	resp, err := http.Post(url+"/echo", "text/plain", strings.NewReader("some text"))
	show(resp, err)
	srv.Close()
	fmt.Println(<-done)

	ts := httptest.NewServer(mux)
	get(ts.Client(), ts.URL+"/hello/httptest")
	ts.Close()

	tls := httptest.NewTLSServer(mux)
	get(tls.Client(), tls.URL+"/hello/tls")
	tls.Close()
}

func get(c *http.Client, url string) {
	resp, err := c.Get(url)
	show(resp, err)
}

func show(resp *http.Response, err error) {
	if err != nil {
		fmt.Println("error:", err)
		return
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	fmt.Println(resp.Status, resp.Proto, resp.Header.Get("X-Test"), string(b), err)
}
