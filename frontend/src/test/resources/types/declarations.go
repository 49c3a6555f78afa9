package p

func helper()  {}
func helper /* ERROR "helper redeclared in this block" */()  {}
func two() (int, string) { return 0, "" }

const c1, c2 /* ERROR "missing init expr for c2" */ = 1
const c3, c4 = 1, 2, 3 /* ERROR "extra init expr 3" */
const (
	k1 = iota + 1.5
	k2
	k3 string = "a"
	k4
	k5 int8 = 1 /* ERROR "cannot use 1 << iota * 100 (untyped int constant 1600) as int8 value in constant declaration (overflows)" */ << iota * 100
	k6 /* ERROR "cannot use 1 << iota * 100 (untyped int constant 3200) as int8 value in constant declaration (overflows)" */
	k7, k8 = iota, iota
	k9 /* ERROR "extra init expr at" */
)
const (
	l1, l2 = 1, 2, 3 /* ERROR "extra init expr 3" */
	l3 /* ERROR "extra init expr at" */, l4
)
const structured [ /* ERROR "invalid constant type [2]int" */2]int = [2]int{}
const notConstant = two /* ERROR "two (value of type func() (int, string)) is not constant" */
const noValue /* ERROR "missing init expr for noValue" */ int

var v1, v2, v3 /* ERROR "missing init expr for v3" */ = 1, 2
var v4, v5 = 1, 2, 3 /* ERROR "extra init expr 3" */
var v6 = nil /* ERROR "use of untyped nil in variable declaration" */
var v7 = helper /* ERROR "helper() (no value) used as value" */()
var v8, v9 = two()
var v10 = two /* ERROR "multiple-value two() (value of type (int, string)) in single-value context" */()
var v11, v12, v13 = two /* ERROR "assignment mismatch: 3 variables but two returns 2 values" */()
var v14 helper /* ERROR "helper (function) is not a type" */
var v15 undeclared /* ERROR "undefined: undeclared" */
var v16 = undeclared /* ERROR "undefined: undeclared" */.f
var v17 *v1 /* ERROR "v1 (package-level variable) is not a type" */
var init /* ERROR "cannot declare init - must be func" */ = 1
var _ = _ /* ERROR "cannot use _ as value or type" */
var _ = iota /* ERROR "cannot use iota outside constant declaration" */

type init /* ERROR "cannot declare init - must be func" */ int
type local int

func init /* ERROR "func init must have no arguments and no return values" */() int { return 0 }
func init /* ERROR "func init must have no arguments and no return values" */(x int) {}
func main(x int) {}
func external(x int) string
func local /* ERROR "local redeclared in this block" */() {}

func blocks() {
	a /* ERROR "declared and not used: a" */ := a /* ERROR "undefined: a" */
	{
		a /* ERROR "declared and not used: a" */ := 2
	}
	func() { b /* ERROR "declared and not used: b" */ := 1 }()
	const unused = 1
	type unusedType int
	var c /* ERROR "declared and not used: c" */, d /* ERROR "declared and not used: d" */ int
	d = 1
	var e /* ERROR "declared and not used: e" */, f /* ERROR "declared and not used: f" */ = 1 /* ERROR "assignment mismatch: 2 variables but 1 value" */
	var g /* ERROR "declared and not used: g" */ int = "x" /* ERROR "cannot use \"x\" (untyped string constant) as int value in variable declaration" */
	_ = func() { h := 1; _ = h }
	var i /* ERROR "declared and not used: i" */, i /* ERROR "i redeclared in this block" */ int
	type j /* ERROR "invalid recursive type: j refers to itself" */ struct{ j }
	type k []k
	const m = m /* ERROR "undefined: m" */
	type (
		n o /* ERROR "undefined: o" */
		o int
	)
	if p /* ERROR "declared and not used: p" */ := 1; true {
	}
	switch q /* ERROR "q declared and not used" */ := any(1).(type) {
	case int:
	}
	for r /* ERROR "declared and not used: r" */ := range 3 {
	}
	c2 = 1
	helper /* ERROR "cannot assign to helper (neither addressable nor a map index expression)" */ = nil
}

func (e *unknown /* ERROR "undefined: unknown" */) m1() {}
func (v1 /* ERROR "v1 (package-level variable) is not a type" */) m2()         {}

func params(a int, b, a /* ERROR "a redeclared in this block" */ string) (c, c /* ERROR "c redeclared in this block" */ int) { var a /* ERROR "a redeclared in this block" */ int; return 0, 0 }
func redeclares(a int) { a := /* ERROR "no new variables on left side of :=" */ 1; var a /* ERROR "a redeclared in this block" */ int }

var (
	arr1 [c1]int
	arr2 [- /* ERROR "invalid array length -1 (untyped int constant)" */1]int
	arr3 [2.5 /* ERROR "array length 2.5 (untyped float constant) must be integer" */]int
	arr4 [v1 /* ERROR "invalid array length v1" */]int
	arr5 [two /* ERROR "multiple-value two() (value of type (int, string)) in single-value context" */()]int
	arr6 ["a" /* ERROR "array length \"a\" (untyped string constant) must be integer" */]int
	arr7 [missing /* ERROR "undefined array length missing or missing type constraint" */]int
	arr8 [ /* ERROR "invalid use of [...] array (outside a composite literal)" */...]int
	m1   map[[ /* ERROR "invalid map key type []int" */]int]int
	m2   map[func( /* ERROR "invalid map key type func()" */)]int
	m3   map[map /* ERROR "invalid map key type map[int]int" */[int]int]int
	m4   map[struct /* ERROR "invalid map key type struct{f []int}" */{ f []int }]int
	ch   chan undeclared /* ERROR "undefined: undeclared" */
	fn   func(int) undeclared /* ERROR "undefined: undeclared" */
)
