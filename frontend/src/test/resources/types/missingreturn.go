package p

func f1() int {} /* ERROR "missing return" */
func f2() int { for {} }
func f3() int { for { break } } /* ERROR "missing return" */
func f4() int { L: for { for { break L } } } /* ERROR "missing return" */
func f5() int { L /* ERROR "label L defined and not used" */: for { for { break } } }
func f6(x bool) int { for x { return 1 } } /* ERROR "missing return" */
func f7(x bool) int { if x { return 1 } } /* ERROR "missing return" */
func f8(x bool) int { if x { return 1 } else { return 2 } }
func f9(x bool) int { if x { return 1 } else if x { return 2 } } /* ERROR "missing return" */
func f10(x int) int { switch x { case 1: return 1 } } /* ERROR "missing return" */
func f11(x int) int { switch x { case 1: return 1; default: panic(1) } }
func f12(x int) int { switch x { case 1: fallthrough; default: return 1 } }
func f13(x int) int { switch x { case 1: break; default: return 1 } } /* ERROR "missing return" */
func f14(x any) int { switch x.(type) { case int: return 1; default: return 2 } }
func f15(c chan int) int { select { case <-c: return 1 } }
func f16(c chan int) int { select { case <-c: } } /* ERROR "missing return" */
func f17() int { select {} }
func f18() int { goto L; L: return 1 }
func f19() int { L: goto L }
func f20() int { { return 1 } }
func f21() int { panic("x") }
func f22() int { (panic("x")) }
func f23() int { panic := func(any) {}; panic(1) } /* ERROR "missing return" */
func f24() int { return 1; ; }
func f25() int { for range 3 { return 1 } } /* ERROR "missing return" */
func f26() int { _ = func() int { } /* ERROR "missing return" */; return 1 }
func f27() (x int) { x = 1 } /* ERROR "missing return" */
func f28() int { L: switch { default: for { break L } } } /* ERROR "missing return" */
func f29() int { defer panic(1) } /* ERROR "missing return" */
