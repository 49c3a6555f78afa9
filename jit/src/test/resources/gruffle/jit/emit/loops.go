package main

func sum(a []int) int {
	n := 0
	for _, v := range a {
		n += v
	}
	return n
}

func until(a []byte, limit int) bool {
	for i := 0; i < limit; i++ {
		if a[i] == 0 {
			return true
		}
	}
	return false
}

func main() {}
