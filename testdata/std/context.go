package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

type key string

func (k key) String() string { return "key:" + string(k) }

func main() {
	ctx := context.Background()
	c1, cancel := context.WithCancel(ctx)
	c2 := context.WithValue(c1, key("a"), 1)
	c3, cancel3 := context.WithTimeout(c2, time.Hour)
	fmt.Println(ctx, context.TODO(), c1, c2)
	defer cancel3()
	_, has := c3.Deadline()
	fmt.Println(c3.Value(key("a")), c3.Value(key("b")), has)
	ran := make(chan bool)
	stop := context.AfterFunc(c3, func() { fmt.Println("after"); ran <- true })
	_ = stop
	cancel()
	<-c3.Done()
	<-ran
	fmt.Println(c1.Err(), c3.Err(), context.Cause(c3))
	c4, cancel4 := context.WithCancelCause(ctx)
	cancel4(errors.New("because"))
	fmt.Println(c4.Err(), context.Cause(c4))
	c5, cancel5 := context.WithTimeout(ctx, 5*time.Millisecond)
	defer cancel5()
	<-c5.Done()
	fmt.Println(c5.Err(), c5.Err() == context.DeadlineExceeded, errors.Is(c5.Err(), context.DeadlineExceeded))
	c6 := context.WithoutCancel(c1)
	fmt.Println(c6, c6.Err())
	defer func() { fmt.Println(recover()) }()
	context.WithValue(ctx, nil, 1)
}
