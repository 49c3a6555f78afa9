// The result of complex, real and imag of type parameters has a type, although they are refused.
package main

func g[P ~float64 | ~float32, Q ~complex128](x P, y Q) {
	_ = *complex(x, x)
	_ = real(y).z
	_ = imag(y) + ""
}

func main() {}
