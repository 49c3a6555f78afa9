package p

type I1 interface {
	m()
	m /* ERROR "duplicate method m" */()
	n(int) string
	_ /* ERROR "methods must have a unique non-blank name" */()
}
type I2 interface {
	I1
	n(int) string
}
type I3 interface {
	a(int)
}
type I4 interface {
	a(string)
}
type I5 interface {
	I3
	I4 /* ERROR "duplicate method a" */
}
type I6 interface {
	I3
	I3
	error
}
type I7 interface {
	int
}
type I8 interface {
	int | ~string
	comparable
}
type MyInt int
type I9 interface {
	~ /* ERROR "invalid use of ~ (underlying type of MyInt is int)" */MyInt
	~ /* ERROR "invalid use of ~ (error is an interface)" */error
	int | int /* ERROR "overlapping terms int and int" */
	MyInt | ~ /* ERROR "overlapping terms ~int and p.MyInt" */int
	string | comparable /* ERROR "cannot use comparable in union" */
	float64 | I3 /* ERROR "cannot use p.I3 in union (p.I3 contains methods)" */
	*MyInt | []byte
}
type Empty interface {
	int
	string
}

var _ I7 /* ERROR "cannot use type I7 outside a type constraint: interface contains type constraints" */
var _ *I8 /* ERROR "cannot use type I8 outside a type constraint: interface contains type constraints" */
var _ []comparable /* ERROR "cannot use type comparable outside a type constraint: interface is (or embeds) comparable" */
var _ interface /* ERROR "cannot use type interface{~int} outside a type constraint: interface contains type constraints" */{ ~int }
var _ I7 /* ERROR "cannot use type I7 outside a type constraint: interface contains type constraints" */ = 1

func f(I7 /* ERROR "cannot use type I7 outside a type constraint: interface contains type constraints" */) I8 /* ERROR "cannot use type I8 outside a type constraint: interface contains type constraints" */       { return nil }
func g[P I7](x P)   { _ = I7 /* ERROR "cannot use interface I7 in conversion (contains specific type constraints or is comparable)" */(x); _ = any(x).(I7 /* ERROR "cannot use type I7 outside a type constraint: interface contains type constraints" */) }
func h[P Empty]()   {}
func k[P I9](x P)   {}
func l[P MyInt]()   {}
func m[P *P]()      {}
func n[P, Q P /* ERROR "cannot use a type parameter as constraint" */]()    {}

type S struct{ I7 /* ERROR "cannot use type I7 outside a type constraint: interface contains type constraints" */ }
type Struct1 struct {
	a int
	a /* ERROR "a redeclared" */ string
	_ int
	_ string
	error
	error /* ERROR "error redeclared" */
	* /* ERROR "embedded field type cannot be a pointer to an interface" */I3
	*int
	P /* ERROR "embedded field type cannot be a pointer" */
	* /* ERROR "embedded field type cannot be a pointer" */P /* ERROR "P redeclared" */
	m2
}
type P *int
type m2 map[string]int

func _() {
	h[int /* ERROR "cannot satisfy Empty (empty type set)" */]()
	l[MyInt]()
	l[int /* ERROR "int does not satisfy MyInt (int missing in p.MyInt)" */]()
}
