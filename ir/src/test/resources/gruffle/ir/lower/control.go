package main

func switches(i int, s string, x any) int {
	switch i {
	case 1, 2:
		return 1
	case 3:
		return 2
	case 4:
		fallthrough
	default:
		i++
	}
	switch s {
	case "a":
		return 3
	}
	switch v := x.(type) {
	case nil:
	case int:
		return v
	case string, error:
		_ = v
	}
	return i
}

func loops(n int, a [3]int, s string, m map[int]string, c chan int) (fs []func() int) {
outer:
	for i := 0; i < n; i++ {
		fs = append(fs, func() int { return i })
		for j := range n {
			if j == 2 {
				continue outer
			}
			break outer
		}
	}
	for i, v := range a {
		n += i * v
	}
	for i, r := range s {
		n += i + int(r)
	}
	for k, v := range m {
		n += k + len(v)
	}
	for v := range c {
		n += v
	}
	return
}

func gotos(n int) int {
loop:
	if n > 0 {
		n--
		goto loop
	}
	for {
		if n == 5 {
			goto done
		}
		n++
	}
done:
	return n
}

func selects(a chan int, b chan string, d chan struct{}) (n int) {
	select {
	case n = <-a:
	case s, ok := <-b:
		if ok {
			n = len(s)
		}
	case d <- struct{}{}:
	}
	select {
	case v := <-a:
		n += v
	default:
	}
	return n
}
