// Elements of complex type in slices, arrays, structs, variables: reads, writes, growth, sharing, pointers, reflection.
package main

import (
	"fmt"
	"math"
	"reflect"
	"slices"
	"sort"
	"unsafe"
)

type signal []complex128
type num complex64
type box struct {
	a  [3]complex128
	z  complex64
	s  []complex64
	in struct{ w complex128 }
}

var global [4]complex64
var globalSlice = []complex128{1, 2i, 3 + 4i}

func (s signal) energy() (e float64) {
	for _, z := range s {
		e += real(z)*real(z) + imag(z)*imag(z)
	}
	return
}

func sums(zs ...complex128) (sum, product complex128) {
	product = 1
	for i := range zs {
		sum += zs[i]
		product *= zs[i]
	}
	return
}

func named(n int) (z complex128, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered %v", r)
			z++
		}
	}()
	for i := range n {
		z += complex(float64(i), 1)
		if i == 5 {
			panic(i)
		}
	}
	return z, nil
}

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panics:", r)
		}
	}()
	f()
}

func main() {
	// growth and sharing
	var s []complex128
	fmt.Println(s == nil, len(s), cap(s))
	for i := 0; i < 9; i++ {
		s = append(s, complex(float64(i), -float64(i)))
	}
	fmt.Println(s, len(s), cap(s))
	t := s[2:5]
	t[0] = 100i
	t = append(t, -1)
	fmt.Println(s[2], s[5], t, len(t), cap(t))
	u := s[2:5:5]
	u = append(u, -2)
	u[0] = 7
	fmt.Println(s[2], u, cap(u))
	fmt.Println(copy(s[1:], s), s)
	s = append(s[:1], s[3:]...)
	fmt.Println(s, len(s))
	s = append(s, s...)
	fmt.Println(len(s), s[len(s)-1])
	clear(s[:3])
	fmt.Println(s[:4])
	var c64 []complex64
	for i := range 5 {
		c64 = append(c64, complex(1/float32(i+1), 1e30))
		c64[i] *= 1e10
	}
	fmt.Println(c64, cap(c64))
	c64 = append(c64, 1, 2, 3i)
	fmt.Println(len(c64), cap(c64))

	// arrays: values, pointers, comparison, keys
	a := [3]complex128{1, 2: 3i}
	b := a
	b[1] = 5
	p := &a
	p[0] += 2i
	fmt.Println(a, b, a == b, a == [3]complex128{1 + 2i, 0, 3i})
	q := p[1:]
	q[1]++
	fmt.Println(a, q, len(q), cap(q))
	e := &a[1]
	*e = complex(math.NaN(), 1)
	fmt.Println(a, a == a)
	*e = -4
	f := &q[0]
	fmt.Println(e == f, *f, e == &s[0])
	m := map[[2]complex64]int{{1, 2}: 3}
	m[[2]complex64{1, 2}]++
	m[[2]complex64{1, 2i}]--
	fmt.Println(len(m), m[[2]complex64{1, 2}])
	byValue := map[string][]complex128{"x": {1}}
	byValue["x"] = append(byValue["x"], 2i)
	byValue["x"][0] -= 1i
	fmt.Println(byValue)
	global[3] = 9i
	gp := &global
	gp[0] = 1
	fmt.Println(global, *gp, globalSlice)
	arr := [3]complex128(globalSlice)
	arr[0] = 0
	ap := (*[2]complex128)(globalSlice)
	ap[1] = 8
	fmt.Println(arr, globalSlice)
	var matrix [2][2]complex128
	matrix[1][0] = 1i
	row := matrix[1]
	row[1] = 2
	rows := [][]complex64{{1}, {2, 3}, nil}
	rows[1][0]++
	fmt.Println(matrix, row, rows)

	// structs
	x := box{z: 1i, s: []complex64{1}}
	y := x
	y.a[1] = 2
	y.s[0] = 5
	y.in.w += 3i
	fmt.Println(x, y)
	boxes := []box{x, y}
	boxes[0].a[2]--
	boxes[1].z *= 2
	boxes = append(boxes, boxes[1])
	boxes[2].a[1] = 44
	fmt.Println(boxes)
	fmt.Println(x.in == boxes[0].in, y.in == x.in)

	// variables across loops, closures, results
	z := 1 + 1i
	for i := 0; i < 10; i++ {
		old := z
		z = z*z/2 + old
		if real(z) > 1000 {
			z /= complex(real(z), imag(z))
		}
	}
	fmt.Printf("%.6f\n", z)
	add := func(d complex128) complex128 { z += d; return z }
	add(1)
	fmt.Printf("%.4f %v\n", add(2i), z == add(0))
	fmt.Println(sums())
	fmt.Println(sums(1, 2i, 3+1i))
	fmt.Println(named(3))
	fmt.Println(named(9))
	var zero complex128
	for zero == 0 {
		next := zero + 1
		zero = next
	}
	fmt.Println(zero, signal(globalSlice).energy(), num(2i)*num(2i))
	ch := make(chan complex128, 2)
	ch <- 1i
	ch <- 2
	close(ch)
	for v := range ch {
		fmt.Print(v, " ")
	}
	fmt.Println()

	// generic and library code
	w := []complex128{3, 1i, 2}
	slices.Reverse(w)
	fmt.Println(w, slices.Index(w, 1i), slices.Contains(w, 9), slices.Equal(w, slices.Clone(w)))
	sort.Slice(w, func(i, j int) bool { return real(w[i]) < real(w[j]) })
	w = slices.Insert(w, 1, 10, 11)
	w = slices.Delete(w, 0, 1)
	fmt.Println(w)
	w[0], w[1] = w[1], w[0]
	fmt.Println(w)

	// reflection
	v := reflect.ValueOf(&w).Elem()
	v.Index(0).SetComplex(77i)
	v.Set(reflect.Append(v, reflect.ValueOf(5+5i)))
	fmt.Println(v.Len(), v.Index(v.Len()-1).Complex(), w, v.Index(1).Addr().Interface().(*complex128) == &w[1])
	va := reflect.ValueOf(&a).Elem()
	va.Index(1).Set(reflect.ValueOf(6i))
	fmt.Println(a, va.Index(2).Complex(), va.Interface() == any(a), reflect.DeepEqual(a, va.Interface()))
	made := reflect.MakeSlice(reflect.TypeOf(c64), 2, 3)
	made.Index(1).SetComplex(1 + 2i)
	fmt.Println(made, made.Interface().([]complex64)[1], made.Slice(1, 2), reflect.Zero(reflect.TypeOf(a)).IsZero())
	swap := reflect.Swapper(w)
	swap(0, 1)
	fmt.Println(w, reflect.DeepEqual(w, append([]complex128(nil), w...)), reflect.Copy(v, reflect.ValueOf([]complex128{1})))
	fmt.Printf("%v %+v %#v %T %.1f\n", w, x.a, c64[:1], made.Interface(), w)
	ptr := unsafe.Pointer(&w[0])
	second := (*complex128)(unsafe.Add(ptr, 16))
	*second = 12i
	fmt.Println(w[1], *(*complex128)(ptr) == w[0], unsafe.SliceData(w) == &w[0])
	var anys []any
	for _, z := range w {
		anys = append(anys, z)
	}
	fmt.Println(anys, anys[0] == any(w[0]))

	// panics
	n := 7
	try("index", func() { w[n] = 1 })
	try("negative", func() { n -= 9; _ = w[n] })
	try("array", func() { n += 9; fmt.Println(a[n]) })
	try("slice", func() { _ = w[n:] })
	try("nil array", func() { var p *[2]complex128; p[1] = 2 })
	try("make", func() { n = -1; _ = make([]complex64, n) })
	try("toArray", func() { _ = [9]complex128(w) })
	var order []string
	value := func(s string, z complex128) complex128 { order = append(order, s); return z }
	try("order", func() { n = 50; w[n] = value("value", 1) })
	fmt.Println(order)
}
