package fails

func F(n int) int {
	if n == 0 {
		var p *int
		return *p
	}
	return n
}
