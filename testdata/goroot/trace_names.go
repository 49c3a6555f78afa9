// What a trace calls the goroutine of a go statement: by the function that the statement names, where that is known before it runs.
package main

import (
	"bytes"
	"fmt"
	"runtime/trace"
	"sync"
)

type counter struct {
	sync.WaitGroup
	n [3]int
}

func (c *counter) byPointer(i int) { c.n[i]++; c.Done() }

type label struct{ c *counter }

func (l label) byValue(i int) { l.c.n[i]++; l.c.Done() }

type valuer interface{ byValue(int) }

func plain(c *counter, i int) { c.n[i]++; c.Done() }

func generic[T any](c *counter, _ T) { c.Done() }

func main() {
	var b bytes.Buffer
	if err := trace.Start(&b); err != nil {
		panic(err)
	}
	c := new(counter)
	c.Add(6)
	go plain(c, 0)
	go c.byPointer(1)
	go label{c}.byValue(2)
	go generic(c, "x")
	go func(n int) { c.Done() }(1)
	var v valuer = label{c}
	go v.byValue(0)
	c.Wait()
	trace.Stop()
	for _, name := range []string{
		"plain", "(*counter).byPointer", "label.byValue", "generic[...]", "main.func1",
		"main.gowrap1", "main.gowrap2", "main.gowrap3", "main.gowrap5", "main.gowrap6",
	} {
		fmt.Println(name, bytes.Contains(b.Bytes(), []byte("main."+name)))
	}
}
