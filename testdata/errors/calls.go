package main

func two() (int, int) { return 1, 2 }
func none()           {}
func variadic(s string, n ...int) {}

func main() {
	x := none()
	y := two()
	variadic("a", []int{1})
	variadic("a", []int{1}...)
	variadic("a", 1, []int{1}...)
	two() = 3
	1 = 2
	none
	len("a")
	go none
	defer 3
	var f func(int)
	f("a")
	x, y = y, x
}
