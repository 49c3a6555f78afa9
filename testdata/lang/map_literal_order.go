// Of a map literal the entries that need no computation are set first: what counts where keys are equal.
package main

import "fmt"

type key [2]int

func main() {
	x := 1
	fmt.Println(map[key]string{{}: fmt.Sprint("computed", x), {}: "static"})
	fmt.Println(map[key][1]bool{{}: {x == 1}, {x}: {false}, {}: {}})
	fmt.Println(map[any]int{key{}: x, key{}: 2, key{0, 0}: 3})
	fmt.Println(map[key]any{{}: []int{x}, {1, 0}: nil, {}: nil, {x}: x})
	fmt.Println(map[key]*int{{}: nil, {}: &x}[key{}] == &x, map[key]*int{{}: &x, {}: nil}[key{}] == &x)
	fmt.Println(map[key][]int{{}: {1}, {}: {2}}, map[struct{ a, b int }]int{{a: x - 1}: 7, {b: 0}: 8, {}: 9})
	fmt.Println(map[key]any{{}: x, {}: 5})
	fmt.Println(map[key]any{{}: x, {}: "s"})
	fmt.Println(map[key]any{{}: x, {}: key{}})
	fmt.Println(map[key]any{{}: x, {}: nil})
	fmt.Println(map[any]int{key{}: x, key{}: 2})
	fmt.Println(map[[1]any]int{{}: x, {}: 2})
	fmt.Println(map[[1]any]int{{2}: x, {2}: 2})
	fmt.Println(map[[1]any]int{{key{}}: x, {key{}}: 2})
}
