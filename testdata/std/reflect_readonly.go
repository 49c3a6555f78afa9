// What stays read-only in package reflect, and structs that it makes.
package main

import (
	"fmt"
	"math"
	"reflect"
	"time"
)

type embed struct{ x, X int }

type outer struct {
	embed
	empty []int
}

func main() {
	v := reflect.ValueOf(&outer{}).Elem()
	e := v.Field(0)
	fmt.Println(e.CanSet(), e.Field(0).CanSet(), e.Field(1).CanSet())
	p := e.Addr().Elem()
	fmt.Println(p.CanSet(), p.Field(0).CanSet(), p.Field(1).CanSet(), p.Field(1).Addr().Elem().CanSet())

	empty := v.Field(1).Convert(reflect.TypeFor[[0]int]())
	fmt.Println(empty.CanInterface(), empty.Len())

	big := reflect.ArrayOf(math.MaxInt, reflect.TypeFor[byte]())
	for _, types := range [][]reflect.Type{
		{big, big, reflect.TypeFor[int8]()},
		{big, big, reflect.TypeFor[int16]()},
		{big, big, reflect.TypeFor[struct{}]()},
	} {
		var fields []reflect.StructField
		for i, t := range types {
			fields = append(fields, reflect.StructField{Name: fmt.Sprint("F", i), Type: t})
		}
		func() {
			defer func() { fmt.Println(recover()) }()
			fmt.Println(reflect.StructOf(fields).NumField())
		}()
	}

	timed := reflect.StructOf([]reflect.StructField{{Name: "Time", Type: reflect.TypeFor[time.Time](), Anonymous: true}})
	fmt.Println(timed.NumField())
}
