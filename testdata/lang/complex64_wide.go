// Products and quotients of complex64 are computed in float64 and rounded once.
package main

import "fmt"

//go:noinline
func mul(a, b complex64) complex64 { return a * b }

//go:noinline
func add(a, b complex64) complex64 { return a + b }

//go:noinline
func div(a, b complex64) complex64 { return a / b }

//go:noinline
func sub(a, b complex64) complex64 { return a - b }

func main() {
	fmt.Println(mul(complex(1e-40, 0), complex(-1e-10, -2.5)))
	fmt.Println(mul(complex(16777217, 3), complex(16777219, 2.5)), mul(1e30+1e30i, 1e30-1e30i))
	fmt.Println(add(16777216+1i, 1+0.1i), sub(1e38, -3e38))
	fmt.Println(div(1, 0), div(3+4i, 1e-40), div(1e-40, 1e38+2i))
}
