package p

import "unsafe"

type T struct{ f func(int) string }

func (T) M(int)   {}
func (*T) PM(int) {}

func none()                            {}
func one() int                         { return 0 }
func two() (int, string)               { return 0, "" }
func three() (int, int, int)           { return 0, 0, 0 }
func takes(int, string)                {}
func variadic(int, ...string)          {}
func anys(...any)                      {}
func named(a int, b string) (r string) { return }

func calls(t T, p *T, e any, pp **T, i interface{ M(int) }, pi *interface{ M(int) }) {
	none(1 /* ERROR "too many arguments in call to none" */)
	takes /* ERROR "not enough arguments in call to takes" */()
	takes(1 /* ERROR "not enough arguments in call to takes" */)
	takes(1, 2 /* ERROR "cannot use 2 (untyped int constant) as string value in argument to takes" */)
	takes(1, "a", 3 /* ERROR "too many arguments in call to takes" */)
	takes(1, "a", 3 /* ERROR "too many arguments in call to takes" */, 4)
	takes("a" /* ERROR "cannot use \"a\" (untyped string constant) as int value in argument to takes" */, 1 /* ERROR "cannot use 1 (untyped int constant) as string value in argument to takes" */)
	takes(two())
	takes(three /* ERROR "too many arguments in call to takes" */())
	takes(one /* ERROR "not enough arguments in call to takes" */())
	takes(one(), two /* ERROR "multiple-value two() (value of type (int, string)) in single-value context" */())
	takes(none /* ERROR "none() (no value) used as value" */ /* ERROR "not enough arguments in call to takes" */())
	takes(nil /* ERROR "cannot use nil as int value in argument to takes" */, nil /* ERROR "cannot use nil as string value in argument to takes" */)
	variadic /* ERROR "not enough arguments in call to variadic" */()
	variadic(1)
	variadic(1, "a", "b")
	variadic(1, 2 /* ERROR "cannot use 2 (untyped int constant) as string value in argument to variadic" */)
	variadic(1, []string{}...)
	variadic(1, "a", [ /* ERROR "too many arguments in call to variadic" */]string{}...)
	variadic(1, [ /* ERROR "cannot use []int{} (value of type []int) as []string value in argument to variadic" */]int{}...)
	variadic(1, "a" /* ERROR "cannot use \"a\" (untyped string constant) as []string value in argument to variadic" */...)
	variadic([ /* ERROR "not enough arguments in call to variadic" */]string{}...)
	variadic(two())
	variadic /* ERROR "cannot use ... with 2-valued two()" */(two()...)
	takes /* ERROR "cannot use ... in call to non-variadic takes" */(1, []string{}...)
	anys(two())
	anys(1, nil, "a")
	anys(none /* ERROR "none() (no value) used as value" */())
	anys(int /* ERROR "int (type) is not an expression" */)
	anys(len /* ERROR "len (built-in) must be called" */)
	none /* ERROR "none() (no value) used as value or type" */()()
	one /* ERROR "invalid operation: cannot call one() (value of type int): int is not a function" */()()
	t /* ERROR "invalid operation: cannot call t (variable of struct type T): T is not a function" */()
	e /* ERROR "invalid operation: cannot call e (variable of interface type any): any is not a function" */()
	5 /* ERROR "invalid operation: cannot call 5 (untyped int constant): untyped int is not a function" */()
	nil /* ERROR "invalid operation: cannot call nil: untyped nil is not a function" */()
	undefined /* ERROR "undefined: undefined" */()
	undefined /* ERROR "undefined: undefined" */(one(), alsoUndefined /* ERROR "undefined: alsoUndefined" */)
	x /* ERROR "declared and not used: x" */ := none /* ERROR "none() (no value) used as value" */()
	y := two /* ERROR "assignment mismatch: 1 variable but two returns 2 values" */()
	var z int = two /* ERROR "multiple-value two() (value of type (int, string)) in single-value context" */()
	var a, b int = one /* ERROR "assignment mismatch: 2 variables but one returns 1 value" */()
	var c /* ERROR "declared and not used: c" */, d = three /* ERROR "assignment mismatch: 2 variables but three returns 3 values" */()
	c, d = three /* ERROR "assignment mismatch: 2 variables but three returns 3 values" */()
	c, d = one(), two()
	_ = none /* ERROR "none() (no value) used as value" */()
	_ = two /* ERROR "assignment mismatch: 1 variable but two returns 2 values" */()
	_, _ = two()
	one()
	one /* ERROR "one (value of type func() int) is not used" */
	two /* ERROR "multiple-value two() (value of type (int, string)) in single-value context" */() + 1
	_ = one() + two /* ERROR "multiple-value two() (value of type (int, string)) in single-value context" */()
	none /* ERROR "none() (no value) used as value" */() + 1
	if none /* ERROR "none() (no value) used as value" */() {
	}
	t /* ERROR "not enough arguments in call to t.M" */.M()
	t.M("a" /* ERROR "cannot use \"a\" (untyped string constant) as int value in argument to t.M" */)
	t.PM(1)
	T{}.PM /* ERROR "cannot call pointer method PM on T" */(1)
	T.M(t, 1)
	T.M(1 /* ERROR "not enough arguments in call to T.M" */)
	T.PM /* ERROR "invalid method expression T.PM (needs pointer receiver (*T).PM)" */(t, 1)
	(*T).PM(p, 1)
	(*T).M(p, 1)
	(*T).PM(t /* ERROR "cannot use t (variable of struct type T) as *T value in argument to (*T).PM" */, 1)
	t.f(1)
	t /* ERROR "not enough arguments in call to t.f" */.f()
	t.x /* ERROR "t.x undefined (type T has no field or method x)" */
	t.x /* ERROR "t.x undefined (type T has no field or method x)" */()
	t.m /* ERROR "t.m undefined (type T has no field or method m, but does have method M)" */(1)
	t.F /* ERROR "t.F undefined (type T has no field or method F, but does have field f)" */(1)
	p.M(1)
	pp.M /* ERROR "pp.M undefined (type **T has no field or method M)" */(1)
	i.M(1)
	pi.M /* ERROR "pi.M undefined (type *interface{M(int)} is pointer to interface, not interface)" */(1)
	i.N /* ERROR "i.N undefined (type interface{M(int)} has no field or method N)" */()
	e.M /* ERROR "e.M undefined (type any has no field or method M)" */()
	T.f /* ERROR "T.f undefined (type T has no method f)" */
	T.nothing /* ERROR "T.nothing undefined (type T has no field or method nothing)" */
	T /* ERROR "T.M (value of type func(T, int)) is not used" */.M
	t /* ERROR "t.M (value of type func(int)) is not used" */.M
	_ = t.M
	_ = T.M
	_ = (*T).nothing /* ERROR "(*T).nothing undefined (type *T has no field or method nothing)" */
	var _ func(int) = t.M
	var _ func(T, int) = T.M
	var _ func(*T, int) = (*T).M
	var _ func(int) string = t /* ERROR "cannot use t.M (value of type func(int)) as func(int) string value in variable declaration" */.M
	one.x /* ERROR "one.x undefined (type func() int has no field or method x)" */()
	none.x /* ERROR "none.x undefined (type func() has no field or method x)" */
	int.x /* ERROR "int.x undefined (type int has no field or method x)" */
	len. /* ERROR "invalid use of len (built-in) in selector expression" */x
	nil.x /* ERROR "nil.x undefined (type untyped nil has no field or method x)" */
	(5.0).x /* ERROR "(5.0).x undefined (type untyped float has no field or method x)" */
	"a".x /* ERROR "\"a\".x undefined (type untyped string has no field or method x)" */
	unsafe.Nothing /* ERROR "undefined: unsafe.Nothing" */
	unsafe.sizeof /* ERROR "undefined: unsafe.sizeof (but have Sizeof)" */(1)
	unsafe /* ERROR "unsafe.Sizeof (built-in) must be called" */.Sizeof
	unsafe /* ERROR "use of package unsafe not in selector" */
	unsafe /* ERROR "unsafe.Pointer (type) is not an expression" */.Pointer
	func /* ERROR "func() {} (value of type func()) is not used" */() {}
	func() {}()
	func /* ERROR "not enough arguments in call to func(int) {}" */(int) {}()
	func() int { return 1 }()
	_ = func(a, b int) (int, string) { return a, b /* ERROR "cannot use b (variable of type int) as string value in return statement" */ }
	_ = func() int {} /* ERROR "missing return" */
	_ = func() (int, int) { return one /* ERROR "not enough return values" */() }
	_ = func() (int, int) { return 1, 2, 3 /* ERROR "too many return values" */ }
	_ = func() { return 1 /* ERROR "too many return values" */ }
	_ = func() int { return /* ERROR "not enough return values" */ }
	_ = func() (r int) { return }
	_ = func() (r int) { r := /* ERROR "no new variables on left side of :=" */ 1; { r := 2; _ = r; return /* ERROR "result parameter r not in scope at return" */ }; return r }
	_ = func() (a int, err error) { return three /* ERROR "too many return values" */() }
	_ = func() error { return "x" /* ERROR "cannot use \"x\" (constant of type string) as error value in return statement: string does not implement error (missing method Error)" */ }
	_ = func() error { return nil }
	int(1, 2 /* ERROR "too many arguments in conversion to int" */)
	int /* ERROR "missing argument in conversion to int" */()
	int("a" /* ERROR "cannot convert \"a\" (untyped string constant) to type int" */)
	int /* ERROR "int(1) (constant 1 of type int) is not used" */(1)
	(int)(1.5 /* ERROR "cannot convert 1.5 (untyped float constant) to type int" */)
	int /* ERROR "int([]int{}...) (value of type []int) is not used" */([ /* ERROR "invalid use of ... in conversion to int" */]int{}...)
	T(1 /* ERROR "cannot convert 1 (untyped int constant) to type T" */)
	_, _, _, _, _ = a, b, d, y, z
	x = 1
	go one /* ERROR "expression in go must be function call" */
	go one()
	go none()
	go int /* ERROR "go requires function call, not conversion int(1) (constant 1 of type int)" */(1)
	go len /* ERROR "go discards result of len(\"a\") (constant 1 of type int)" */("a")
	go func /* ERROR "expression in go must be function call" */() {}
	go ( /* ERROR "expression in go must not be parenthesized" */none())
	defer none /* ERROR "expression in defer must be function call" */
	defer none()
	defer recover()
	defer panic(1)
	defer append /* ERROR "defer discards result of append([]int{}, 1) (value of type []int)" */([]int{}, 1)
	defer int /* ERROR "defer requires function call, not conversion int(3) (constant 3 of type int)" */(3)
	defer t.M(1)
	defer (func() {})()
	defer undefined /* ERROR "undefined: undefined" */()
}
