package main

func at(a [4]string, i int) string { return a[i] }

func main() {
	i := -1
	println(at([4]string{}, i))
}
