package main

import "fmt"

func run(fs []func() int) {
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
}

// Each iteration has variables of its own, copied just before the post statement.
func main() {
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i++; return i })
	}
	run(fs)
	run(fs)
	fs = nil
	for i := 0; i < 6; i++ {
		fs = append(fs, func() int { return i })
		i++
		if i == 3 {
			continue
		}
		fs = append(fs, func() int { i *= 10; return i })
	}
	run(fs)
	run(fs)
	fs = nil
	for i, p := 0, (*int)(nil); i < 4; i++ {
		if p != nil {
			*p += 100
		}
		p = &i
		fs = append(fs, func() int { return i })
	}
	run(fs)
	fs = nil
	var ptrs []*int
	for i := range 3 {
		ptrs = append(ptrs, &i)
		fs = append(fs, func() int { return i * i })
	}
	for i, v := range []string{"a", "b"} {
		fs = append(fs, func() int { return i + len(v) })
		ptrs = append(ptrs, &i)
	}
	run(fs)
	for _, p := range ptrs {
		fmt.Print(*p, " ")
	}
	fmt.Println()
	fs = nil
	i := 0
	for i = 0; i < 3; i++ {
		fs = append(fs, func() int { return i })
	}
	run(fs)
	fs = nil
outer:
	for i := 0; i < 3; i++ {
		for j := i; ; j++ {
			fs = append(fs, func() int { return i*10 + j })
			if j == 2 {
				continue outer
			}
		}
	}
	run(fs)
	fs = nil
	for i := 0; i < 5; i++ {
		if i%2 == 0 {
			goto next
		}
		fs = append(fs, func() int { i += 7; return i })
	next:
	}
	run(fs)
	run(fs)
	fs = nil
	for i := 0; i < 3; func() { i++; fs = append(fs, func() int { return i }) }() {
		fs = append(fs, func() int { return -i })
	}
	run(fs)
	for i := 0; i < 2; i++ {
		defer func() { fmt.Print("deferred ", i, "; ") }()
	}
	var prev *int
	same := 0
	for i := 0; i < 3; i++ {
		if prev == &i {
			same++
		}
		prev = &i
	}
	fmt.Println(same)
}
