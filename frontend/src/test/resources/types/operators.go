package p

type (
	T  struct{ a []int }
	C  struct{ a int }
	I  interface{ M() }
	J  interface{ N() }
	MI int
	F  func()
	S  []int
	M  map[string]int
)

func (C) M() {}

func operators(i int, u uint, f float64, s string, b bool, c complex128, p *int, q *string, e any, n I, j J, mi MI, fn F, sl S, m M, t T, cc C, arr [3]int, arr2 [4]int, ch chan int, rch <-chan int) {
	_ = i /* ERROR "invalid operation: i + u (mismatched types int and uint)" */ + u
	_ = i /* ERROR "invalid operation: i + f (mismatched types int and float64)" */ + f
	_ = i /* ERROR "invalid operation: i + s (mismatched types int and string)" */ + s
	_ = i /* ERROR "invalid operation: i + \"a\" (mismatched types int and untyped string)" */ + "a"
	_ = s /* ERROR "invalid operation: s + 1 (mismatched types string and untyped int)" */ + 1
	_ = s /* ERROR "invalid operation: operator - not defined on s (variable of type string)" */ - s
	_ = b /* ERROR "invalid operation: operator + not defined on b (variable of type bool)" */ + b
	_ = b /* ERROR "invalid operation: b && i (mismatched types bool and int)" */ && i
	_ = i /* ERROR "invalid operation: i || b (mismatched types int and bool)" */ || b
	_ = !i /* ERROR "invalid operation: operator ! not defined on i (variable of type int)" */
	_ = -s /* ERROR "invalid operation: operator - not defined on s (variable of type string)" */
	_ = +b /* ERROR "invalid operation: operator + not defined on b (variable of type bool)" */
	_ = ^f /* ERROR "invalid operation: operator ^ not defined on f (variable of type float64)" */
	_ = f /* ERROR "invalid operation: operator % not defined on f (variable of type float64)" */ % f
	_ = f /* ERROR "invalid operation: operator & not defined on f (variable of type float64)" */ & 1
	_ = c /* ERROR "invalid operation: operator % not defined on c (variable of type complex128)" */ % c
	_ = i /* ERROR "invalid operation: i + mi (mismatched types int and MI)" */ + mi
	_ = i /* ERROR "invalid operation: i + nil (mismatched types int and untyped nil)" */ + nil
	_ = nil /* ERROR "invalid operation: operator + not defined on nil" */ + nil
	_ = p /* ERROR "invalid operation: p + 1 (mismatched types *int and untyped int)" */ + 1
	_ = p /* ERROR "invalid operation: operator + not defined on p (variable of type *int)" */ + p
	_ = e /* ERROR "invalid operation: e + 1 (mismatched types any and untyped int)" */ + 1
	_ = i / 0 /* ERROR "invalid operation: division by zero" */
	_ = i % 0 /* ERROR "invalid operation: division by zero" */
	_ = f / 0
	_ = c / 0
	_ = i + 1.5 /* ERROR "1.5 (untyped float constant) truncated to int" */
	_ = u + - /* ERROR "-1 (untyped int constant) overflows uint" */1
	_ = f + 1i /* ERROR "1i (untyped complex constant (0 + 1i)) overflows float64" */
	_ = i &^ 1.0
	_ = fn /* ERROR "invalid operation: operator + not defined on fn (variable of func type F)" */ + fn
	_ = *i /* ERROR "invalid operation: cannot indirect i (variable of type int)" */
	_ = *nil /* ERROR "invalid operation: cannot indirect nil" */
	_ = *p + 1
	_ = &1 /* ERROR "invalid operation: cannot take address of 1 (untyped int constant)" */
	_ = & /* ERROR "invalid operation: &i + 1 (mismatched types *int and untyped int)" */i + 1
	_ = &operators /* ERROR "invalid operation: cannot take address of operators (value of type func(i int, u uint, f float64, s string, b bool, c complex128, p *int, q *string, e any, n I, j J, mi MI, fn F, sl S, m M, t T, cc C, arr [3]int, arr2 [4]int, ch chan int, rch <-chan int))" */
	_ = &f /* ERROR "invalid operation: cannot call f (variable of type float64): float64 is not a function" */()
	_ = &m /* ERROR "invalid operation: cannot take address of m[\"a\"] (map index expression of type int)" */["a"]
	_ = &sl[0]
	_ = &C{}
	_ = &(C{})
	_ = &arr[0]
	_ = <-i /* ERROR "invalid operation: cannot receive from non-channel int i (variable of type int)" */
	_ = <-ch
	_ = <-rch
	_ = ~ /* ERROR "cannot use ~ outside of interface or type constraint (use ^ for bitwise complement)" */i
	_ = ~ /* ERROR "cannot use ~ outside of interface or type constraint" */f
	_ = ^i
	i /* ERROR "invalid operation: i += \"a\" (mismatched types int and untyped string)" */ += "a"
	i /* ERROR "invalid operation: i += f (mismatched types int and float64)" */ += f
	s /* ERROR "invalid operation: operator - not defined on s (variable of type string)" */ -= "a"
	i <<= 1.5 /* ERROR "1.5 (untyped float constant) truncated to uint" */
	b /* ERROR "invalid operation: b += 1 (mismatched types bool and untyped int)" */ += 1
	s /* ERROR "invalid operation: s++ (non-numeric type string)" */++
	p /* ERROR "invalid operation: p++ (non-numeric type *int)" */++
	f++
	c--
	nil /* ERROR "invalid operation: nil++ (non-numeric type untyped nil)" */++
	1 /* ERROR "cannot assign to 1 (neither addressable nor a map index expression)" */++
	operators /* ERROR "invalid operation: operators++ (non-numeric type func(i int, u uint, f float64, s string, b bool, c complex128, p *int, q *string, e any, n I, j J, mi MI, fn F, sl S, m M, t T, cc C, arr [3]int, arr2 [4]int, ch chan int, rch <-chan int))" */++
	m["a"]++

	_ = i == u /* ERROR "invalid operation: i == u (mismatched types int and uint)" */
	_ = i == "a" /* ERROR "invalid operation: i == \"a\" (mismatched types int and untyped string)" */
	_ = i == 1.5 /* ERROR "1.5 (untyped float constant) truncated to int" */
	_ = i == nil /* ERROR "invalid operation: i == nil (mismatched types int and untyped nil)" */
	_ = nil == nil /* ERROR "invalid operation: nil == nil (operator == not defined on untyped nil)" */
	_ = p == nil
	_ = nil == p
	_ = p == q /* ERROR "invalid operation: p == q (mismatched types *int and *string)" */
	_ = s == nil /* ERROR "invalid operation: s == nil (mismatched types string and untyped nil)" */
	_ = e == nil
	_ = e == 1
	_ = e == sl /* ERROR "invalid operation: e == sl (slice can only be compared to nil)" */
	_ = n == cc
	_ = n == t /* ERROR "invalid operation: n == t (mismatched types I and T)" */
	_ = n == j /* ERROR "invalid operation: n == j (mismatched types I and J)" */
	_ = n == i /* ERROR "invalid operation: n == i (mismatched types I and int)" */
	_ = sl /* ERROR "invalid operation: sl == sl (slice can only be compared to nil)" */ == sl
	_ = sl == nil
	_ = m /* ERROR "invalid operation: m == m (map can only be compared to nil)" */ == m
	_ = fn /* ERROR "invalid operation: fn == fn (func can only be compared to nil)" */ == fn
	_ = fn == nil
	_ = t /* ERROR "invalid operation: t == t (struct containing []int cannot be compared)" */ == t
	_ = cc == cc
	_ = arr == arr
	_ = arr == arr2 /* ERROR "invalid operation: arr == arr2 (mismatched types [3]int and [4]int)" */
	_ = b /* ERROR "invalid operation: b < b (operator < not defined on bool)" */ < b
	_ = c /* ERROR "invalid operation: c < c (operator < not defined on complex128)" */ < c
	_ = p /* ERROR "invalid operation: p < p (operator < not defined on pointer)" */ < p
	_ = e /* ERROR "invalid operation: e < e (operator < not defined on interface)" */ < e
	_ = sl /* ERROR "invalid operation: sl < nil (operator < not defined on slice)" */ < nil
	_ = cc /* ERROR "invalid operation: cc < cc (operator < not defined on struct)" */ < cc
	_ = s < 1 /* ERROR "invalid operation: s < 1 (mismatched types string and untyped int)" */
	_ = ch == rch
	_ = b == 1 /* ERROR "invalid operation: b == 1 (mismatched types bool and untyped int)" */
	_ = b == (i == 1)
	_ = i == 1 == true
	_ = [ /* ERROR "invalid operation: [2][]int{} == [2][]int{} ([2][]int cannot be compared)" */2][]int{} == [2][]int{}
	_ = struct /* ERROR "invalid operation: struct{f func()}{} == struct{f func()}{} (struct containing func() cannot be compared)" */{ f func() }{} == struct{ f func() }{}
	_ = undefined /* ERROR "undefined: undefined" */ == 1
	_ = 1 == undefined /* ERROR "undefined: undefined" */
	_ = undefined /* ERROR "undefined: undefined" */ + undefined2 /* ERROR "undefined: undefined2" */
	_ = x2 /* ERROR "undefined: x2" */ + 1
	var bb bool = 1 < 2
	var mb MB = i < 2
	var ib int = i /* ERROR "cannot use i < 2 (untyped bool value) as int value in variable declaration" */ < 2
	_, _, _ = bb, mb, ib
}

type MB bool

func f() int { return 0 }
