package main

import (
	"errors"
	"fmt"
)

func named() (n int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %v", r)
			n *= 2
		}
	}()
	n = 21
	panic("oops")
}

func order() {
	for i := 0; i < 3; i++ {
		defer fmt.Print(i, " ")
	}
	fmt.Print("body ")
}

func arguments() {
	x := 1
	defer fmt.Println("deferred x =", x)
	x = 2
	defer func() { fmt.Println("closure x =", x) }()
	x = 3
}

func nested() {
	defer func() { fmt.Println("outer recovers", recover()) }()
	defer func() {
		defer func() { fmt.Println("inner recovers", recover()) }()
		panic("second")
	}()
	panic("first")
}

func replaced() {
	defer func() { fmt.Println("got", recover()) }()
	defer func() { panic("new") }()
	panic("old")
}

func helper() any { return recover() }

func notDirect() {
	defer func() { fmt.Println("recovered in main part:", recover()) }()
	defer func() { fmt.Println("helper:", helper()) }()
	panic("deep")
}

func rethrow() (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = r.(error)
		}
	}()
	func() {
		defer func() {
			r := recover()
			panic(errors.Join(errors.New("again"), r.(error)))
		}()
		panic(errors.New("base"))
	}()
	return nil
}

type resource struct{ name string }

func (r *resource) Close() { fmt.Println("close", r.name) }

func methods() {
	r := &resource{"a"}
	defer r.Close()
	r = &resource{"b"}
	defer r.Close()
}

func loop() (total int) {
	for i := 0; i < 3; i++ {
		func() {
			defer func() {
				if recover() != nil {
					total += 10
				}
			}()
			if i == 1 {
				panic(i)
			}
			total++
		}()
	}
	return total
}

func runtimeErrors() {
	defer func() {
		err := recover().(error)
		fmt.Println(err)
	}()
	var s []int
	_ = s[4]
}

func main() {
	fmt.Println(named())
	order()
	fmt.Println()
	arguments()
	nested()
	replaced()
	notDirect()
	fmt.Println(rethrow())
	methods()
	fmt.Println(loop())
	runtimeErrors()
	fmt.Println(recover())
}
