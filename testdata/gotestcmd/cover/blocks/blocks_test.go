package blocks

import "testing"

func TestBlocks(t *testing.T) {
	loops(10)
	switches(1, 3)
	switches(2, true)
	switches(9, "s")
	c := make(chan int, 1)
	channels(c)
	channels(c)
	jumps(12)
	literals()
	table[1](3)
	(&list{next: &list{}}).len()
	defer func() {
		if r := recover(); r != 1 {
			t.Error(r)
		}
	}()
	panics(1)
}
