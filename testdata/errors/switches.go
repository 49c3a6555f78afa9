package main

func main() {
	var v any = 1
	switch v.(type) {
	case int:
	case int:
	case undefined:
	}
	switch x := v.(type) {
	}
	switch 1 {
	case 1:
	case 1:
	case "a":
	}
	n := 0
	switch n.(type) {
	}
	switch {
	default:
	default:
	}
	fallthrough
}
