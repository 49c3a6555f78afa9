package p

type S []string
type It func(func(int) bool)
type MI int
type B bool

func f() []int         { return nil }
func two() (int, int)  { return 0, 0 }
func none()            {}
func af() [3]int       { return [3]int{} }

func ranges(i int, u8 uint8, fl float64, s string, sl []int, arr [3]string, pa *[3]bool, m map[string]float64, ch chan int, r <-chan string, w chan<- int, st struct{}, any any, ps *[]int, it It, it0 func(func() bool), it2 func(func(int, string) bool), it3 func(func(int, int, int) bool), bad1 func(), bad2 func(func()), bad3 func(func() int), bad4 func(func() bool) int, bad5 func(int), bad6 func(func() B), mi MI, S S) {
	for range sl {
	}
	for i := range sl {
		_ = i /* ERROR "invalid operation: i + \"a\" (mismatched types int and untyped string)" */ + "a"
	}
	for i, v := range sl {
		_, _ = i /* ERROR "invalid operation: i + \"a\" (mismatched types int and untyped string)" */+"a", v /* ERROR "invalid operation: v + \"a\" (mismatched types int and untyped string)" */+"a"
	}
	for i, v := range arr {
		_, _ = i /* ERROR "invalid operation: i + \"a\" (mismatched types int and untyped string)" */+"a", v /* ERROR "invalid operation: v + 1 (mismatched types string and untyped int)" */+1
	}
	for i, v := range pa {
		_, _ = i /* ERROR "invalid operation: i + \"a\" (mismatched types int and untyped string)" */+"a", v /* ERROR "invalid operation: v + 1 (mismatched types bool and untyped int)" */+1
	}
	for i, v := range s {
		_, _ = i /* ERROR "invalid operation: i + \"a\" (mismatched types int and untyped string)" */+"a", v /* ERROR "invalid operation: v + \"a\" (mismatched types rune and untyped string)" */+"a"
	}
	for k, v := range m {
		_, _ = k /* ERROR "invalid operation: k + 1 (mismatched types string and untyped int)" */+1, v /* ERROR "invalid operation: v + \"a\" (mismatched types float64 and untyped string)" */+"a"
	}
	for v := range ch {
		_ = v /* ERROR "invalid operation: v + \"a\" (mismatched types int and untyped string)" */ + "a"
	}
	for v /* ERROR "declared and not used: v" */, x /* ERROR "range over ch (variable of type chan int) permits only one iteration variable" */ := range ch {
	}
	for v := range r {
		_ = v /* ERROR "invalid operation: v + 1 (mismatched types string and untyped int)" */ + 1
	}
	for v := range w /* ERROR "cannot range over w (variable of type chan<- int): receive from send-only channel chan<- int" */ {
	}
	for range w /* ERROR "cannot range over w (variable of type chan<- int): receive from send-only channel chan<- int" */ {
	}
	for i := range 10 {
		_ = i /* ERROR "invalid operation: i + \"a\" (mismatched types int and untyped string)" */ + "a"
	}
	for i := range u8 {
		_ = i /* ERROR "invalid operation: i + \"a\" (mismatched types uint8 and untyped string)" */ + "a"
	}
	for i := range mi {
		_ = i /* ERROR "invalid operation: i + \"a\" (mismatched types MI and untyped string)" */ + "a"
	}
	for i := range 'a' {
		_ = i /* ERROR "invalid operation: i + \"a\" (mismatched types rune and untyped string)" */ + "a"
	}
	for i /* ERROR "declared and not used: i" */, v /* ERROR "range over 10 (untyped int constant) permits only one iteration variable" */ := range 10 {
	}
	for i := range 1.5 /* ERROR "cannot range over 1.5 (untyped float constant)" */ {
	}
	for i := range 1.0 /* ERROR "cannot range over 1.0 (untyped float constant 1)" */ {
	}
	for i /* ERROR "declared and not used: i" */ := range 1 /* ERROR "cannot use 1 << 100 (untyped int constant 1267650600228229401496703205376) as int value in range clause (overflows)" */ << 100 {
	}
	for range 1 /* ERROR "cannot use 1 << 100 (untyped int constant 1267650600228229401496703205376) as int value in range clause (overflows)" */ << 100 {
	}
	for range -5 {
	}
	for i := range fl /* ERROR "cannot range over fl (variable of type float64)" */ {
	}
	for i := range nil /* ERROR "cannot range over nil" */ {
	}
	for i := range "abc" {
		_ = i /* ERROR "invalid operation: i + \"a\" (mismatched types int and untyped string)" */ + "a"
	}
	for i := range st /* ERROR "cannot range over st (variable of type struct{})" */ {
	}
	for i := range any /* ERROR "cannot range over any (variable of interface type any)" */ {
	}
	for i := range ps /* ERROR "cannot range over ps (variable of type *[]int)" */ {
	}
	for i := range *ps {
		_ = i
	}
	for i := range int /* ERROR "int (type) is not an expression" */ {
	}
	for i := range len /* ERROR "len (built-in) must be called" */ {
	}
	for i := range two /* ERROR "multiple-value two() (value of type (int, int)) in single-value context" */() {
	}
	for i := range none /* ERROR "none() (no value) used as value" */() {
	}
	for i := range undefined /* ERROR "undefined: undefined" */ {
	}
	for i, v := range undefined2 /* ERROR "undefined: undefined2" */ {
	}
	for v := range it {
		_ = v /* ERROR "invalid operation: v + \"a\" (mismatched types int and untyped string)" */ + "a"
	}
	for v /* ERROR "declared and not used: v" */, x /* ERROR "range over it (variable of func type It) permits only one iteration variable" */ := range it {
	}
	for range it0 {
	}
	for v /* ERROR "range over it0 (variable of type func(func() bool)) permits no iteration variables" */ := range it0 {
	}
	for v, x := range it2 {
		_, _ = v /* ERROR "invalid operation: v + \"a\" (mismatched types int and untyped string)" */+"a", x /* ERROR "invalid operation: x + 1 (mismatched types string and untyped int)" */+1
	}
	for range it3 /* ERROR "cannot range over it3 (variable of type func(func(int, int, int) bool)): func must be func(yield func(...) bool): yield func has too many parameters" */ {
	}
	for range bad1 /* ERROR "cannot range over bad1 (variable of type func()): func must be func(yield func(...) bool): wrong argument count" */ {
	}
	for range bad2 /* ERROR "cannot range over bad2 (variable of type func(func())): func must be func(yield func(...) bool): yield func does not return bool" */ {
	}
	for range bad3 /* ERROR "cannot range over bad3 (variable of type func(func() int)): func must be func(yield func(...) bool): yield func does not return bool" */ {
	}
	for range bad4 /* ERROR "cannot range over bad4 (variable of type func(func() bool) int): func must be func(yield func(...) bool): unexpected results" */ {
	}
	for range bad5 /* ERROR "cannot range over bad5 (variable of type func(int)): func must be func(yield func(...) bool): argument is not func" */ {
	}
	for range bad6 /* ERROR "cannot range over bad6 (variable of type func(func() B)): func must be func(yield func(...) bool): yield func returns user-defined boolean, not bool" */ {
	}
	for i = range sl {
	}
	for s /* ERROR "cannot use s (value of type int) as string value in assignment" */ = range sl {
	}
	for i, s /* ERROR "cannot use s (value of type int) as string value in assignment" */ = range sl {
	}
	for i, i = range sl {
	}
	for i /* ERROR "cannot use i (value of type string) as int value in assignment" */, fl = range m {
	}
	for _ = range sl {
	}
	for _, _ = range sl {
	}
	for /* ERROR "no new variables on left side of :=" */ _ := range sl {
	}
	for /* ERROR "no new variables on left side of :=" */ _, _ := range sl {
	}
	for _, v /* ERROR "declared and not used: v" */ := range sl {
	}
	for i, _ := range sl {
		_ = i
	}
	for i /* ERROR "declared and not used: i" */, i /* ERROR "i redeclared in this block" */ := range sl {
	}
	for u8 = range 10 {
	}
	for u8 = range 256 /* ERROR "cannot use 256 (untyped int constant) as uint8 value in range clause (overflows)" */ {
	}
	for u8 = range i /* ERROR "cannot use i (variable of type int) as uint8 value in range clause" */ {
	}
	for fl /* ERROR "cannot use iteration variable of type float64" */ = range 10 {
	}
	for s = range 10 /* ERROR "cannot use 10 (untyped int constant) as string value in range clause" */ {
	}
	for any = range 10 {
	}
	for mi = range 10 {
	}
	for m /* ERROR "cannot use iteration variable of type float64" */["a"] = range 10 {
	}
	for sl[0] = range 10 {
	}
	for arr /* ERROR "cannot use arr[0] (value of type int) as string value in assignment" */[0], sl[1] = range sl {
	}
	for undefined3 /* ERROR "undefined: undefined3" */ = range sl {
	}
	for f /* ERROR "cannot assign to f() (neither addressable nor a map index expression)" */() = range sl {
	}
	for 1 /* ERROR "cannot assign to 1 (neither addressable nor a map index expression)" */ = range sl {
	}
	for nil /* ERROR "cannot assign to nil (neither addressable nor a map index expression)" */ = range sl {
	}
	for i := range i {
		_ = i
	}
	for sl := range sl {
		_ = sl[ /* ERROR "cannot index sl (variable of type int)" */0]
	}
	for _, v := range S {
		_ = v /* ERROR "invalid operation: v + 1 (mismatched types string and untyped int)" */ + 1
	}
	for range f() {
	}
	const n = 5
	for i := range n {
		_ = i + 1.5 /* ERROR "1.5 (untyped float constant) truncated to int" */
	}
	const nf = 5.0
	for range nf /* ERROR "cannot range over nf (untyped float constant 5)" */ {
	}
	var k /* ERROR "declared and not used: k" */ int64
	for k = range n {
	}
	for k = range i /* ERROR "cannot use i (variable of type int) as int64 value in range clause" */ {
	}
	var p *int
	for *p = range sl {
	}
	for (i) = range sl {
	}
	for i /* ERROR "declared and not used: i" */, v /* ERROR "declared and not used: v" */, w /* ERROR "range clause permits at most two iteration variables" */ := range sl {
	}
	for range af() {
	}
	const c = len /* ERROR "len(af()) (value of type int) is not constant" */(af())
}
