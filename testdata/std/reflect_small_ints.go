// Variables of small integer types that reflect stores to: as variables, fields and elements.
package main

import (
	"fmt"
	"reflect"
)

type small int8

type record struct {
	a int8
	B int16
	C uint8
	D uint16
}

func main() {
	var a int8
	var b int16
	var c uint8
	var d uint16
	var e small
	r := record{}
	bytes := []int8{1, 2, 3}
	shorts := [3]uint16{1, 2, 3}
	for _, x := range []int64{-1, 127, 128, 300, -32768, 65535, 70000, 0, -129} {
		reflect.ValueOf(&a).Elem().SetInt(x)
		reflect.ValueOf(&b).Elem().SetInt(x)
		reflect.ValueOf(&c).Elem().SetUint(uint64(x))
		reflect.ValueOf(&d).Elem().SetUint(uint64(x))
		reflect.ValueOf(&e).Elem().SetInt(x)
		v := reflect.ValueOf(&r).Elem()
		v.Field(1).SetInt(x)
		v.Field(2).SetUint(uint64(x))
		v.Field(3).SetUint(uint64(x))
		reflect.ValueOf(bytes).Index(1).SetInt(x)
		reflect.ValueOf(&shorts).Elem().Index(1).SetUint(uint64(x))
		p := reflect.New(reflect.TypeFor[small]())
		p.Elem().SetInt(x)
		q := p.Interface().(*small)
		fmt.Println(a, b, c, d, e, r, bytes, shorts, *q, a < 0, int(b)+1, e == small(a), *q == e, reflect.ValueOf(&a).Elem().Int(), reflect.ValueOf(&b).Elem().Int())
	}
}
