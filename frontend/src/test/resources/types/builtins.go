package p

import "unsafe"

type S struct {
	a byte
	b int64
	e
	*P
}
type e struct{ x, y int }
type P struct{ z int }

func (S) m() {}

type MS []int
type MB []byte
type MStr string
type MM map[string]int
type F32 float32

func f() int         { return 0 }
func two() (int, int) { return 0, 0 }
func arr() [3]int    { return [3]int{} }

func builtins(i int, s string, sl []int, m map[string]int, ch chan int, r <-chan int, w chan<- int, a [5]int, pa *[5]int, ms MS, mb MB, any any, c complex128, c64 complex64, fl float64, b []byte, st S) int {
	_ = append /* ERROR "invalid operation: not enough arguments for append() (expected 1, found 0)" */()
	_ = append(sl)
	_ = append(sl, 1, 2)
	_ = append(sl, "a" /* ERROR "cannot use \"a\" (untyped string constant) as int value in argument to append" */)
	_ = append(sl, sl...)
	_ = append(sl, 1, sl /* ERROR "too many arguments in call to append" */...)
	_ = append(sl, b /* ERROR "cannot use b (variable of type []byte) as []int value in argument to append" */...)
	_ = append(b, s...)
	_ = append(b, "x"...)
	_ = append(b, MStr("x")...)
	_ = append(b, b...)
	_ = append(mb, s...)
	_ = append(sl, s /* ERROR "cannot use s (variable of type string) as []int value in argument to append" */...)
	_ = append(b, s /* ERROR "cannot use s (variable of type string) as byte value in argument to append" */)
	_ = append(nil /* ERROR "invalid append: argument must be a slice; have untyped nil" */, 1)
	_ = append(i /* ERROR "invalid append: argument must be a slice; have i (variable of type int)" */, 1)
	_ = append(a /* ERROR "invalid append: argument must be a slice; have a (variable of type [5]int)" */, 1)
	_ = append(two /* ERROR "invalid append: argument must be a slice; have two() (value of type int)" */())
	_ = append(sl, two /* ERROR "multiple-value two() (value of type (int, int)) in single-value context" */())
	_ = append(ms, 1)
	_ = append([]any /* ERROR "any (parameter) is not a type" */{}, 1, "a", nil)
	append /* ERROR "append(sl, 1) (value of type []int) is not used" */(sl, 1)
	var _ int = append /* ERROR "cannot use append(sl, 1) (value of type []int) as int value in variable declaration" */(sl, 1)

	_ = cap(i /* ERROR "invalid argument: i (variable of type int) for built-in cap" */)
	_ = cap(s /* ERROR "invalid argument: s (variable of type string) for built-in cap" */)
	_ = cap(m /* ERROR "invalid argument: m (variable of type map[string]int) for built-in cap" */)
	_ = cap(sl)
	_ = cap(a)
	_ = cap(pa)
	_ = cap(ch)
	_ = len(i /* ERROR "invalid argument: i (variable of type int) for built-in len" */)
	_ = len(nil /* ERROR "invalid argument: nil for built-in len" */)
	_ = len(& /* ERROR "invalid argument: &sl (value of type *[]int) for built-in len" */sl)
	_ = len(any /* ERROR "invalid argument: any (variable of interface type any) for built-in len" */)
	_ = len /* ERROR "invalid operation: not enough arguments for len() (expected 1, found 0)" */()
	_ = len /* ERROR "invalid operation: too many arguments for len(s, s) (expected 1, found 2)" */(s, s)
	_ = len /* ERROR "invalid operation: invalid use of ... with built-in len" */(sl...)
	len /* ERROR "len(s) (value of type int) is not used" */(s)
	const l1 = len("abc")
	const l2 = len(a)
	const l3 = len(pa)
	const l4 = len /* ERROR "len(arr()) (value of type int) is not constant" */(arr())
	const l5 = len /* ERROR "len(sl) (value of type int) is not constant" */(sl)
	const l6 = cap(a)
	const l7 = len([10]float64{2})
	const l8 = len /* ERROR "len([10]float64{…}) (value of type int) is not constant" */([10]float64{real(c)})
	const l9 = len /* ERROR "len([10]int{…}) (value of type int) is not constant" */([10]int{f()})
	const l10 = len /* ERROR "len(s) (value of type int) is not constant" */(s)
	var _ [len(a)]int = [5]int{}

	clear(sl)
	clear(m)
	clear(a /* ERROR "invalid argument: cannot clear a (variable of type [5]int): argument must be (or constrained by) map or slice" */)
	clear /* ERROR "invalid operation: not enough arguments for clear() (expected 1, found 0)" */()
	clear /* ERROR "invalid operation: too many arguments for clear(sl, m) (expected 1, found 2)" */(sl, m)
	_ = clear /* ERROR "clear(m) (no value) used as value" */(m)

	close(ch)
	close(r /* ERROR "invalid operation: cannot close receive-only channel r (variable of type <-chan int)" */)
	close(w)
	close(i /* ERROR "invalid operation: cannot close non-channel i (variable of type int)" */)
	close /* ERROR "invalid operation: not enough arguments for close() (expected 1, found 0)" */()
	_ = close /* ERROR "close(ch) (no value) used as value" */(ch)

	_ = complex(1, 2)
	_ = complex(fl, 1)
	_ = complex(1, fl)
	_ = complex(fl /* ERROR "invalid operation: complex(fl, float32(1)) (mismatched types float64 and float32)" */, float32(1))
	_ = complex(i /* ERROR "invalid argument: arguments have type int, expected floating-point" */, i)
	_ = complex("a" /* ERROR "invalid operation: complex(\"a\", 1) (mismatched types untyped string and untyped float)" */, 1)
	_ = complex /* ERROR "invalid operation: not enough arguments for complex(1) (expected 2, found 1)" */(1)
	_ = complex(1i /* ERROR "invalid operation: complex(1i, 0) (mismatched types untyped complex and untyped float)" */, 0)
	_ = complex(F32(1), F32(2))
	const c1 complex64 = complex(1, 2)
	complex /* ERROR "complex(1, 2) (untyped complex constant (1 + 2i)) is not used" */(1, 2)
	_ = real(c)
	_ = imag(c64)
	_ = real(1)
	_ = real("a" /* ERROR "invalid argument: argument has type untyped string, expected complex type" */)
	_ = imag(i /* ERROR "invalid argument: argument has type int, expected complex type" */)
	_ = imag(2i)
	var _ float64 = real /* ERROR "cannot use real(c64) (value of type float32) as float64 value in variable declaration" */(c64)
	var _ float32 = imag(c64)
	const rl int = real(2 + 3i)
	const im = imag(2+3i) + 0.5

	copy(sl, sl)
	copy(sl /* ERROR "invalid copy: arguments sl (variable of type []int) and b (variable of type []byte) have different element types int and byte" */, b)
	copy(b, s)
	copy(b, "abc")
	copy(s /* ERROR "invalid copy: argument must be a slice; have s (variable of type string)" */, b)
	copy(sl /* ERROR "invalid copy: arguments sl (variable of type []int) and s (variable of type string) have different element types int and byte" */, s)
	copy(a /* ERROR "invalid copy: argument must be a slice; have a (variable of type [5]int)" */, sl)
	copy(a[:], sl)
	copy /* ERROR "invalid operation: not enough arguments for copy(sl) (expected 2, found 1)" */(sl)
	copy(ms, sl)
	copy(nil /* ERROR "invalid copy: argument must be a slice; have untyped nil" */, sl)
	copy(sl, nil /* ERROR "invalid copy: argument must be a slice; have untyped nil" */)
	n := copy(sl, sl)

	delete(m, "a")
	delete(m, 1 /* ERROR "cannot use 1 (untyped int constant) as string value in argument to delete" */)
	delete /* ERROR "invalid operation: not enough arguments for delete(m) (expected 2, found 1)" */(m)
	delete(sl /* ERROR "invalid argument: sl (variable of type []int) is not a map" */, 1)
	delete /* ERROR "invalid operation: too many arguments for delete(m, \"a\", \"b\") (expected 2, found 3)" */(m, "a", "b")
	_ = delete /* ERROR "delete(m, \"a\") (no value) used as value" */(m, "a")

	_ = make /* ERROR "invalid operation: not enough arguments for make() (expected 1, found 0)" */()
	_ = make(int /* ERROR "invalid argument: cannot make int: type must be slice, map, or channel" */)
	_ = make /* ERROR "invalid operation: make([]int) expects 2 or 3 arguments; found 1" */([]int)
	_ = make([]int, 1)
	_ = make([]int, 1, 2)
	_ = make([]int, 2 /* ERROR "invalid argument: length and capacity swapped" */, 1)
	_ = make /* ERROR "invalid operation: make([]int, 1, 2, 3) expects 2 or 3 arguments; found 4" */([]int, 1, 2, 3)
	_ = make([]int, - /* ERROR "invalid argument: index -1 (constant of type int) must not be negative" */1)
	_ = make([]int, 1.0)
	_ = make([]int, 1.5 /* ERROR "1.5 (untyped float constant) truncated to int" */)
	_ = make([]int, "a" /* ERROR "cannot convert \"a\" (untyped string constant) to type int" */)
	_ = make([]int, fl /* ERROR "invalid argument: index fl (variable of type float64) must be integer" */)
	_ = make([]int, 1 /* ERROR "1 << 63 (untyped int constant 9223372036854775808) overflows int" */<<63)
	_ = make([]int, 1 /* ERROR "1 << 100 (untyped int constant 1267650600228229401496703205376) overflows int" */<<100)
	_ = make(map[string]int, 1)
	_ = make /* ERROR "invalid operation: make(map[string]int, 1, 2) expects 1 or 2 arguments; found 3" */(map[string]int, 1, 2)
	_ = make(chan int, - /* ERROR "invalid argument: index -1 (constant of type int) must not be negative" */1)
	_ = make([ /* ERROR "invalid argument: cannot make [3]int: type must be slice, map, or channel" */3]int)
	_ = make(1 /* ERROR "1 is not a type" */)
	_ = make(MS, i)
	_ = make(undefined /* ERROR "undefined: undefined" */)
	make /* ERROR "make([]int, 1) (value of type []int) is not used" */([]int, 1)

	_ = max /* ERROR "invalid operation: not enough arguments for max() (expected 1, found 0)" */()
	_ = max(1)
	_ = max(1, 2.5, 'a')
	_ = max(i, 2.5 /* ERROR "2.5 (untyped float constant) truncated to int" */)
	_ = max(i, 2)
	_ = max(i, fl /* ERROR "invalid argument: mismatched types int (previous argument) and float64 (type of fl)" */)
	_ = max(s, "a")
	_ = max(s, 1 /* ERROR "invalid argument: mismatched types string (previous argument) and untyped int (type of 1)" */)
	_ = max(c /* ERROR "invalid argument: c (variable of type complex128) cannot be ordered" */, c)
	_ = max /* ERROR "invalid operation: invalid use of ... with built-in max" */(sl...)
	_ = max(sl /* ERROR "invalid argument: sl (variable of type []int) cannot be ordered" */)
	_ = min(true /* ERROR "invalid argument: true (untyped bool constant) cannot be ordered" */, false)
	_ = min(nil /* ERROR "invalid argument: nil cannot be ordered" */)
	const mx int = max(1, 3, 2)
	const mn = min(1, 2.5)
	var _ int = min(1, 2.5)
	var _ float32 = max(1, 2)
	max /* ERROR "max(1, 2) (untyped int constant 2) is not used" */(1, 2)

	_ = new /* ERROR "invalid operation: not enough arguments for new() (expected 1, found 0)" */()
	_ = new(int)
	_ = new /* ERROR "invalid operation: too many arguments for new(int, int) (expected 1, found 2)" */(int, int)
	_ = new(1)
	_ = new(nil /* ERROR "use of untyped nil in argument to new" */)
	_ = new("a")
	_ = new(f())
	_ = new(two /* ERROR "multiple-value two() (value of type (int, int)) in single-value context" */())
	_ = new(len /* ERROR "len (built-in) must be called" */)
	_ = new(clear /* ERROR "clear(m) (no value) used as value or type" */(m))
	var _ *int32 = new /* ERROR "cannot use new(1) (value of type *int) as *int32 value in variable declaration" */(1)
	var _ *rune = new('a')
	new /* ERROR "new(int) (value of type *int) is not used" */(int)

	print()
	print(1, "a", nil /* ERROR "use of untyped nil in argument to built-in print" */)
	println(1 /* ERROR "cannot use 1 << 70 (untyped int constant 1180591620717411303424) as int value in argument to built-in println (overflows)" */<<70, s)
	println(int /* ERROR "int (type) is not an expression" */)
	_ = print /* ERROR "print(1) (no value) used as value" */(1)
	println /* ERROR "invalid operation: invalid use of ... with built-in println" */(sl...)

	recover /* ERROR "invalid operation: too many arguments for recover(1) (expected 0, found 1)" */(1)
	_ = recover()
	recover()

	_ = unsafe.Sizeof(st)
	_ = unsafe /* ERROR "invalid operation: not enough arguments for unsafe.Sizeof() (expected 1, found 0)" */.Sizeof()
	_ = unsafe.Sizeof(int /* ERROR "int (type) is not an expression" */)
	const sz = unsafe.Sizeof(st)
	var _ [sz]int = [40]int{}
	const szs = unsafe.Sizeof("") + unsafe.Sizeof(sl) + unsafe.Sizeof(any) + unsafe.Sizeof(uint8(0))
	var _ [szs]int = 0 /* ERROR "cannot use 0 (untyped int constant) as [57]int value in variable declaration" */
	_ = unsafe.Sizeof(nil /* ERROR "use of untyped nil in argument to unsafe.Sizeof" */)
	_ = unsafe.Sizeof(1 /* ERROR "cannot use 1 << 70 (untyped int constant 1180591620717411303424) as int value in argument to unsafe.Sizeof (overflows)" */ << 70)
	_ = unsafe.Alignof(st.b)
	_ = unsafe /* ERROR "invalid operation: too many arguments for unsafe.Alignof(1, 2) (expected 1, found 2)" */.Alignof(1, 2)
	const off = unsafe.Offsetof(st.b)
	var _ [off]int = [8]int{}
	const offx = unsafe.Offsetof(st.y)
	var _ [offx]int = 0 /* ERROR "cannot use 0 (untyped int constant) as [24]int value in variable declaration" */
	_ = unsafe.Offsetof(st /* ERROR "invalid argument: st is not a selector expression" */)
	_ = unsafe.Offsetof(st /* ERROR "invalid argument: st.m is a method value" */.m)
	_ = unsafe.Offsetof(st /* ERROR "invalid argument: field z is embedded via a pointer in S" */.z)
	_ = unsafe.Offsetof(st /* ERROR "invalid argument: S has no single field nothing" */.nothing)
	_ = unsafe.Offsetof(i /* ERROR "invalid argument: int has no single field x" */.x)
	_ = unsafe.Add(nil, 1)
	_ = unsafe.Add(unsafe.Pointer(&i), -1)
	_ = unsafe.Add(& /* ERROR "cannot use &i (value of type *int) as unsafe.Pointer value in argument to unsafe.Add" */i, 1)
	_ = unsafe.Add(unsafe.Pointer(&i), 1.5 /* ERROR "1.5 (untyped float constant) truncated to int" */)
	_ = unsafe.Slice(&i, 1)
	_ = unsafe.Slice(&i, - /* ERROR "invalid argument: length -1 (constant of type int) must not be negative" */1)
	_ = unsafe.Slice(i /* ERROR "invalid argument: i (variable of type int) is not a pointer" */, 1)
	_ = unsafe.Slice(nil /* ERROR "invalid argument: nil is not a pointer" */, 1)
	_ = unsafe.SliceData(sl)
	_ = unsafe.SliceData(i /* ERROR "invalid argument: i (variable of type int) is not a slice" */)
	_ = unsafe.String(&b[0], 1)
	_ = unsafe.String(& /* ERROR "cannot use &i (value of type *int) as *byte value in argument to unsafe.String" */i, 1)
	_ = unsafe.StringData(s)
	_ = unsafe.StringData("a")
	_ = unsafe.StringData(b /* ERROR "cannot use b (variable of type []byte) as string value in argument to unsafe.StringData" */)
	unsafe /* ERROR "unsafe.Sizeof(1) (constant 8 of type uintptr) is not used" */.Sizeof(1)
	var _ []int = unsafe.Slice(&i, "a" /* ERROR "cannot convert \"a\" (untyped string constant) to type int" */)

	panic /* ERROR "invalid operation: not enough arguments for panic() (expected 1, found 0)" */()
	panic /* ERROR "invalid operation: too many arguments for panic(1, 2) (expected 1, found 2)" */(1, 2)
	panic(nil)
	panic(int /* ERROR "int (type) is not an expression" */)
	_ = panic /* ERROR "panic(1) (no value) used as value" */(1)
	_, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _ = l1, l2, l3, l6, l7, l8, l10, c1, rl, im, n, mx, mn, off, offx, szs
	panic("end")
}

func noReturn() int {
	print("x")
} /* ERROR "missing return" */
