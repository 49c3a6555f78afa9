package p

type Pair[K comparable, V any] struct {
	Key K
	Val V
}

func MakePair[K comparable, V any](k K, v V) Pair[K, V] { return Pair[K, V]{k, v} }

type List[T any] struct{ next *List[T]; val T }

func (l *List[T]) Push(v T) { l.zz /* ERROR "l.zz undefined (type *List[T] has no field or method zz)" */(); l.val = 1 /* ERROR "cannot use 1 (untyped int constant) as T value in assignment" */ }
func (l List[_]) Len() int  { return 0 }

type Ordered interface{ ~int | ~string }

func Max[T Ordered](a, b T) T {
	if a > b {
		return a
	}
	return a.x /* ERROR "a.x undefined (type T has no field or method x)" */
}

func Sum[T interface{ ~int | ~float64 }](xs ...T) (s T) {
	for _, x := range xs {
		s += x
	}
	return
}
func Map[T, U any](xs []T, f func(T) U) []U { return nil }
func Apply[F ~func(A) R, A, R any](f F, a A) R { return f(a) }
func Id[T any](x T) T                          { return x }
func eq[T any](a, b T) bool                    { return a /* ERROR "invalid operation: a == b (incomparable types in type set)" */ == b }
func add[T any](a, b T) T                      { return a /* ERROR "invalid operation: operator + not defined on a (variable of type T constrained by any)" */ + b }
func zero[T any]() T                           { return nil /* ERROR "cannot use nil as T value in return statement" */ }
func conv[T ~int | ~string](x T) string        { return string(x) }
func keys[M ~map[K]V, K comparable, V any](m M) []K { return nil }
func ptr[T any, P interface{ *T; Set(string) }](s string) { var t T; P(&t).Set(s) }

type A int

func (*A) Set(string) {}

func (T /* ERROR "undefined: T" */) notDeclared() {}

var (
	_ Pair /* ERROR "cannot use generic type Pair[K comparable, V any] without instantiation" */
	_ Pair /* ERROR "not enough type arguments for type Pair: have 1, want 2" */[int]
	_ Pair /* ERROR "too many type arguments for type Pair: have 3, want 2" */[int, string, bool]
	_ Pair[[ /* ERROR "[]int does not satisfy comparable" */]int, int]
	_ Pair[any, any]
	_ List[List[int]]
	_ int /* ERROR "invalid operation: int[string] (int is not a generic type)" */[string]
	_ = Pair[int, string]{"a" /* ERROR "cannot use \"a\" (untyped string constant) as int value in struct literal" */, 1 /* ERROR "cannot use 1 (untyped int constant) as string value in struct literal" */}
	_ = Pair /* ERROR "cannot use generic type Pair[K comparable, V any] without instantiation" */{1, 2}
	_ = MakePair( /* ERROR "[]int does not satisfy comparable" */[]int{}, 1)
	_ = MakePair[string]("a", 1)
	_ = MakePair[string](1 /* ERROR "cannot use 1 (untyped int constant) as string value in argument to MakePair[string]" */, 1)
	_ = Max(1, "a" /* ERROR "in call to Max, mismatched types untyped int and untyped string (cannot infer T)" */)
	_ = Max( /* ERROR "float64 does not satisfy Ordered (float64 missing in ~int | ~string)" */1, 2.5)
	_ = Max[float64 /* ERROR "float64 does not satisfy Ordered (float64 missing in ~int | ~string)" */]
	_ = Max /* ERROR "cannot use generic function Max without instantiation" */
	_ = Max[int, int /* ERROR "got 2 type arguments but want 1" */]
	_ = Sum( /* ERROR "string does not satisfy interface{~int | ~float64} (string missing in ~int | ~float64)" */"a")
	_ = Sum[int](1, "b" /* ERROR "cannot use \"b\" (untyped string constant) as int value in argument to Sum[int]" */)
	_ = Sum( /* ERROR "in call to Sum, cannot infer T" */)
	_ = Sum(1, 2.5)
	_ = Map([]int{1}, func /* ERROR "in call to Map, type func(s string) bool of func(s string) bool {…} does not match inferred type func(int) U for func(T) U" */(s string) bool { return false })
	_ = Map([]int{1}, Id)
	_ = Map( /* ERROR "in call to Map, cannot infer U" */[]int{1}, nil)
	_ = Apply(Id[int], 1)
	_ = Apply(Id, "x")
	_ = Id /* ERROR "cannot use generic function Id without instantiation" */
	_ = keys( /* ERROR "in call to keys, M (type []int) does not satisfy ~map[K]V" */[]int{})
	_ = zero( /* ERROR "in call to zero, cannot infer T" */)
	_ = zero /* ERROR "invalid operation: zero[int]() + \"\" (mismatched types int and untyped string)" */[int]() + ""

	f1 func(int) int       = Id
	f2 func(int) string    = Id /* ERROR "inferred type func(x int) int for func(x T) T does not match type func(int) string of f2" */
	f3 func(int, int) int  = Max
	f4 func(x, y bool) bool = Max /* ERROR "bool does not satisfy Ordered (bool missing in ~int | ~string)" */
	f5 func(int)           = Id /* ERROR "inferred type func(x int) int for func(x T) T does not match type func(int) of f5" */

	p Pair[string, int] = MakePair /* ERROR "cannot use MakePair(\"a\", \"b\") (value of struct type Pair[string, string]) as Pair[string, int] value in variable declaration" */("a", "b")
	l List[int]         = List /* ERROR "cannot use List[string]{} (value of struct type List[string]) as List[int] value in variable declaration" */[string]{}
	n                   = l /* ERROR "invalid operation: l.next.val + \"x\" (mismatched types int and untyped string)" */.next.val + "x"
)

type Alias[T any] = Pair[string, T]
type Bad[T any] T /* ERROR "cannot use a type parameter as RHS in type declaration" */
type Bad2[T any, T /* ERROR "T redeclared in this block" */ any] int
type Bad3[T undeclared /* ERROR "undefined: undeclared" */] int
type BadAlias[T any] = T /* ERROR "cannot use type parameter declared in alias declaration as RHS" */
type Embeds[T any] struct{ T /* ERROR "embedded field type cannot be a (pointer to a) type parameter" */ }

var _ Alias[int] = Pair[string, int]{}
var _ Alias[int] = Pair /* ERROR "cannot use Pair[string, bool]{} (value of struct type Pair[string, bool]) as Alias[int] value in variable declaration" */[string, bool]{}
var _ Alias /* ERROR "cannot use generic type Alias[T any] without instantiation" */

func grows[T any](n int) { if n > 0 { grows[T](n - 1) } }
func generic[T any]() { type local struct{ x T }; var l local; _ = l.x.y /* ERROR "l.x.y undefined (type T has no field or method y)" */ }
func _() {
	ptr[A]("x")
	ptr[int]( /* ERROR "*int does not satisfy interface{Set(string); *int} (missing method Set)" */"x")
	l.Push("x" /* ERROR "cannot use \"x\" (untyped string constant) as int value in argument to l.Push" */)
	_ = l.Len
	Id /* ERROR "Id[int] (value of type func(x int) int) is not used" */[int]
	Id(1)
	eq(1, "a" /* ERROR "in call to eq, mismatched types untyped int and untyped string (cannot infer T)" */)
	for i /* ERROR "declared and not used: i" */, v := range Id([]int{}) { i = v; v = "a" /* ERROR "cannot use \"a\" (untyped string constant) as int value in assignment" */ }
	switch any(p).(type) {
	case Pair[string, int], Pair /* ERROR "duplicate case Pair[string, int] in type switch" */[string, int]:
	case List /* ERROR "cannot use generic type List[T any] without instantiation" */:
	}
}
