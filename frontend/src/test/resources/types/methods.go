package p

type T struct{ f int }

func (T) m()            {}
func (T) m /* ERROR "method T.m already declared at" */()            {}
func (*T) m /* ERROR "method T.m already declared at" */()           {}
func (T) f /* ERROR "field and method with the same name f" */()            {}
func (t T) self(t /* ERROR "t redeclared in this block" */ int)  {}
func (** /* ERROR "invalid receiver type **T" */T) n()          {}
func (int /* ERROR "cannot define new methods on non-local type int" */) n()          {}
func (struct /* ERROR "invalid receiver type struct{}" */{}) n()     {}
func ([ /* ERROR "invalid receiver type []T" */]T) n()          {}
func (error /* ERROR "cannot define new methods on non-local type error" */) n()        {}
func (x /* ERROR "undefined: x" */.y) n()          {}
func (T) _()            {}
func (T) _()            {}
func (_ T) blank()      {}
func (A) viaAlias()     {}
func (PA) viaPointer()  {}
func (*PA /* ERROR "invalid receiver type *PA" */) doubly()     {}
func (I /* ERROR "invalid receiver type I (pointer or interface type)" */) onInterface()  {}
func (*I /* ERROR "invalid receiver type I (pointer or interface type)" */) onPointer()   {}
func (P /* ERROR "invalid receiver type P (pointer or interface type)" */) onDefined()    {}
func (G /* ERROR "cannot use generic type G[X any] without instantiation" */) noArguments()  {}
func (G[int]) wrong()   {}
func (G /* ERROR "receiver declares 2 type parameters, but receiver base type declares 1" */[X, Y]) tooMany() {}
func (T /* ERROR "T is not a generic type" */[X]) notGeneric() {}
func (V /* ERROR "V (package-level variable) is not a type" */) notAType()     {}

type A = T
type PA = *T
type I interface{ m() }
type P *T
type G[X any] struct{ x X }

var V int

type Shape interface {
	Area() float64
	Name() string
}
type Square struct{}

func (s *Square) Area() float64 { return 0 }
func (s *Square) name() string  { return "" }

type Circle struct{}

func (Circle) Area() int    { return 0 }
func (Circle) Name() string { return "" }

type Field struct{ Area, Name int }
type E1 struct{ *Ptr }
type E2 struct {
	Val
	Val2
}
type Ptr struct{}

func (*Ptr) Area() float64 { return 0 }
func (*Ptr) Name() string  { return "" }

type Val struct{ x int }

func (Val) Area() float64 { return 0 }
func (Val) Name() string  { return "" }

type Val2 struct{ x int }

func (Val2) Name() string { return "" }

var (
	_ Shape = Square /* ERROR "cannot use Square{} (value of struct type Square) as Shape value in variable declaration: Square does not implement Shape (method Area has pointer receiver)" */{}
	_ Shape = & /* ERROR "cannot use &Square{} (value of type *Square) as Shape value in variable declaration: *Square does not implement Shape (missing method Name)" */Square{}
	_ Shape = Circle /* ERROR "cannot use Circle{} (value of struct type Circle) as Shape value in variable declaration: Circle does not implement Shape (wrong type for method Area)" */{}
	_ Shape = Field /* ERROR "cannot use Field{} (value of struct type Field) as Shape value in variable declaration: Field does not implement Shape (Field.Area is a field, not a method)" */{}
	_ Shape = E1{}
	_ Shape = E2 /* ERROR "cannot use E2{} (value of struct type E2) as Shape value in variable declaration: E2 does not implement Shape (ambiguous selector E2.Name)" */{}
	_ Shape = Ptr /* ERROR "cannot use Ptr{} (value of struct type Ptr) as Shape value in variable declaration: Ptr does not implement Shape (method Area has pointer receiver)" */{}
	_ Shape = &Ptr{}
	_ Shape = ( /* ERROR "cannot use (*Shape)(nil) (value of type *Shape) as Shape value in variable declaration: *Shape does not implement Shape (type *Shape is pointer to interface, not interface)" */*Shape)(nil)
	_ *Shape = & /* ERROR "cannot use &Ptr{} (value of type *Ptr) as *Shape value in variable declaration: *Ptr does not implement *Shape (type *Shape is pointer to interface, not interface)" */Ptr{}
	_ Shape = 1 /* ERROR "cannot use 1 (constant of type int) as Shape value in variable declaration: int does not implement Shape (missing method Area)" */
	_ Shape = nil
	_ I = Shape /* ERROR "cannot use Shape(nil) (value of interface type Shape) as I value in variable declaration: Shape does not implement I (missing method m)" */(nil)
	_ Ptr = Shape /* ERROR "cannot use Shape(nil) (value of interface type Shape) as Ptr value in variable declaration" */(nil)
	_ = E2{}.x /* ERROR "ambiguous selector E2{}.x" */
	_ = E2{}.Name /* ERROR "ambiguous selector E2{}.Name" */
	_ = E2{}.Area
	_ = Square.Area /* ERROR "invalid method expression Square.Area (needs pointer receiver (*Square).Area)" */
	_ = (*Square).Area
	_ = Square{}.Area /* ERROR "cannot call pointer method Area on Square" */()
	_ = (&Square{}).Area()
	_ = T{}.F /* ERROR "T{}.F undefined (type T has no field or method F, but does have method f)" */
	_ = T{}.M /* ERROR "T{}.M undefined (type T has no field or method M, but does have method m)" */
	_ = Shape(nil).area /* ERROR "Shape(nil).area undefined (type Shape has no field or method area, but does have method Area)" */
	_ = new(Shape).Area /* ERROR "new(Shape).Area undefined (type *Shape is pointer to interface, not interface)" */
)
