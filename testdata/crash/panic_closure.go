package main

func each(list []int, f func(int)) {
	for _, v := range list {
		f(v)
	}
}

func main() {
	sum := 0
	each([]int{1, 2, 0}, func(v int) {
		sum += 10 / v
	})
}
