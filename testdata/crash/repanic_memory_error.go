// A deferred function that fails like the function that it recovers: Go has one value for all nil dereferences.
package main

type machine struct{ pc int }

func (m *machine) step() {
	defer func() {
		if recover() != nil {
			println(m.pc)
		}
	}()
	m.pc++
}

func main() {
	var m *machine
	m.step()
}
