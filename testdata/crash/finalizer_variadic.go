// A finalizer takes the pointer, not a list of them.
package main

import "runtime"

func main() {
	runtime.SetFinalizer(new(int), func(...*int) {})
}
