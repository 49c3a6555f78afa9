package main

import "fmt"

// Shifts by remainders of signed numbers: the sets of bits that everybody writes, and the counts that panic.

type bitset []uint64

func (b bitset) add(i int)      { b[i/64] |= 1 << (i % 64) }
func (b bitset) remove(i int)   { b[i/64] &^= 1 << (i % 64) }
func (b bitset) has(i int) bool { return b[i/64]&(1<<(i%64)) != 0 }

func try(name string, f func() any) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(name, "panics:", e)
		}
	}()
	fmt.Println(name, f())
}

func say(s string, n int) int {
	fmt.Print(s, " ")
	return n
}

func main() {
	b := make(bitset, 3)
	for i := 0; i < 192; i += 7 {
		b.add(i)
	}
	for i := 0; i < 192; i += 21 {
		b.remove(i)
	}
	n := 0
	for round := 0; round < 100; round++ {
		for i := range 192 {
			if b.has(i) {
				n += i ^ round
			}
		}
	}
	fmt.Printf("%x %d\n", b, n)

	for _, i := range []int{0, 1, 63, 64, 65, 1 << 40, -64, -128, -1, -65, -1 << 63} {
		try(fmt.Sprint("int ", i), func() any { return uint64(3) << (i % 64) })
		try(fmt.Sprint("right ", i), func() any { return int64(-1<<62) >> (i % 32) })
		try(fmt.Sprint("narrow ", i), func() any { return int8(5) << (int32(i) % 16) })
		try(fmt.Sprint("byte ", i), func() any { return uint8(200) >> (int8(i) % 8) })
		try(fmt.Sprint("wide ", i), func() any { return uint32(7) << (i % 128) })
		try(fmt.Sprint("32 ", i), func() any { return int32(-9) >> (int16(i) % 32) })
		try(fmt.Sprint("one ", i), func() any { return 1 << (i % 1) })
	}
	try("order", func() any { return say("x", 1) << (say("n", -3) % 8) })
}
