package main

import "fmt"

type color int

const (
	red color = iota
	green
	blue
)

func tr(s string, n int) int { fmt.Print(s, " "); return n }

func kind(x any) string {
	switch x {
	case 1:
		return "int 1"
	case "a":
		return "string a"
	case nil:
		return "nil"
	case 2.5, 'x', green:
		return "one of three"
	case [2]int{1, 2}:
		return "array"
	case struct{ a int }{1}:
		return "struct"
	}
	return "unknown"
}

func main() {
	switch tr("tag", 2) {
	case tr("one", 1), tr("two", 2), tr("never", 3):
		fmt.Println("matched")
	case tr("four", 4):
	}
	switch x := 5; {
	case x < 3:
		fmt.Println("small")
	case x < 10:
		fmt.Println("medium")
		fallthrough
	case x > 100:
		fmt.Println("fell through")
		if x == 5 {
			break
		}
		fmt.Println("never")
	default:
		fmt.Println("never")
	}
	switch {
	default:
		fmt.Println("default first")
		fallthrough
	case false:
		fmt.Println("then false")
	case 1 > 2:
	}
	switch blue {
	case red, green:
		fmt.Println("warm")
	default:
		fmt.Println("blue")
	}
	for _, x := range []any{1, int8(1), "a", nil, 2.5, 'x', green, 1, [2]int{1, 2}, struct{ a int }{1}, true, color(0)} {
		fmt.Print(kind(x), ", ")
	}
	fmt.Println()
	switch s := "go"; s + "lang" {
	case "golang":
		fmt.Println("string")
	}
	switch f := 0.1; f {
	case 0.1:
		fmt.Println("float")
	}
	var p *int
	switch p {
	case nil:
		fmt.Println("nil pointer")
	}
	switch x := 3; x {
	case 1, 2:
		fmt.Println("no")
	}
	switch {
	}
	switch tr("only evaluated", 0); {
	}
	switch tr("empty", 1) {
	}
	fmt.Println()
	switch b := true; b {
	case 1 > 2:
	case 2 > 1:
		fmt.Println("true case")
	}
	y := 0
	switch y++; y {
	case 1:
		y := y + 10
		fmt.Println(y)
	}
	n := 0
	for i := range 1000 {
		switch i {
		case 0, 1, 2, 3, 500:
			n++
		case 7, 77, 777, 999:
			n += 10
		default:
			if i%100 == 0 {
				continue
			}
			n += 100
		}
	}
	fmt.Println(n, y)
	var e1, e2 any = []int{1}, 3
	defer func() { fmt.Println(recover()) }()
	switch e1 {
	case e2:
	case []any{e1}[0]:
		fmt.Println("never")
	}
}
