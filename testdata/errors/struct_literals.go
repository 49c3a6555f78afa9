package main

type p struct{ x, y int }

func main() {
	_ = p{1}
	_ = p{1, 2, 3}
	_ = p{x: 1, 2}
	_ = p{z: 1}
	_ = p{x: 1, x: 2}
	_ = p{"a", 2}
	_ = []p{{1, 2}, {y: 3}}
	_ = map[p]int{{1, 2}: 3, {1, 2}: 4}
	_ = [2]int{1, 2, 3}
	_ = [...]string{5: "a", "b"}[7]
	_ = &p{1, 2}.x
}
