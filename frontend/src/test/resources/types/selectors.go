package p

type A struct{ X, y int }
type Bb struct{ X, z int }
type C struct {
	A
	Bb
}
type D struct {
	*A
	C2
}
type C2 struct{ q, Y int }

func (A) M()   {}
func (*A) PM() {}
func (Bb) N()  {}
func (Bb) M()  {}

type I interface {
	A1()
	b1()
}
type PI *I
type PA *A
type R struct{ *R; v int }
type F func()

func (F) Call() {}

type E struct{ I }

func selectors(a A, pa *A, c C, pc *C, d D, i I, pi *I, ppa **A, nm PA, r R, f F, e E, ma map[string]A, fa func() A) {
	_ = a.X
	_ = a.x /* ERROR "a.x undefined (type A has no field or method x, but does have field X)" */
	_ = a.Y /* ERROR "a.Y undefined (type A has no field or method Y, but does have field y)" */
	_ = a.y
	_ = a.m /* ERROR "a.m undefined (type A has no field or method m, but does have method M)" */
	_ = a.pm /* ERROR "a.pm undefined (type A has no field or method pm, but does have method PM)" */
	_ = a._ /* ERROR "a._ undefined (type A has no field or method _)" */
	_ = c.X /* ERROR "ambiguous selector c.X" */
	_ = c.y
	_ = c.z
	_ = c.A.X
	_ = c.M /* ERROR "ambiguous selector c.M" */
	_ = c.N
	_ = c.PM
	_ = d.X
	_ = d.q
	_ = d.Q /* ERROR "d.Q undefined (type D has no field or method Q, but does have field q)" */
	_ = d.y
	_ = pa.X
	_ = ppa.X /* ERROR "ppa.X undefined (type **A has no field or method X)" */
	_ = (*ppa).X
	_ = nm.X
	_ = nm.M /* ERROR "nm.M undefined (type PA has no field or method M)" */
	_ = nm.PM /* ERROR "nm.PM undefined (type PA has no field or method PM)" */
	_ = i.A1
	_ = i.a1 /* ERROR "i.a1 undefined (type I has no field or method a1, but does have method A1)" */
	_ = i.b1
	_ = i.B1 /* ERROR "i.B1 undefined (type I has no field or method B1, but does have method b1)" */
	_ = i.c /* ERROR "i.c undefined (type I has no field or method c)" */
	_ = pi.A1 /* ERROR "pi.A1 undefined (type *I is pointer to interface, not interface)" */
	_ = (*pi).A1
	_ = r.v
	_ = r.R.R.v
	_ = r.w /* ERROR "r.w undefined (type R has no field or method w)" */
	_ = f.Call
	_ = f.x /* ERROR "f.x undefined (type F has no field or method x)" */
	_ = e.A1
	_ = e.I.A1
	_ = ma["a"].X
	ma["a"].PM /* ERROR "cannot call pointer method PM on A" */()
	ma["a"].M()
	fa().PM /* ERROR "cannot call pointer method PM on A" */()
	fa().M()
	fa /* ERROR "cannot assign to fa().X (neither addressable nor a map index expression)" */().X = 1
	A{}.PM /* ERROR "cannot call pointer method PM on A" */()
	(&A{}).PM()
	a.PM()
	(a).PM()
	_ = A.M
	_ = A.PM /* ERROR "invalid method expression A.PM (needs pointer receiver (*A).PM)" */
	_ = (*A).PM
	_ = (*A).M
	_ = A.X /* ERROR "A.X undefined (type A has no method X)" */
	_ = I.A1
	_ = (*I).A1 /* ERROR "(*I).A1 undefined (type *I is pointer to interface, not interface)" */
	_ = E.A1
	_ = C.N
	_ = C.M /* ERROR "ambiguous selector C.M" */
	_ = (*C).PM
	_ = C.PM /* ERROR "invalid method expression C.PM (needs pointer receiver (*C).PM)" */
	_ = A.nothing /* ERROR "A.nothing undefined (type A has no field or method nothing)" */
	_ = undefined /* ERROR "undefined: undefined" */.x
	_ = a.undefined /* ERROR "a.undefined undefined (type A has no field or method undefined)" */.y
	_ = a.X.y /* ERROR "a.X.y undefined (type int has no field or method y)" */
	_ = (a.M).x /* ERROR "(a.M).x undefined (type func() has no field or method x)" */
	_ = a /* ERROR "a.M() (no value) used as value or type" */.M().x
	_ = struct{ x int }{}.x
	_ = struct{ x int }{}.y /* ERROR "struct{x int}{}.y undefined (type struct{x int} has no field or method y)" */
	_ = "a".x /* ERROR "\"a\".x undefined (type untyped string has no field or method x)" */
	_ = (1.5).x /* ERROR "(1.5).x undefined (type untyped float has no field or method x)" */
	_ = nil.x /* ERROR "nil.x undefined (type untyped nil has no field or method x)" */
	_ = int.x /* ERROR "int.x undefined (type int has no field or method x)" */
	_ = [ /* ERROR "[]int.x (type) is not an expression" */]int.x /* ERROR "int.x is not a type" */
	_ = []int{}.len /* ERROR "[]int{}.len undefined (type []int has no field or method len)" */
	var v A.X /* ERROR "A.X is not a type" */
	var w a.X /* ERROR "a.X is not a type" */
	var x undefined /* ERROR "undefined: undefined" */.X
	a /* ERROR "cannot assign to a.M (neither addressable nor a map index expression)" */.M = nil
	a.X = "a" /* ERROR "cannot use \"a\" (untyped string constant) as int value in assignment" */
	c.X /* ERROR "ambiguous selector c.X" */ = 1
	var fi func() = a.M
	var fj func(A) = A.M
	var fk func(A) = a /* ERROR "cannot use a.M (value of type func()) as func(A) value in variable declaration" */.M
	_, _, _ = fi, fj, fk
	_, _, _ = v, w, x
	selectors.x /* ERROR "selectors.x undefined (type func(a A, pa *A, c C, pc *C, d D, i I, pi *I, ppa **A, nm PA, r R, f F, e E, ma map[string]A, fa func() A) has no field or method x)" */()
	_ = a /* ERROR "invalid operation: a (variable of struct type A) is not an interface" */.(A)
}
