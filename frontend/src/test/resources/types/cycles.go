package p

import "unsafe"

type (
	T1 /* ERROR "invalid recursive type: T1 refers to itself" */ T1
	T2 /* ERROR "invalid recursive type T2" */ T3
	T3 T2
	T4 /* ERROR "invalid recursive type: T4 refers to itself" */ struct{ T4 }
	T5 /* ERROR "invalid recursive type T5" */ struct{ f [2]T6 }
	T6 struct{ g T5 }
	T7 /* ERROR "invalid recursive type: T7 refers to itself" */ [len(T7{})]int
	T8 /* ERROR "invalid recursive type: T8 refers to itself" */ [unsafe.Sizeof(T8{})]int
	T9 /* ERROR "invalid recursive type T9" */ struct{ f [unsafe.Sizeof(v9)]int }

	A1 /* ERROR "invalid recursive type: A1 refers to itself" */ = A1
	A2 /* ERROR "invalid recursive type A2" */ = A3
	A3 = A2
	A4 /* ERROR "invalid recursive type: A4 refers to itself" */ = *A4
	A5 /* ERROR "invalid recursive type: A5 refers to itself" */ = []A5

	I1 /* ERROR "invalid recursive type: I1 refers to itself" */ interface{ I1 }
	I2 /* ERROR "invalid recursive type I2" */ interface{ I3 }
	I3 interface{ I2 }

	G1[P any] struct{ f G1 /* ERROR "invalid recursive type: G1 refers to itself" */[[]P] }
	G2[P any] struct{ f *G2[P] }
	G3[P any] struct{ f P }
	G4 /* ERROR "invalid recursive type G4" */ struct{ f G3[G4] }
	G5[P G5[P]] interface{ m() }
	G6[P G6] int

	F1 func(F1) F1
	M1 map[string]M1
	C1 chan C1
	S1 []S1
	P1 *P1
	N1 struct {
		p *N1
		s []N1
		f func(N1) N1
		i interface{ m(N1) N1 }
	}
)

var v9 T9

const c1 /* ERROR "initialization cycle: c1 refers to itself" */ = c1
const c2 /* ERROR "initialization cycle for c2" */, c3 = c3, c2
const c4 /* ERROR "initialization cycle: c4 refers to itself" */ = len([c4]int{})

var x1 /* ERROR "initialization cycle: x1 refers to itself" */ = x1
var x2 /* ERROR "initialization cycle for x2" */ = x3
var x3 = f1()

func f1() int { return f2() }
func f2() int { return x2 }

var x4 /* ERROR "initialization cycle for x4" */ = func() int { return x5 }()
var x5 = t(0).m()

type t int

func (t) m() int { return x4 }

var x6 /* ERROR "initialization cycle for x6" */ = f3
func f3() { f4() }
func f4() { x6() }

var fn /* ERROR "initialization cycle: fn refers to itself" */ = func() { fn() }
var ok1 = f5()
func f5() int { return f6(ok2) }
func f6(int) int { f5(); return 0 }
var ok2 = 1

func local() {
	type L1 /* ERROR "invalid recursive type: L1 refers to itself" */ struct{ L1 }
	type L2 []L2
	type L3 *L4 /* ERROR "undefined: L4" */
	type L4 *L3
	type L5 /* ERROR "invalid recursive type: L5 refers to itself" */ = L5
}
