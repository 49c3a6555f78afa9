// While packages are initialised goroutine 1 is locked to its thread.
package main

var x = wait()

func wait() int {
	select {}
}

func main() {
	println(x)
}
