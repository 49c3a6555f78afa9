package p

func shifts(i int, u uint, f float64, s string, i8 int8) {
	var a = 1 << u
	var b float64 = 1 /* ERROR "invalid operation: shifted operand 1 (type float64) must be integer" */ << u
	var c = 1.0 /* ERROR "invalid operation: shifted operand 1.0 (type float64) must be integer" */ << u
	var d = 1.5 /* ERROR "invalid operation: shifted operand 1.5 (untyped float constant) must be integer" */ << u
	var e int64 = 1.0 << u
	var g any = 1 << u
	var h any = 1.0 /* ERROR "invalid operation: shifted operand 1.0 (type float64) must be integer" */ << u
	_ = f /* ERROR "invalid operation: shifted operand f (variable of type float64) must be integer" */ << 1
	_ = s /* ERROR "invalid operation: shifted operand s (variable of type string) must be integer" */ << 1
	_ = 1 << f /* ERROR "invalid operation: shift count f (variable of type float64) must be integer" */
	_ = 1 << s /* ERROR "invalid operation: shift count s (variable of type string) must be integer" */
	_ = 1 << i
	_ = 1 << - /* ERROR "invalid operation: negative shift count -1 (untyped int constant)" */1
	_ = i << - /* ERROR "invalid operation: negative shift count -1 (untyped int constant)" */1
	_ = i << 1.0
	_ = i << 1.5 /* ERROR "1.5 (untyped float constant) truncated to uint" */
	_ = i << 1000
	_ = i8 << 8
	_ = "a" /* ERROR "invalid operation: shifted operand \"a\" (untyped string constant) must be integer" */ << u
	_ = 1 /* ERROR "invalid operation: shifted operand 1 (type float64) must be integer" */<<u + 1.0
	_ = 1<<u == 2
	_ = 1 /* ERROR "invalid operation: shifted operand 1 (type float64) must be integer" */<<u == 2.5
	_ = 1 /* ERROR "invalid operation: shifted operand 1 (type float64) must be integer" */<<u < f
	_ = float64(1 /* ERROR "invalid operation: shifted operand 1 (type float64) must be integer" */ << u)
	_ = int64(1 << u)
	_ = string(1 /* ERROR "invalid operation: shifted operand 1 (type string) must be integer" */ << u)
	_ = []int{1 /* ERROR "index 1 << u must be integer constant" */ << u: 1}
	_ = make([]int, 1<<u)
	_ = make([]int, 1.0<<u)
	_ = make([]float64, 1)[1<<u]
	_ = make([]float64, 1)[1.0<<u]
	_ = complex(1 /* ERROR "invalid operation: shifted operand 1 (type float64) must be integer" */<<u, 0)
	_ = real(1 /* ERROR "invalid operation: shifted operand 1 (type complex128) must be integer" */ << u)
	_ = append([]float64{}, 1 /* ERROR "invalid operation: shifted operand 1 (type float64) must be integer" */<<u)
	_ = -(1 /* ERROR "invalid operation: shifted operand 1 (type float64) must be integer" */ << u) + f
	_ = uint8(300 /* ERROR "300 (untyped int constant) overflows uint8" */ << u)
	_ = uint8(1 /* ERROR "constant 256 overflows uint8" */ << 8)
	_ = uint8(255 << 0)
	_ = 1 << (1 << u)
	_ = i << nil /* ERROR "cannot convert nil to type uint" */
	_ = nil /* ERROR "invalid operation: shifted operand nil must be integer" */ << 1
	_ = true /* ERROR "invalid operation: shifted operand true (untyped bool constant) must be integer" */ << 1
	_ = 1 << true /* ERROR "cannot convert true (untyped bool constant) to type uint" */
	_ = 1 << float64(2)
	_ = uint32(1) << 3.0
	var sh = i << 1.5 /* ERROR "1.5 (untyped float constant) truncated to uint" */ << 2
	_ = 1 << /* ERROR "constant shift overflow" */ 1023
	const k = 1 << 1075 /* ERROR "invalid operation: invalid shift count 1075 (untyped int constant)" */
	const l = 1 << /* ERROR "constant shift overflow" */ 512
	const m = 1 >> 2000 /* ERROR "invalid operation: invalid shift count 2000 (untyped int constant)" */
	_, _, _, _, _, _, _, _ = a, b, c, d, e, g, h, sh
	f += 1 /* ERROR "invalid operation: shifted operand 1 (type float64) must be integer" */ << u
	f = 1 /* ERROR "invalid operation: shifted operand 1 (type float64) must be integer" */ << u
	f, i = 1 /* ERROR "invalid operation: shifted operand 1 (type float64) must be integer" */<<u, 1<<u
	if 1<<u > 0 {
	}
	switch 1 << u {
	case 1:
	case 1.5 /* ERROR "1.5 (untyped float constant) truncated to int" */:
	}
	switch f {
	case 1 /* ERROR "invalid operation: shifted operand 1 (type float64) must be integer" */ << u:
	}
	func(float32) {}(1 /* ERROR "invalid operation: shifted operand 1 (type float32) must be integer" */ << u)
	func(...float32) {}(1, 1 /* ERROR "invalid operation: shifted operand 1 (type float32) must be integer" */<<u)
	func(any) {}(1 << u)
	ch := make(chan float64)
	ch <- 1 /* ERROR "invalid operation: shifted operand 1 (type float64) must be integer" */ << u
	_ = map[float64]int{1 /* ERROR "invalid operation: shifted operand 1 (type float64) must be integer" */ << u: 0}
	_ = struct{ f float64 }{1 /* ERROR "invalid operation: shifted operand 1 (type float64) must be integer" */ << u}
	_ = [...]string{1 /* ERROR "cannot use 1 << u (untyped int value) as string value in array or slice literal" */ << u}
	return 1 /* ERROR "too many return values" */ << u
}
