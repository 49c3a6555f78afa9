package p

import "unsafe"

type P struct{ x, y int }
type N struct {
	P
	q *P
	_ int
}
type A [3]int
type G []P
type MP map[string]P
type I interface{ M() }
type PP *P

var (
	_ = P{1, 2}
	_ = P{1} /* ERROR "too few values in struct literal of type P" */
	_ = P{1, 2, 3 /* ERROR "too many values in struct literal of type P" */}
	_ = P{x: 1}
	_ = P{x: 1, 2 /* ERROR "mixture of field:value and value elements in struct literal" */}
	_ = P{1, y /* ERROR "mixture of field:value and value elements in struct literal" */: 2}
	_ = P{x: 1, x /* ERROR "duplicate field name x in struct literal" */: 2}
	_ = P{z /* ERROR "unknown field z in struct literal of type P" */: 1}
	_ = P{X /* ERROR "unknown field X in struct literal of type P, but does have x" */: 1}
	_ = P{x: "a" /* ERROR "cannot use \"a\" (untyped string constant) as int value in struct literal" */}
	_ = P{"a" /* ERROR "cannot use \"a\" (untyped string constant) as int value in struct literal" */, 2}
	_ = P{}
	_ = P{1.5 /* ERROR "cannot use 1.5 (untyped float constant) as int value in struct literal (truncated)" */, nil /* ERROR "cannot use nil as int value in struct literal" */}
	_ = P{1 /* ERROR "invalid field name 1 in struct literal" */: 2}
	_ = P{"x" /* ERROR "invalid field name \"x\" in struct literal" */: 2}
	_ = &P{1, 2}
	_ = PP /* ERROR "invalid composite literal type PP" */{1, 2}
	_ = *P /* ERROR "invalid operation: cannot indirect P{…} (value of struct type P)" */{1, 2}
	_ = N{P: P{1, 2}}
	_ = N{P{1, 2}, nil, 3}
	_ = N{x /* ERROR "unknown field x in struct literal of type N" */: 1}
	_ = N{_ /* ERROR "unknown field _ in struct literal of type N" */: 1}
	_ = N{q: { /* ERROR "missing type in composite literal" */1, 2}}
	_ = N{q: &P{}}
	_ = struct{ a, b int }{1, 2}
	_ = struct{ a, b int }{1} /* ERROR "too few values in struct literal of type struct{a int; b int}" */
	_ = struct{ a int }{b /* ERROR "unknown field b in struct literal of type struct{a int}" */: 1}

	_ = []int{1, 2, 3}
	_ = []int{0: 1, 2, 0 /* ERROR "duplicate index 0 in array or slice literal" */: 3}
	_ = []int{5: 1, 2}
	_ = []int{- /* ERROR "invalid argument: index -1 (constant of type int) must not be negative" */1: 1}
	_ = []int{1.5 /* ERROR "1.5 (untyped float constant) truncated to int" */: 1}
	_ = []int{1.0: 1}
	_ = []int{"a" /* ERROR "cannot convert \"a\" (untyped string constant) to type int" */: 1}
	_ = []int{i /* ERROR "index i must be integer constant" */: 1}
	_ = []int{"a" /* ERROR "cannot use \"a\" (untyped string constant) as int value in array or slice literal" */, 1.5 /* ERROR "cannot use 1.5 (untyped float constant) as int value in array or slice literal (truncated)" */, nil /* ERROR "cannot use nil as int value in array or slice literal" */}
	_ = [3]int{1, 2, 3, 4 /* ERROR "index 3 is out of bounds (>= 3)" */}
	_ = [3]int{3 /* ERROR "invalid argument: index 3 out of bounds [0:3]" */: 1}
	_ = [3]int{2: 1, 2 /* ERROR "index 3 is out of bounds (>= 3)" */}
	_ = [...]int{1, 2, 5: 3}
	_ = [...]int{}
	_ = A{1, 2, 3, 4 /* ERROR "index 3 is out of bounds (>= 3)" */}
	_ = [2][2]int{{1, 2}, {3, 4, 5 /* ERROR "index 2 is out of bounds (>= 2)" */}}
	_ = [...]P{{1, 2}, {3} /* ERROR "too few values in struct literal of type P" */}
	_ = []*P{{1, 2}, nil, {x: 1}, &P{}}
	_ = []**P{{ /* ERROR "invalid composite literal element type **P" */1, 2}}
	_ = []PP{{1, 2}}
	_ = G{{1, 2}, P{3, 4}, {"a" /* ERROR "cannot use \"a\" (untyped string constant) as int value in struct literal" */} /* ERROR "too few values in struct literal of type P" */}
	_ = [][]int{{1}, {2, "a" /* ERROR "cannot use \"a\" (untyped string constant) as int value in array or slice literal" */}}
	_ = []any{{ /* ERROR "invalid composite literal element type any" */1}}
	_ = []int{{ /* ERROR "invalid composite literal element type int" */1}}
	_ = []func(){{ /* ERROR "invalid composite literal element type func()" */}}
	_ = [1 << 2]int{4 /* ERROR "invalid argument: index 4 out of bounds [0:4]" */: 1}
	_ = []byte{'a', 256 /* ERROR "cannot use 256 (untyped int constant) as byte value in array or slice literal (overflows)" */, "b"[0]}
	_ = [i /* ERROR "invalid array length i" */]int{1}
	_ = [...]int{1 << 40: 1}[0]

	_ = map[string]int{"a": 1, "b": 2}
	_ = map[string]int{"a": 1, "a" /* ERROR "duplicate key \"a\" in map literal" */: 2}
	_ = map[string]int{"a" /* ERROR "missing key in map literal" */}
	_ = map[string]int{1 /* ERROR "cannot use 1 (untyped int constant) as string value in map literal" */: 1}
	_ = map[string]int{"a": "b" /* ERROR "cannot use \"b\" (untyped string constant) as int value in map literal" */}
	_ = map[int]int{1: 1, 1.0 /* ERROR "duplicate key 1 in map literal" */: 2}
	_ = map[int]int{1: 1, '\x01' /* ERROR "duplicate key 1 in map literal" */: 3}
	_ = map[float64]int{1: 1, 1.0 /* ERROR "duplicate key 1 in map literal" */: 2, 1.5: 3}
	_ = map[any]int{1: 1, "1": 2, 1.0: 3, int8(1): 4, 1 /* ERROR "duplicate key 1 in map literal" */: 5}
	_ = map[bool]int{true: 1, false: 2, true /* ERROR "duplicate key true in map literal" */: 3}
	_ = map[complex128]int{1: 1, 1 /* ERROR "duplicate key (1 + 0i) in map literal" */ + 0i: 2}
	_ = map[complex128]int{1i: 3, 1i /* ERROR "duplicate key (0 + 1i) in map literal" */: 4}
	_ = map[P]int{{1, 2}: 3, {1, 2}: 4}
	_ = map[*P]int{{1, 2}: 3}
	_ = map[string]P{"a": {1, 2}, "b": {1} /* ERROR "too few values in struct literal of type P" */}
	_ = map[[2]int]string{{1, 2}: "a"}
	_ = map[[ /* ERROR "invalid map key type []int" */]int]int{}
	_ = MP{"a": {x: 1}}
	_ = map[I]int{nil: 1}

	_ = int /* ERROR "invalid composite literal type int" */{1}
	_ = string /* ERROR "invalid composite literal type string" */{}
	_ = I /* ERROR "invalid composite literal type I" */{}
	_ = any /* ERROR "invalid composite literal type any" */{1}
	_ = (func())(nil)
	_ = undefined /* ERROR "undefined: undefined" */{1}
	_ = undefined /* ERROR "undefined: undefined" */{x: i}
	_ = []undefined /* ERROR "undefined: undefined" */{1}
	_ = unsafe /* ERROR "invalid composite literal type unsafe.Pointer" */.Pointer{}
	_ = []int{f /* ERROR "invalid argument: index f (value of type func()) must be integer" */: 1}
	_ = len([]int{undefined /* ERROR "undefined: undefined" */, undefined2 /* ERROR "undefined: undefined2" */})
)

var i = 1

func f() {}
