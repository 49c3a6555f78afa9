package main

import (
	"errors"
	"fmt"
	"io"
	"sync"
)

func main() {
	r, w := io.Pipe()
	go func() {
		for i := range 3 {
			fmt.Fprintf(w, "line %d\n", i)
		}
		w.Close()
	}()
	b, err := io.ReadAll(r)
	fmt.Printf("%q %v\n", b, err)

	r, w = io.Pipe()
	done := make(chan bool)
	go func() {
		n, err := w.Write([]byte("abcdef"))
		m, err2 := w.Write([]byte("xyz"))
		<-done
		fmt.Println("written", n, err, m, err2)
		done <- true
	}()
	buf := make([]byte, 4)
	for range 2 {
		n, err := r.Read(buf)
		fmt.Println(n, err, string(buf[:n]))
	}
	r.Read(buf[:1])
	r.Close()
	done <- true
	<-done
	_, err = w.Write([]byte("more"))
	fmt.Println(err)

	r, w = io.Pipe()
	boom := errors.New("boom")
	w.CloseWithError(boom)
	_, err = r.Read(buf)
	fmt.Println(err == boom, w.CloseWithError(io.EOF))
	_, err = r.Read(buf)
	fmt.Println(err)
	r, w = io.Pipe()
	r.CloseWithError(boom)
	_, err = w.Write(nil)
	fmt.Println(err)
	_, err = r.Read(buf)
	fmt.Println(err)

	r, w = io.Pipe()
	var wg sync.WaitGroup
	for i := range 10 {
		wg.Go(func() {
			for range 10 {
				fmt.Fprintf(w, "%d", i)
			}
		})
	}
	go func() { wg.Wait(); w.Close() }()
	counts := [10]int{}
	all, _ := io.ReadAll(r)
	for _, c := range all {
		counts[c-'0']++
	}
	fmt.Println(len(all), counts)
}
