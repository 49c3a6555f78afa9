package main

import "time"

type T struct{ next *T }

func (t *T) walk() { t.next.walk() }

// A deferred recover does not help: it is a fatal error.
func main() {
	t := &T{}
	t.next = t
	go func() {
		defer func() { recover() }()
		t.walk()
	}()
	time.Sleep(time.Minute)
}
