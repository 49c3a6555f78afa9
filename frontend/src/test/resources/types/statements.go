package p

type E int

func (*E) Error() string { return "" }

type I interface{ M() }
type T struct{}

func (T) M() {}

type B bool

func f() (int, error) { return 0, nil }
func g()              {}

func statements(i int, s string, e any, ch chan int, r <-chan int, w chan<- int, b B, n I, er error, fn func(), sl []int) int {
	i /* ERROR "i (variable of type int) is not used" */
	1 /* ERROR "1 (untyped int constant) is not used" */
	"a" /* ERROR "\"a\" (untyped string constant) is not used" */
	nil /* ERROR "nil is not used" */
	s /* ERROR "s + \"a\" (value of type string) is not used" */ + "a"
	- /* ERROR "-i (value of type int) is not used" */i
	( /* ERROR "(i) (variable of type int) is not used" */i)
	sl /* ERROR "sl[0] (variable of type int) is not used" */[0]
	T /* ERROR "T{} (value of struct type T) is not used" */{}
	& /* ERROR "&T{} (value of type *T) is not used" */T{}
	func /* ERROR "func() {} (value of type func()) is not used" */() {}
	int /* ERROR "int (type) is not an expression" */
	*i /* ERROR "invalid operation: cannot indirect i (variable of type int)" */
	<-ch
	(<-ch)
	<-w /* ERROR "invalid operation: cannot receive from send-only channel chan<- int w (variable of type chan<- int)" */
	f()
	(f())
	len /* ERROR "len (built-in) must be called" */
	i /* ERROR "i == 1 (untyped bool value) is not used" */ == 1
	e /* ERROR "e.(int) (comma, ok expression of type int) is not used" */.(int)
	undefined /* ERROR "undefined: undefined" */
	undefined /* ERROR "undefined: undefined" */.x
	ch <- 1
	ch <- "a" /* ERROR "cannot use \"a\" (untyped string constant) as int value in send" */
	ch <- nil /* ERROR "cannot use nil as int value in send" */
	r /* ERROR "invalid operation: cannot send to receive-only channel <-chan int r (variable of type <-chan int)" */ <- 1
	w <- 1
	i /* ERROR "invalid operation: cannot send to non-channel int i (variable of type int)" */ <- 1
	nil /* ERROR "invalid operation: cannot send to non-channel untyped nil nil" */ <- 1
	ch <- undefined /* ERROR "undefined: undefined" */
	undefined /* ERROR "undefined: undefined" */ <- 1
	i++
	s /* ERROR "invalid operation: s++ (non-numeric type string)" */++
	e /* ERROR "invalid operation: e-- (non-numeric type any)" */--
	b /* ERROR "invalid operation: b++ (non-numeric type B)" */++
	i /* ERROR "invalid operation: i += \"a\" (mismatched types int and untyped string)" */ += "a"

	if i /* ERROR "non-boolean condition in if statement" */ {
	}
	if s == "a" {
	}
	if b {
	}
	if i = 1; i == 1 {
	}
	if x := 1; x /* ERROR "non-boolean condition in if statement" */ {
	}
	if nil /* ERROR "non-boolean condition in if statement" */ {
	}
	if x := undefined /* ERROR "undefined: undefined" */; x {
	}
	if true {
	} else if i /* ERROR "non-boolean condition in if statement" */ {
	} else {
		undefined2 /* ERROR "undefined: undefined2" */
	}
	for i /* ERROR "non-boolean condition in for statement" */ {
	}
	for b {
	}
	for i := 0; i < 10; i++ {
	}
	for i := 0; i /* ERROR "non-boolean condition in for statement" */; i++ {
	}
	for j := 0; j < "a" /* ERROR "invalid operation: j < \"a\" (mismatched types int and untyped string)" */; {
	}
	for ; ; undefined3 /* ERROR "undefined: undefined3" */++ {
		break
	}
	for k /* ERROR "declared and not used: k" */ := 0; ; {
		break
	}

	switch i {
	case 1, 2, 1 /* ERROR "duplicate case 1 (constant of type int) in expression switch" */:
	case 1.5 /* ERROR "1.5 (untyped float constant) truncated to int" */:
	case 2.0 /* ERROR "duplicate case 2.0 (constant 2 of type int) in expression switch" */:
	case "a" /* ERROR "cannot convert \"a\" (untyped string constant) to type int" */:
	case nil /* ERROR "cannot convert nil to type int" */:
	case i, i:
	case 'a', 97 /* ERROR "duplicate case 97 (constant of type int) in expression switch" */:
	}
	switch {
	case i == 1:
	case true, true:
	case i /* ERROR "invalid case i in switch on true (mismatched types int and bool)" */:
	case b /* ERROR "invalid case b in switch on true (mismatched types B and bool)" */:
	case nil /* ERROR "cannot convert nil to type bool" */:
	}
	switch s {
	case "a", "b", "a" /* ERROR "duplicate case \"a\" (constant of type string) in expression switch" */:
	case 1 /* ERROR "cannot convert 1 (untyped int constant) to type string" */:
	case s:
	}
	switch e {
	case 1, "a", 1.0, 1 /* ERROR "duplicate case 1 (constant of type int) in expression switch" */, int8(1), nil:
	case sl /* ERROR "invalid case sl in switch on e (slice can only be compared to nil)" */:
	case T{}, n:
	}
	switch sl {
	case nil:
	case sl /* ERROR "invalid case sl in switch on sl (slice can only be compared to nil)" */:
	}
	switch fn {
	case nil, nil:
	}
	switch n {
	case T{}:
	case 1 /* ERROR "cannot convert 1 (untyped int constant) to type interface{M()}" */:
	case er /* ERROR "invalid case er in switch on n (mismatched types error and I)" */:
	}
	switch x := 1; x {
	}
	switch nil /* ERROR "use of untyped nil in switch expression" */ {
	}
	switch g /* ERROR "g() (no value) used as value" */() {
	}
	switch f /* ERROR "multiple-value f() (value of type (int, error)) in single-value context" */() {
	}
	switch int /* ERROR "int (type) is not an expression" */ {
	}
	switch (T{}) {
	case T{}:
	}
	switch i {
	default:
	case 1:
	default /* ERROR "multiple defaults" */:
	}
	switch i := s; i {
	case 1 /* ERROR "cannot convert 1 (untyped int constant) to type string" */:
	}
	switch undefined4 /* ERROR "undefined: undefined4" */ {
	case 1, 1:
	}
	switch 1 {
	case 1, 1 /* ERROR "duplicate case 1 (constant of type int) in expression switch" */:
	case 1.0 /* ERROR "duplicate case 1.0 (constant 1 of type int) in expression switch" */:
	}
	switch 1.5 {
	case 1, 1.5, 1.50 /* ERROR "duplicate case 1.50 (constant 1.5 of type float64) in expression switch" */:
	}
	switch b {
	case true, B(false):
	}

	switch x /* ERROR "x declared and not used" */ := e.(type) {
	}
	switch x /* ERROR "x declared and not used" */ := e.(type) {
	case int:
	}
	switch x := e.(type) {
	case int:
		_ = x + 1
	case string, bool:
		_ = x /* ERROR "invalid operation: x + 1 (mismatched types any and untyped int)" */ + 1
	case nil:
		_ = x /* ERROR "invalid operation: x + 1 (mismatched types any and untyped int)" */ + 1
	case E:
	case *E:
		x.Error()
	case error:
	default:
		_ = x.y /* ERROR "x.y undefined (type any has no field or method y)" */
	}
	switch e.(type) {
	case int, string, int /* ERROR "duplicate case int in type switch" */:
	case nil, nil /* ERROR "duplicate case nil in type switch" */:
	case undefined5 /* ERROR "undefined: undefined5" */:
	case 1 /* ERROR "1 is not a type" */:
	case i /* ERROR "i (parameter) is not a type" */:
	case []int, [ /* ERROR "duplicate case []int in type switch" */]int:
	case any, interface /* ERROR "duplicate case interface{} in type switch" */{}:
	}
	switch n.(type) {
	case T:
	case *T:
	case E /* ERROR "impossible type switch case: E" */:
	case int /* ERROR "impossible type switch case: int" */:
	case error:
	case interface{ M(int) }:
	}
	switch er.(type) {
	case E /* ERROR "impossible type switch case: E" */:
	case *E:
	}
	switch i /* ERROR "i (variable of type int) is not an interface" */.(type) {
	}
	switch _ /* ERROR "no new variable on left side of :=" */ := e.(type) {
	}
	switch x /* ERROR "x declared and not used" */ := i /* ERROR "i (variable of type int) is not an interface" */.(type) {
	case int:
	}
	switch e /* ERROR "e declared and not used" */ := e.(type) {
	case int:
		e = "a" /* ERROR "cannot use \"a\" (untyped string constant) as int value in assignment" */
	}
	switch e.(type) {
	default:
	default /* ERROR "multiple defaults" */:
	}
	_ = i /* ERROR "invalid operation: i (variable of type int) is not an interface" */.(int)
	_ = e.(undefined /* ERROR "undefined: undefined" */)
	_ = n.(T)
	_ = n.(*T)
	_ = n /* ERROR "impossible type assertion: n.(E)" */.(E)
	_ = er /* ERROR "impossible type assertion: er.(E)" */.(E)
	_ = n.(interface{ M(int) })
	_ = n /* ERROR "impossible type assertion: n.(int)" */.(int)
	v /* ERROR "declared and not used: v" */, ok /* ERROR "declared and not used: ok" */ := e.(int)
	v, ok = n /* ERROR "cannot use n.(error) (comma, ok expression of interface type error) as int value in assignment" */.(error)

	select {
	case <-ch:
	case v /* ERROR "declared and not used: v" */ := <-ch:
	case v, ok := <-r:
		_ = v /* ERROR "invalid operation: v + ok (mismatched types int and bool)" */ + ok
	case ch <- 1:
	case ch <- "a" /* ERROR "cannot use \"a\" (untyped string constant) as int value in send" */:
	case <-w /* ERROR "invalid operation: cannot receive from send-only channel chan<- int w (variable of type chan<- int)" */:
	case i = <-ch:
	case s, ok = <- /* ERROR "cannot use <-ch (comma, ok expression of type int) as string value in assignment" */ch:
	case i /* ERROR "select case must be send or receive (possibly with assignment)" */ = 1:
	case f( /* ERROR "select case must be send or receive (possibly with assignment)" */):
	case x /* ERROR "select case must be send or receive (possibly with assignment)" */ := i:
	case <-i /* ERROR "invalid operation: cannot receive from non-channel int i (variable of type int)" */:
	case (<-ch):
	default:
	}
	select {
	default:
	default /* ERROR "multiple defaults" */:
	}
	select {}

	go g /* ERROR "expression in go must be function call" */
	go g()
	go func /* ERROR "expression in go must be function call" */() {}
	defer (func() {})()
	defer g /* ERROR "expression in defer must be function call" */
	defer int /* ERROR "defer requires function call, not conversion int(1) (constant 1 of type int)" */(1)
	go len /* ERROR "go discards result of len(s) (value of type int)" */(s)
	defer func() int { return "a" /* ERROR "cannot use \"a\" (untyped string constant) as int value in return statement" */ }()

	{
		var x /* ERROR "declared and not used: x" */ int
		var y /* ERROR "declared and not used: y" */ = 1
		z /* ERROR "declared and not used: z" */ := 1
		const c = 1
		type t int
		w /* ERROR "declared and not used: w" */ := func() { q /* ERROR "declared and not used: q" */ := 1 }
	}
	var unused /* ERROR "declared and not used: unused" */ int
	x /* ERROR "declared and not used: x" */, err /* ERROR "declared and not used: err" */ := f()
	func() {
		x /* ERROR "declared and not used: x" */ := 1
	}()
	for i /* ERROR "declared and not used: i" */ := range sl {
	}
	for i, v /* ERROR "declared and not used: v" */ := range sl {
		_ = i
	}
L:
	for {
		break L
	}
	_ = func() {
		var a /* ERROR "declared and not used: a" */ int
		a = 1
		var p *int
		*p = 1
		var st struct{ a int }
		st.a = 1
		var ar [1]int
		ar[0] = 1
		var f func()
		f = func() { f() }
	}
	return /* ERROR "not enough return values" */
	return 1, 2 /* ERROR "too many return values" */
	return "a" /* ERROR "cannot use \"a\" (untyped string constant) as int value in return statement" */
	return f /* ERROR "too many return values" */()
	return g /* ERROR "g() (no value) used as value" */()
	return nil /* ERROR "cannot use nil as int value in return statement" */
}

func named() (a int, b string) {
	return
	return 1 /* ERROR "not enough return values" */
	return 1, "a"
	return "a" /* ERROR "cannot use \"a\" (untyped string constant) as int value in return statement" */, 1 /* ERROR "cannot use 1 (untyped int constant) as string value in return statement" */
	return f /* ERROR "cannot use f() (value of interface type error) as string value in return statement" */()
	{
		a /* ERROR "declared and not used: a" */ := 1
		return /* ERROR "result parameter a not in scope at return" */
	}
	for a /* ERROR "declared and not used: a" */ := range 3 {
		return /* ERROR "result parameter a not in scope at return" */
	}
} /* ERROR "missing return" */

func none() {
	return
	return 1 /* ERROR "too many return values" */
	return g /* ERROR "g() (no value) used as value" */()
	return nil /* ERROR "too many return values" */
}

func missing1() int {} /* ERROR "missing return" */
func missing2() int { if true { return 1 } } /* ERROR "missing return" */
func missing3() int { for {} }
func missing4() int { for { break } } /* ERROR "missing return" */
func missing5(i int) int { switch i { case 1: return 1 } } /* ERROR "missing return" */
func missing6(i int) int { switch i { case 1: return 1; default: panic(1) } }
func missing7() int { select {} }
func missing8() int { L: for { for { break L } } } /* ERROR "missing return" */
func missing9() int { goto L; L: return 1 }
func missing10() int { { return 1 } }
func missing11(b bool) int { if b { return 1 } else { panic(2) } }
func missing12() int { for true {} } /* ERROR "missing return" */
func missing13(c chan int) int { select { case <-c: return 1; case c <- 1: } } /* ERROR "missing return" */
func missing14(i int) int { switch i { case 1: fallthrough; default: return 1 } }
func missing15() int { panic := func(int) {}; panic(1) } /* ERROR "missing return" */
func missing16() int { for range 10 { return 1 } } /* ERROR "missing return" */
