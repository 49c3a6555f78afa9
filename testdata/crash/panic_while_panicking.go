package main

import (
	"errors"
	"fmt"
)

type E struct{ code int }

func (e *E) Error() string { return fmt.Sprint("E", e.code) }

func main() {
	defer func() {
		panic(errors.Join(errors.New("one"), errors.New("two")))
	}()
	defer func() {
		defer func() {
			fmt.Println(recover())
			panic(&E{5})
		}()
		panic(2.5)
	}()
	panic(fmt.Sprintf("first\nwith a second line"))
}
