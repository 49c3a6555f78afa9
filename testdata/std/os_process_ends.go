// Processes that are waited for twice, given up, or were never there.
package main

import (
	"fmt"
	"os"
	"syscall"
)

func start() *os.Process {
	p, err := os.StartProcess("/bin/sh", []string{"sh", "-c", "exit 9"}, &os.ProcAttr{})
	if err != nil {
		panic(err)
	}
	return p
}

func main() {
	p := start()
	fmt.Println(p.Wait())
	fmt.Println(p.Wait())
	fmt.Println(p.Signal(os.Interrupt), p.Kill())
	fmt.Println(p.Release(), p.Pid)
	fmt.Println(p.Signal(os.Interrupt), p.Kill())
	fmt.Println(p.Wait())
	p = start()
	fmt.Println(p.Release(), p.Release(), p.Pid)
	fmt.Println(p.Signal(os.Interrupt), p.Kill())
	fmt.Println(p.Wait())
	p, _ = os.FindProcess(os.Getpid())
	fmt.Println(p.Wait())
	fmt.Println(p.Wait())
	fmt.Println(p.Signal(syscall.Signal(0)), p.Release(), p.Signal(syscall.Signal(0)))
	p, _ = os.FindProcess(9999999)
	fmt.Println(p.Wait())
	fmt.Println(p.Release(), p.Signal(syscall.Signal(0)))
	fmt.Println(p.Wait())
	child := start()
	p, _ = os.FindProcess(child.Pid)
	fmt.Println(p.Wait())
	fmt.Println(child.Wait())
	fmt.Println(child.Wait())
	for _, pid := range []int{9999999, 0, -1} {
		p := &os.Process{Pid: pid}
		fmt.Println(p.Wait())
		fmt.Println(p.Signal(os.Kill))
	}
}
