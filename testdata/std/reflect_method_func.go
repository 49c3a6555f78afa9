package main

import (
	"fmt"
	"reflect"
	"runtime"
)

type T struct{ n int }

func (t T) M(a int) int { return t.n + a }
func (t T) R()          { fmt.Println("recovered", recover()) }

type O struct{ *T }

func main() {
	m := reflect.TypeOf(T{}).Method(0)
	fmt.Println(m.Func.Call([]reflect.Value{reflect.ValueOf(T{2}), reflect.ValueOf(3)})[0], m.Func.Pointer() == reflect.ValueOf(T.M).Pointer())
	fmt.Println(runtime.FuncForPC(m.Func.Pointer()).Name())
	o := reflect.TypeOf(&O{}).Method(0)
	fmt.Println(o.Func.Pointer() == reflect.ValueOf((*O).M).Pointer(), runtime.FuncForPC(o.Func.Pointer()).Name())
	f := m.Func.Interface().(func(T, int) int)
	fmt.Println(f(T{1}, 1))
	func() {
		defer reflect.TypeOf(T{}).Method(1).Func.Interface().(func(T))(T{})
		panic("x")
	}()
}
