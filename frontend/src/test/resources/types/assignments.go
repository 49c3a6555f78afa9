package p

type S struct {
	a int
	b [3]int
}

type E struct {
	S
	*P
}

type P struct{ c int }

type M map[string]S

const k = 1

func f() int                 { return 0 }
func pair() (int, error)     { return 0, nil }
func sf() S                  { return S{} }
func pf() *S                 { return nil }
func af() [3]int             { return [3]int{} }
func slf() []int             { return nil }
func fnf() func()            { return nil }
func ch() (chan int, <-chan int, chan<- int) { return nil, nil, nil }

func assignments(s S, m M, str string, arr [3]int, sl []int, e any, i interface{ X() }, p *S) {
	var a, b int
	a = "x" /* ERROR "cannot use \"x\" (untyped string constant) as int value in assignment" */
	a = 1.5 /* ERROR "cannot use 1.5 (untyped float constant) as int value in assignment (truncated)" */
	a = nil /* ERROR "cannot use nil as int value in assignment" */
	a, b = 1 /* ERROR "assignment mismatch: 2 variables but 1 value" */
	a, b = 1 /* ERROR "assignment mismatch: 2 variables but 3 values" */, 2, 3
	a, b = f /* ERROR "assignment mismatch: 2 variables but f returns 1 value" */()
	a, b = pair /* ERROR "cannot use pair() (value of interface type error) as int value in assignment" */()
	a = pair /* ERROR "assignment mismatch: 1 variable but pair returns 2 values" */()
	a, _ = pair()
	_, _ = pair()
	_ = nil /* ERROR "use of untyped nil in assignment to _ identifier" */
	_ = f
	_ = int /* ERROR "int (type) is not an expression" */
	_ = len /* ERROR "len (built-in) must be called" */
	_ = s
	a, a = 1, 2
	k /* ERROR "cannot assign to k (neither addressable nor a map index expression)" */ = 2
	f /* ERROR "cannot assign to f() (neither addressable nor a map index expression)" */() = 1
	f /* ERROR "cannot assign to f (neither addressable nor a map index expression)" */ = nil
	nil /* ERROR "cannot assign to nil (neither addressable nor a map index expression)" */ = 1
	int /* ERROR "int (type) is not an expression" */ = 1
	len /* ERROR "len (built-in) must be called" */ = nil
	1 /* ERROR "cannot assign to 1 (neither addressable nor a map index expression)" */ = 2
	"a" /* ERROR "cannot assign to \"a\" (neither addressable nor a map index expression)" */ = "b"
	s.a = 1
	sf /* ERROR "cannot assign to sf().a (neither addressable nor a map index expression)" */().a = 1
	pf().a = 1
	m /* ERROR "cannot assign to struct field m[\"a\"].a in map" */["a"].a = 1
	m /* ERROR "cannot assign to m[\"a\"].b[0] (neither addressable nor a map index expression)" */["a"].b[0] = 1
	m["a"] = S{}
	m[1 /* ERROR "cannot use 1 (untyped int constant) as string value in map index" */] = S{}
	str /* ERROR "cannot assign to str[0] (neither addressable nor a map index expression)" */[0] = 'a'
	arr[0] = 1
	af /* ERROR "cannot assign to af()[0] (neither addressable nor a map index expression)" */()[0] = 1
	slf()[0] = 1
	sl[0] = "a" /* ERROR "cannot use \"a\" (untyped string constant) as int value in assignment" */
	sl[5] = 1
	arr[5 /* ERROR "invalid argument: index 5 out of bounds [0:3]" */] = 1
	arr[- /* ERROR "invalid argument: index -1 (constant of type int) must not be negative" */1] = 1
	(a) = 1
	(a), (b) = (1), 2
	*p = S{}
	*a /* ERROR "invalid operation: cannot indirect a (variable of type int)" */ = 1
	& /* ERROR "cannot assign to &a (neither addressable nor a map index expression)" */a = nil
	a /* ERROR "cannot assign to a + b (neither addressable nor a map index expression)" */ + b = 1
	undefined /* ERROR "undefined: undefined" */ = 1
	a = undefined /* ERROR "undefined: undefined" */
	e = a
	a = e /* ERROR "cannot use e (variable of interface type any) as int value in assignment: need type assertion" */
	a = e.(int)
	i = e /* ERROR "cannot use e (variable of interface type any) as interface{X()} value in assignment: any does not implement interface{X()} (missing method X)" */
	e = i
	i = s /* ERROR "cannot use s (variable of struct type S) as interface{X()} value in assignment: S does not implement interface{X()} (missing method X)" */
	i = nil
	s = p /* ERROR "cannot use p (variable of type *S) as S value in assignment" */
	p = s /* ERROR "cannot use s (variable of struct type S) as *S value in assignment" */
	p = &s
	s = E{}.S
	sl = arr /* ERROR "cannot use arr (variable of type [3]int) as []int value in assignment" */
	arr = sl /* ERROR "cannot use sl (variable of type []int) as [3]int value in assignment" */
	sl = arr[:]
	sl = af /* ERROR "cannot slice unaddressable value af() (value of type [3]int)" */()[:]
	sl = [ /* ERROR "cannot use []int32{} (value of type []int32) as []int value in assignment" */]int32{}
	var u uint = a /* ERROR "cannot use a (variable of type int) as uint value in variable declaration" */
	var f32 float32 = 1
	var f64 /* ERROR "declared and not used: f64" */ float64 = f32 /* ERROR "cannot use f32 (variable of type float32) as float64 value in variable declaration" */
	f64 = 1 /* ERROR "cannot use 1 + 2i (untyped complex constant (1 + 2i)) as float64 value in assignment (overflows)" */ + 2i
	c1, c2, c3 := ch()
	c2 = c1
	c3 = c1
	c1 = c2 /* ERROR "cannot use c2 (variable of type <-chan int) as chan int value in assignment" */
	c2 = c3 /* ERROR "cannot use c3 (variable of type chan<- int) as <-chan int value in assignment" */
	fnf /* ERROR "cannot assign to fnf() (neither addressable nor a map index expression)" */() = nil
	var fn /* ERROR "declared and not used: fn" */ func() = assignments /* ERROR "cannot use assignments (value of type func(s S, m M, str string, arr [3]int, sl []int, e any, i interface{X()}, p *S)) as func() value in variable declaration" */
	fn = func() {}
	fn = func /* ERROR "cannot use func(int) {} (value of type func(int)) as func() value in assignment" */(int) {}
	fn = fnf /* ERROR "cannot use fnf (value of type func() func()) as func() value in assignment" */
	fn = fnf()

	x /* ERROR "declared and not used: x" */ := 1
	x := /* ERROR "no new variables on left side of :=" */ 2
	x, y /* ERROR "declared and not used: y" */ := 1, 2
	x, y := /* ERROR "no new variables on left side of :=" */ 3, 4
	x, z /* ERROR "declared and not used: z" */ := 1 /* ERROR "assignment mismatch: 2 variables but 1 value" */
	w /* ERROR "declared and not used: w" */, w /* ERROR "w repeated on left side of :=" */ := 1, 2
	_ := /* ERROR "no new variables on left side of :=" */ 1
	_, _ := /* ERROR "no new variables on left side of :=" */ 1, 2
	s /* ERROR "non-name s.a on left side of :=" */.a := 1
	s /* ERROR "non-name s.a on left side of :=" */.a, q /* ERROR "declared and not used: q" */ := 1, 2
	f := f
	var v1 /* ERROR "declared and not used: v1" */ = v1 /* ERROR "undefined: v1" */
	v2 /* ERROR "declared and not used: v2" */ := v2 /* ERROR "undefined: v2" */
	v3 /* ERROR "declared and not used: v3" */, v4 /* ERROR "declared and not used: v4" */ := pair()
	v5 /* ERROR "declared and not used: v5" */, v6 /* ERROR "declared and not used: v6" */ := f /* ERROR "assignment mismatch: 2 variables but f returns 1 value" */()
	v7, ok /* ERROR "declared and not used: ok" */ := m["a"]
	v8 /* ERROR "declared and not used: v8" */, ok := e.(int)
	v9 /* ERROR "declared and not used: v9" */, ok := <-c1
	v10 /* ERROR "declared and not used: v10" */, ok := f /* ERROR "assignment mismatch: 2 variables but f returns 1 value" */()
	v11 /* ERROR "declared and not used: v11" */, ok := sl /* ERROR "assignment mismatch: 2 variables but 1 value" */[0]
	ok = v7 /* ERROR "cannot use v7 (variable of struct type S) as bool value in assignment" */
	var n /* ERROR "declared and not used: n" */ = nil /* ERROR "use of untyped nil in variable declaration" */
	n2 /* ERROR "declared and not used: n2" */ := nil /* ERROR "use of untyped nil in assignment" */
	var vv /* ERROR "declared and not used: vv" */ int = nil /* ERROR "cannot use nil as int value in variable declaration" */
	var v12 /* ERROR "declared and not used: v12" */, v13 /* ERROR "declared and not used: v13" */ = 1 /* ERROR "assignment mismatch: 2 variables but 1 value" */
	var v14 /* ERROR "declared and not used: v14" */, v15 /* ERROR "declared and not used: v15" */ int = 1, "a" /* ERROR "cannot use \"a\" (untyped string constant) as int value in variable declaration" */
	var v16 /* ERROR "declared and not used: v16" */, v17 /* ERROR "declared and not used: v17" */ = 1, 2, 3 /* ERROR "extra init expr 3" */
	a += 1
	a /* ERROR "invalid operation: a += \"a\" (mismatched types int and untyped string)" */ += "a"
	a |= 1.5 /* ERROR "1.5 (untyped float constant) truncated to int" */
	a = ( /* ERROR "cannot use (b == 1) (untyped bool value) as int value in assignment" */b == 1)
	_ = u
	k /* ERROR "declared and not used: k" */ := 3
	const kk = a /* ERROR "a (variable of type int) is not constant" */
	const kkk int = "a" /* ERROR "cannot use \"a\" (untyped string constant) as int value in constant declaration" */
	const k4, k5 /* ERROR "missing init expr for k5" */ = 1
	const k6 = 1, 2 /* ERROR "extra init expr 2" */
	_, ok = e.(string), 1 /* ERROR "cannot use 1 (untyped int constant) as bool value in assignment" */
	_, ok, _ = m /* ERROR "assignment mismatch: 3 variables but 1 value" */["a"]
	_ = m /* ERROR "assignment mismatch: 1 variable but 2 values" */["a"], 1
}
