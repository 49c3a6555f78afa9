package p

const (
	big     = 1 << 100
	bigger  = big * big * big * big * big * /* ERROR "constant multiplication overflow" */ big
	huge    = 1 << 511
	tooHuge = huge * /* ERROR "constant multiplication overflow" */ 2 * 2
	div0    = 1 / 0 /* ERROR "invalid operation: division by zero" */
	mod0    = 5 % 0 /* ERROR "invalid operation: division by zero" */
	fdiv0   = 1.0 / 0.0 /* ERROR "invalid operation: division by zero" */
	cdiv0   = 1i / ( /* ERROR "invalid operation: division by zero" */0 + 0i)
	notInt  = 1.5 /* ERROR "invalid operation: operator % not defined on 1.5 (untyped float constant)" */ % 2
	neg     = -"a" /* ERROR "invalid operation: operator - not defined on \"a\" (untyped string constant)" */
	compl   = ^1.5 /* ERROR "invalid operation: operator ^ not defined on 1.5 (untyped float constant)" */
	not     = !1 /* ERROR "invalid operation: operator ! not defined on 1 (untyped int constant)" */
	mixed   = "a" /* ERROR "invalid operation: \"a\" + 1 (mismatched types untyped string and untyped int)" */ + 1
	cmp     = "a" < 1 /* ERROR "invalid operation: \"a\" < 1 (mismatched types untyped string and untyped int)" */
	nilc    = nil /* ERROR "nil is not constant" */
	fn      = f /* ERROR "f() (value of type int) is not constant" */()
	shifted = 1.5 /* ERROR "invalid operation: shifted operand 1.5 (untyped float constant) must be integer" */ << 2
	okShift = 2.0 << 2
	far     = 1 << 10000 /* ERROR "invalid operation: invalid shift count 10000 (untyped int constant)" */
	back    = 1 << - /* ERROR "invalid operation: negative shift count -1 (untyped int constant)" */1
	fcount  = 1 << 1.5 /* ERROR "1.5 (untyped float constant) truncated to uint" */
	scount  = 1 << "a" /* ERROR "cannot convert \"a\" (untyped string constant) to type uint" */
)

func f() int { return 0 }

var (
	i8   int8       = 128 /* ERROR "cannot use 128 (untyped int constant) as int8 value in variable declaration (overflows)" */
	i8b  int8       = - /* ERROR "cannot use -129 (untyped int constant) as int8 value in variable declaration (overflows)" */129
	u8   uint8      = 256 /* ERROR "cannot use 256 (untyped int constant) as uint8 value in variable declaration (overflows)" */
	u8n  uint8      = - /* ERROR "cannot use -1 (untyped int constant) as uint8 value in variable declaration (overflows)" */1
	i64  int64      = 1 /* ERROR "cannot use 1 << 63 (untyped int constant 9223372036854775808) as int64 value in variable declaration (overflows)" */ << 63
	u64  uint64     = 1 /* ERROR "cannot use 1 << 64 (untyped int constant 18446744073709551616) as uint64 value in variable declaration (overflows)" */ << 64
	u    uint       = - /* ERROR "cannot use -1 (untyped int constant) as uint value in variable declaration (overflows)" */1
	f32  float32    = 1e39 /* ERROR "cannot use 1e39 (untyped float constant 1e+39) as float32 value in variable declaration (overflows)" */
	f64  float64    = 1e309 /* ERROR "cannot use 1e309 (untyped float constant 1e+309) as float64 value in variable declaration (overflows)" */
	i    int        = 1.5 /* ERROR "cannot use 1.5 (untyped float constant) as int value in variable declaration (truncated)" */
	ic   int        = 1 /* ERROR "cannot use 1 + 2i (untyped complex constant (1 + 2i)) as int value in variable declaration (truncated)" */ + 2i
	fc   float64    = 1i /* ERROR "cannot use 1i (untyped complex constant (0 + 1i)) as float64 value in variable declaration (overflows)" */
	c64  complex64  = 1e39 /* ERROR "cannot use 1e39 (untyped float constant 1e+39) as complex64 value in variable declaration (overflows)" */
	c64i complex64  = 1e39i /* ERROR "cannot use 1e39i (untyped complex constant (0 + 1e+39i)) as complex64 value in variable declaration (overflows)" */
	s    string     = 'a' /* ERROR "cannot use 'a' (untyped rune constant 97) as string value in variable declaration" */
	b    bool       = 1 /* ERROR "cannot use 1 (untyped int constant) as bool value in variable declaration" */
	r    rune       = "a" /* ERROR "cannot use \"a\" (untyped string constant) as rune value in variable declaration" */
	bt   byte       = 'ā' /* ERROR "cannot use 'ā' (untyped rune constant 257) as byte value in variable declaration (overflows)" */
	up   uintptr    = - /* ERROR "cannot use -1 (untyped int constant) as uintptr value in variable declaration (overflows)" */1
	str  string     = 65 /* ERROR "cannot use 65 (untyped int constant) as string value in variable declaration" */
	ok1  int8       = -128
	ok2  float32    = 1e-60
	ok3  int        = 3.0
	ok4  int        = 5 + 0i
	ok5  complex128 = 2
)

const (
	t8  int8    = 100
	t8b         = t8 /* ERROR "t8 + t8 (constant 200 of type int8) overflows int8" */ + t8
	t8c         = t8 /* ERROR "t8 * 2 (constant 200 of type int8) overflows int8" */ * 2
	t8d         = - /* ERROR "-t8 - 100 (constant -200 of type int8) overflows int8" */t8 - 100
	tu  uint8   = 200
	tub         = tu /* ERROR "tu + 100 (constant 300 of type uint8) overflows uint8" */ + 100
	tuc         = ^tu + 1
	tud         = - /* ERROR "-tu (constant -200 of type uint8) overflows uint8" */tu
	tf  float32 = 3e38
	tfb         = tf /* ERROR "tf * 10 (constant 3e+39 of type float32) overflows float32" */ * 10
	sh          = t8 /* ERROR "t8 << 1 (constant 200 of type int8) overflows int8" */ << 1
	shr         = t8 >> 1
	us          = uint8 /* ERROR "uint8(1) << 8 (constant 256 of type uint8) overflows uint8" */(1) << 8
)

const iotas = iota /* ERROR "invalid operation: iota + \"x\" (mismatched types untyped int and untyped string)" */ + "x"

const (
	excessive = 0x1234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789 /* ERROR "constant overflow" */
	comparisonOk = 1 < 2.5
	cplx         = 1i /* ERROR "invalid operation: 1i < 2 (operator < not defined on untyped complex)" */ < 2
	strs         = "a" < "b"
)

var arr [big /* ERROR "invalid array length big (untyped int constant 1267650600228229401496703205376)" */]int
var arr2 [- /* ERROR "invalid array length -1 (untyped int constant)" */1]int
var arr3 [1.5 /* ERROR "array length 1.5 (untyped float constant) must be integer" */]int
var arr4 ["a" /* ERROR "array length \"a\" (untyped string constant) must be integer" */]int
var arr5 [f /* ERROR "array length f() (value of type int) must be constant" */()]int
var arr6 [3.0]int
