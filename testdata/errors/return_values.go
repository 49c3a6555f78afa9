package main

import "errors"

func a() int          { return }
func b()              { return 1 }
func c() (int, error) { return 1 }
func d() (int, error) { return 1, nil, 2 }
func e() int          { return "s" }
func f() (n int, err error) {
	{
		err := errors.New("x")
		if err != nil {
			return
		}
	}
	return
}
func g() error { return "no error" }
func h() (int, string) { return c() }
func i() *int  { return 5 }

func main() {}
