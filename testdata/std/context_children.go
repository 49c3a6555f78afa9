package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

// ended lists the numbers of the contexts that have ended, with their causes.
func ended(list []context.Context) string {
	text := ""
	for i, c := range list {
		if c.Err() != nil {
			text += fmt.Sprint(" ", i, ":", context.Cause(c))
		}
	}
	return text
}

func main() {
	// Children leave at the front, in the middle, at the end, and in both orders until none is left.
	for _, order := range [][]int{{0, 1, 2, 3, 4}, {4, 3, 2, 1, 0}, {2, 0, 4, 1, 3}, {2}, {0, 4}, {}} {
		parent, cancel := context.WithCancelCause(context.Background())
		var list []context.Context
		var cancels []context.CancelCauseFunc
		for range 5 {
			c, f := context.WithCancelCause(parent)
			list = append(list, c)
			cancels = append(cancels, f)
		}
		for _, i := range order {
			cancels[i](fmt.Errorf("left %d", i))
			cancels[i](errors.New("too late"))
		}
		fmt.Println(order, "before:", ended(list))
		cancel(errors.New("parent"))
		fmt.Println(order, "after:", ended(list))
	}

	// A child that is made of a parent that has ended.
	parent, cancel := context.WithCancelCause(context.Background())
	cancel(errors.New("over"))
	child, drop := context.WithCancel(parent)
	drop()
	fmt.Println(child.Err(), context.Cause(child))

	// Children of all kinds, some levels deep, with values between them.
	root, stop := context.WithCancelCause(context.Background())
	var all []context.Context
	var grow func(c context.Context, depth int)
	grow = func(c context.Context, depth int) {
		if depth == 0 {
			return
		}
		a, _ := context.WithCancel(c)
		b, _ := context.WithTimeout(context.WithValue(c, depth, "v"), time.Hour)
		all = append(all, a, b)
		grow(a, depth-1)
		grow(b, depth-1)
	}
	grow(root, 5)
	calls := make(chan bool, len(all))
	stopped := 0
	for i, c := range all {
		undo := context.AfterFunc(c, func() { calls <- true })
		if i%3 == 0 && undo() {
			stopped++
		}
	}
	fmt.Println(len(all), stopped, ended(all) == "")
	stop(errors.New("felled"))
	n := 0
	for _, c := range all {
		<-c.Done()
		if context.Cause(c).Error() == "felled" {
			n++
		}
	}
	for range len(all) - stopped {
		<-calls
	}
	fmt.Println(n)

	// Many come and go while the parent ends.
	var wg sync.WaitGroup
	for range 20 {
		p, end := context.WithCancel(context.Background())
		for range 4 {
			wg.Add(1)
			go func() {
				defer wg.Done()
				for i := range 50 {
					c, f := context.WithCancel(p)
					d, g := context.WithCancel(c)
					if i%2 == 0 {
						f()
					} else {
						g()
					}
					<-d.Done()
					f()
					g()
				}
				c, f := context.WithCancel(p)
				<-c.Done()
				f()
			}()
		}
		end()
		wg.Wait()
	}
	fmt.Println("done")
}
